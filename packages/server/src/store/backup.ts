import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import type { Checked } from "@remit/core";
import type { Kysely } from "kysely";
import { dump, type Progress, type Trailer } from "./dump.ts";
import { restore, type Restored, type Restoring } from "./restore.ts";
import type { Tables } from "./tables.ts";

/** Lines on their way, with the last one remembered. */
const watched = (lines: AsyncIterable<string>) => {
  let last = "";
  const stream = Readable.from(
    (async function* () {
      for await (const line of lines) {
        last = line;
        yield line;
      }
    })(),
  );
  return { stream, trailer: () => JSON.parse(last) as Trailer };
};

/**
 * Writes everything a store holds into one file (lines of JSON, compressed by gzip), which is there only when it is whole. Returns
 * how much it holds. `store/file-there` where there is a file of this name; errors of the file system are thrown.
 */
export const backup = async (
  db: Kysely<Tables>,
  file: string,
  made: string,
  progress?: Progress,
): Promise<Checked<Trailer>> => {
  if (existsSync(file)) return { issues: [{ code: "store/file-there", path: [], data: { file } }] };
  const beside = `${file}.${process.pid}.new`;
  try {
    const trailer = await dump(
      db,
      made,
      async (lines) => {
        const { stream, trailer: last } = watched(lines);
        const to = createWriteStream(beside, { flags: "wx", mode: 0o600, flush: true });
        await pipeline(stream, createGzip(), to);
        return last();
      },
      progress,
    );
    await rename(beside, file);
    return { value: trailer };
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
};

/** Errors of gunzip: the file is no backup, or was cut or changed on its way. */
const isDamage = (error: unknown): boolean =>
  String((error as { code?: string } | null)?.code).startsWith("Z_");

/** Ended by a line feed alone: other signs that end a line elsewhere may stand inside JSON. */
async function* linesIn(parts: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const part of parts) {
    const lines = (rest + decoder.decode(part, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

/** Puts a file that `backup` wrote into a store, all of it or nothing; issues as of `restore`. Errors of the file system are thrown. */
export const restoreFile = async (
  db: Kysely<Tables>,
  file: string,
  options: Restoring & { readonly progress?: Progress } = {},
): Promise<Checked<Restored>> => {
  const { size } = await stat(file);
  let read = 0;
  const source = createReadStream(file);
  const plain = createGunzip();
  // What goes wrong comes out of the reading; where nobody reads any more it is of no interest.
  plain.on("error", () => {});
  source.on("error", (error) => plain.destroy(error));
  source.on("data", (part) => {
    read += part.length;
    options.progress?.(read / size);
  });
  source.pipe(plain);
  try {
    return await restore(db, linesIn(plain), options);
  } catch (error) {
    if (!isDamage(error)) throw error;
    const data = { why: "it is damaged, or no backup of Remit" };
    return { issues: [{ code: "store/backup-not-valid", path: [], data }] };
  } finally {
    source.destroy();
    plain.destroy();
  }
};
