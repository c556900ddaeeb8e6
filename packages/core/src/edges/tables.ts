import type { Checked } from "#model/issue.ts";
import type { Sheet, Table } from "#model/table.ts";
import type { PeopleColumns } from "./people-csv.ts";
import type { PeopleFile, PeopleHead } from "./people-file.ts";

/** What doors supply so that tables are read and spreadsheets written, in Node and in the browser; each loads when first used. */
export const tables = {
  readTable: async (bytes: Uint8Array, name: string): Promise<Checked<Table>> =>
    (await import("./table.ts")).tableOf(bytes, name),
  readPeople: async <Columns extends PeopleColumns>(
    pieces: AsyncIterable<Uint8Array>,
    choose: (head: PeopleHead) => Checked<Columns>,
    size?: number,
  ): Promise<Checked<PeopleFile<Columns>>> =>
    (await import("./people-file.ts")).readPeople(pieces, choose, size),
  writeXlsx: async (sheet: Sheet, name: string): Promise<Uint8Array> =>
    (await import("./xlsx-file.ts")).xlsxOf(sheet, name),
};
