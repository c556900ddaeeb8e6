import type { Checked } from "@remit/core";
import type { Row } from "#store/tables.ts";
import type { Write } from "./implement.ts";
import { findLink, linkNotValid } from "./links.ts";

/** Writes as the holder of a link, who stands in the history by name. */
export const asRespondent = async <T>(
  write: Write,
  token: string,
  work: (write: Write, link: { readonly invitation: Row<"invitation"> }) => Promise<Checked<T>>,
): Promise<Checked<T>> => {
  const found = await findLink(write.db, token, write.at);
  if (found.issues) return found;
  const { invitation, who } = found.value;
  const done = await work({ ...write, who }, { invitation });
  // Something above the link was removed: that is for the organiser to know.
  return done.issues?.some(({ code }) => code === "store/not-found") ? linkNotValid : done;
};
