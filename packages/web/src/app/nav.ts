import { words } from "./words.ts";

/** The top bar: what exists, in the order of use. `under` are further paths that belong to an entry. */
export const nav = [{ to: "/decide", name: words.decide, under: ["/result"] }] as const;
