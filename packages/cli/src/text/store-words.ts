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
  "backup-not-valid": (facts) => `This is no whole backup: ${one(facts, "why")}. Nothing was restored.`,
  busy: () => "Others are changing the same things at this moment. Try again.",
  "copy-differs": () => "What was copied reads back differently; nothing was left there.",
  "file-there": () => "There is a file of this name already. Choose another name.",
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
  "not-empty": () => "Something is kept there already. With --replace it is thrown away first.",
  "not-let-in": () =>
    "The PostgreSQL server does not let Remit in: look at user, password and database in --store or REMIT_STORE.",
  "outcome-unknown": () =>
    "The connection was lost at the last moment: nobody knows whether the change was kept. Look before you try again.",
  "other-postgres": (facts) =>
    `The folder ${one(facts, "folder")} was made by PostgreSQL ${one(facts, "made")}; this Remit brings ${one(facts, "needed")}. Back it up with the Remit that made it, and restore with this one.`,
  "read-only": () => "The PostgreSQL server takes no changes: it is read-only.",
  "too-slow": () => "The store took longer than allowed.",
  "two-places": () => "Say either --data (a folder) or --store (a PostgreSQL server), not both.",
  unreachable: () =>
    "The PostgreSQL server of --store or REMIT_STORE cannot be reached. Is it running, and is the address right?",
};

export const aboutStore = {
  all: "Back up, restore, check or move all that is kept",
  backup: "Write all that is kept into one file",
  backupFile: "The file to make; one that is there is not overwritten",
  restore: "Put a backup into an empty store: all of it, or nothing",
  restoreFile: "A file that remit store backup made",
  replace: "Throw away what is there first",
  check: "Look through all that is kept: schema, references, unbroken histories",
  copy: "Copy all that is kept into another, empty store, and compare",
  copyTo: "Another folder, or the address of a PostgreSQL server: postgres://…",
  data: "Folder to keep things in (REMIT_DATA; the user's data home)",
  store: "Or a PostgreSQL server to keep them in (REMIT_STORE; postgres://…)",
  json: "Print the answer as JSON, problems included",
};

type Place = { readonly table: string; readonly organisation?: string; readonly object?: string };
const at = ({ table, organisation, object }: Place): string =>
  [table, object ?? "", organisation === undefined ? "" : `(organisation ${organisation})`]
    .filter(Boolean)
    .join(" ");
const far = (share: number): string => `${Math.round(share * 100)} %`;

export const keeping = {
  backingUp: (share: number) => `Backing up: ${far(share)}`,
  backedUp: (file: string) => `Backed up to ${file}:`,
  restoring: (share: number) => `Restoring: ${far(share)}`,
  restored: (file: string, made: string) => `Restored from ${file}, made at ${made}:`,
  checking: (share: number) => `Checking: ${far(share)}`,
  sound: (schema: string) => `All is well (schema ${schema}).`,
  unsound: (count: number) =>
    count === 1 ? "One thing is not as it should be." : `${count} things are not as they should be.`,
  copying: (share: number) => `Copying: ${far(share)}`,
  copied: () => "Copied, read back and compared:",
  finding: {
    "store/schema-differs": () => "The schema is not the newest this Remit knows.",
    "store/constraint-missing": (place: Place) =>
      `${at(place)}: a reference is not watched over by the database.`,
    "store/refers-to-nothing": (place: Place) => `${at(place)}: refers to something that is not there.`,
    "store/history-broken": (place: Place) => `${at(place)}: its history has a gap.`,
    "store/history-differs": (place: Place) => `${at(place)}: is not what its history says.`,
    "store/history-of-nothing": (place: Place) => `${at(place)}: has a history, and is not there.`,
  },
  tables: {
    organisation: "organisations",
    assessment: "assessments",
    respondent: "respondents",
    answer: "answers",
    invitation: "invitations",
    recommendation: "recommendations",
    amendment: "amendments of the catalogue",
    structure: "structures",
    history: "changes in the history",
    receipt: "writes already answered",
  } as Readonly<Record<string, string>>,
};
