import {
  backup,
  check,
  copy,
  openStore,
  type PlaceFlags,
  readPlace,
  restoreFile,
  type Store,
} from "@remit/server";
import { storeText } from "#text/store.ts";
import { keeping } from "#text/store-words.ts";
import { type Context, exits, print, printJson, refuse } from "./context.ts";
import { fileIssue } from "./files.ts";

type Flags = PlaceFlags & { readonly json: boolean };
type RestoreFlags = Flags & { readonly replace: boolean };

/** Tells how far a long work is, on standard error, once a second from the first second on. */
const progressOf = (context: Context, says: (share: number) => string) => {
  let last = performance.now();
  return (share: number): void => {
    const now = performance.now();
    if (now - last < 1000) return;
    last = now;
    context.process.stderr.write(`${says(share)}\n`);
  };
};

const now = (): string => new Date().toISOString();

/** Opens the store that flags or environment name, does one thing with it, and closes it whatever comes. */
const withStore = async (
  context: Context,
  { json, ...flags }: Flags,
  work: (store: Store) => Promise<unknown>,
): Promise<void> => {
  const place = readPlace(flags, process.env);
  if (place.issues) return refuse(context, place.issues, json);
  const opened = await openStore(place.value);
  if (opened.issues) return refuse(context, opened.issues, json);
  try {
    await work(opened.value);
  } finally {
    await opened.value.close();
  }
};

/** `remit store backup FILE`: everything that is kept, in one file. */
export async function backupTo(this: Context, flags: Flags, file: string): Promise<void> {
  await withStore(this, flags, async ({ db }) => {
    const { value, issues } = await backup(db, file, now(), progressOf(this, keeping.backingUp)).catch(
      (error: unknown) => ({ value: undefined, issues: [fileIssue(error)] }),
    );
    if (issues) return refuse(this, issues, flags.json, file);
    return flags.json
      ? printJson(this, value)
      : print(this, [keeping.backedUp(file), ...storeText(value.rows)]);
  });
}

/** `remit store restore FILE`: puts a backup into an empty store, or instead of what is there. */
export async function restoreFrom(
  this: Context,
  { replace, ...flags }: RestoreFlags,
  file: string,
): Promise<void> {
  await withStore(this, flags, async ({ db }) => {
    const progress = progressOf(this, keeping.restoring);
    const { value, issues } = await restoreFile(db, file, { replace, progress }).catch((error: unknown) => ({
      value: undefined,
      issues: [fileIssue(error)],
    }));
    if (issues) return refuse(this, issues, flags.json, file);
    return flags.json
      ? printJson(this, value)
      : print(this, [keeping.restored(file, value.made), ...storeText(value.rows)]);
  });
}

/** `remit store check`: looks through all that is kept; ends with 1 where something is not as it should be. */
export async function checkStore(this: Context, flags: Flags): Promise<void> {
  await withStore(this, flags, async ({ db }) => {
    const found = await check(db, progressOf(this, keeping.checking));
    if (found.findings.length > 0) this.outcome.code = exits.findings;
    if (flags.json) return printJson(this, found);
    const { findings, rows, schema } = found;
    return print(this, [
      ...findings.map((finding) => keeping.finding[finding.code](finding)),
      findings.length === 0 ? keeping.sound(schema) : keeping.unsound(findings.length),
      ...storeText(rows),
    ]);
  });
}

/** `remit store copy TO`: everything that is kept into another, empty store, and read back from there. */
export async function copyTo(this: Context, flags: Flags, to: string): Promise<void> {
  const target = readPlace(/^\w+:\/\//.test(to) ? { store: to } : { data: to }, {});
  if (target.issues) return refuse(this, target.issues, flags.json);
  await withStore(this, flags, async ({ db }) => {
    const other = await openStore(target.value);
    if (other.issues) return refuse(this, other.issues, flags.json);
    try {
      const copied = await copy(db, other.value.db, now(), progressOf(this, keeping.copying));
      if (copied.issues) return refuse(this, copied.issues, flags.json);
      const { rows } = copied.value;
      return flags.json ? printJson(this, copied.value) : print(this, [keeping.copied(), ...storeText(rows)]);
    } finally {
      await other.value.close();
    }
  });
}
