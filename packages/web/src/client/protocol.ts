import type { Catalogue, Checked } from "@remit/core";

/** Page to worker. */
export type Asked = { readonly id: number; readonly name: string; readonly input: unknown };

/** Worker to page: the catalogue once, then one answer a question. */
export type Told =
  | { readonly catalogue: Catalogue }
  | { readonly id: number; readonly answer: Checked<unknown> }
  | { readonly id: number; readonly broken: string };
