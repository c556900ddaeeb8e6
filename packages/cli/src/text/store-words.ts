// What the terminal says about the store. Sentences with their places, by key, as in words.ts.
import type { Issue } from "@remit/core";

type Facts = Issue["data"];
const one = (facts: Facts, key: string): string => String(facts[key] ?? "");

const owner = ({ pid, since, url }: Facts): string => {
  if (pid === undefined) return "Another Remit has it open.";
  if (url === undefined) return `Another Remit has it open: process ${String(pid)}, since ${String(since)}.`;
  return `Another Remit has it open at ${String(url)}: process ${String(pid)}, since ${String(since)}.`;
};

/** What is wrong with the store, by the last part of an issue's code. */
export const storeIssues: Readonly<Record<string, (facts: Facts) => string>> = {
  busy: () => "Others are changing the same things at this moment. Try again.",
  "folder-not-usable": (facts) =>
    `The folder ${one(facts, "folder")} cannot be used (${one(facts, "why")}). Choose another with --data or REMIT_DATA.`,
  full: () => "There is no room left where Remit keeps things.",
  "in-use": (facts) =>
    `${owner(facts)} Stop it, or choose another folder than ${one(facts, "folder")} with --data or REMIT_DATA.`,
  "newer-schema": (facts) =>
    `What is kept there was written by a newer Remit (${one(facts, "schema")}); this one knows ${one(facts, "newest")} at most. Use the newer one.`,
  "no-folder": () => "--data needs the name of a folder.",
  "not-an-address": () =>
    "--store needs the address of a PostgreSQL server: postgres://user:password@host:5432/database",
  "not-let-in": () =>
    "The PostgreSQL server does not let Remit in: look at user, password and database in --store or REMIT_STORE.",
  "other-postgres": (facts) =>
    `The folder ${one(facts, "folder")} was made by PostgreSQL ${one(facts, "made")}; this Remit brings ${one(facts, "needed")}. Back it up with the Remit that made it, and restore with this one.`,
  "read-only": () => "The PostgreSQL server takes no changes: it is read-only.",
  "too-slow": () => "The store took longer than allowed.",
  "two-places": () => "Say either --data (a folder) or --store (a PostgreSQL server), not both.",
  unreachable: () =>
    "The PostgreSQL server of --store or REMIT_STORE cannot be reached. Is it running, and is the address right?",
};

export const storeWords = {
  data: "Folder to keep things in (REMIT_DATA; the user's data home)",
  store: "Or a PostgreSQL server to keep them in (REMIT_STORE; postgres://…)",
};
