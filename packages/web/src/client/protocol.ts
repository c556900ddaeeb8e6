import type { Amendment, Catalogue, Checked, Issue } from "@remit/core";

/** A question to the worker; `trial`: answered from the shipped catalogue with these amendments, which are not kept. */
export type Question = {
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
  readonly trial?: readonly Amendment[] | undefined;
};

/** Page to worker: a question, or the amendments that every answer rests on from now on. */
export type Asked = Question | { readonly amend: readonly Amendment[] };

/** The catalogue answers rest on. `issues`: what kept the amendments from being put into it; it is the shipped one then. */
export type Heard = { readonly catalogue: Catalogue; readonly issues?: readonly Issue[] | undefined };

/** Worker to page: the catalogue at the start and whenever it changes, then one answer a question. */
export type Told =
  | Heard
  | { readonly id: number; readonly answer: Checked<unknown> }
  | { readonly id: number; readonly broken: string };
