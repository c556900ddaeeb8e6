import type { Issue } from "@remit/core";
import { newId } from "./ids.ts";
import {
  isUnreachable,
  type Reached,
  type Reply,
  type StoredInput,
  type StoredName,
  tellServer,
} from "./server.ts";

/** The server is not reached now, or answers only elsewhere; everything stays in this browser and is sent later. */
export class Away extends Error {
  readonly why: "away" | "elsewhere";
  constructor(why: "away" | "elsewhere" = "away") {
    super(why);
    this.why = why;
  }
}

const sure = <T>(reply: Reply<T>): Exclude<Reply<T>, { unreachable: unknown }> => {
  if (isUnreachable(reply)) throw new Away(reply.unreachable);
  return reply;
};

/** Asks the server, which is there; the write is sent under one key, so that it is done once. */
export const tell = async <N extends StoredName>(name: N, input: StoredInput<N>): Promise<Reached<N>> =>
  sure(await tellServer(name, input, { key: newId() }));
export type Tell = typeof tell;

/** Whether a reply was refused for that reason among others. */
export const refusedAs = (
  { issues }: { readonly issues?: readonly Issue[] | undefined },
  code: string,
): boolean => issues?.some((issue) => issue.code === code) === true;

/** Whether it was refused for nothing else, or not at all. */
export const only = (issues: readonly Issue[] | undefined, ...codes: readonly string[]): boolean =>
  (issues ?? []).every(({ code }) => codes.includes(code));

/**
 * Does what needs an organisation to be there; one that is not is made known first. What came of it, or undefined where the
 * organisation cannot be made. `believed`: it is known as there, and not sent, as a name given since would make it another one.
 */
export const inOrganisation = async <R extends { readonly issues?: readonly Issue[] | undefined }>(
  organisation: { readonly id: string; readonly name: string; readonly industry?: string | undefined },
  believed: boolean,
  begin: () => Promise<R>,
): Promise<R | undefined> => {
  const made = believed ? await begin() : undefined;
  if (made !== undefined && !refusedAs(made, "store/not-found")) return made;
  const { id, name, industry } = organisation;
  const { issues } = await tell("create-organisation", { id, name, ...(industry && { industry }) });
  return only(issues, "store/id-taken") ? begin() : undefined;
};
