import { faultsColumn } from "./mapping.ts";
import { delimited } from "#design/export/delimited.ts";
import type { ImportFault } from "#model/import.ts";
import type { Table } from "#model/table.ts";

/**
 * The table as CSV with one column more in front, which says what is wrong with each row: to be mended and imported again, when
 * that column is passed over. `says`: a fault in words; faults that were accepted are mended already.
 */
export const toFix = (
  table: Table,
  faults: readonly ImportFault[],
  says: (fault: ImportFault) => string,
): string => {
  const byRow = Map.groupBy(
    faults.filter(({ accepted }) => !accepted),
    ({ row }) => row,
  );
  return delimited(
    {
      columns: [faultsColumn, ...table.columns],
      rows: table.rows.map((row, at) => [(byRow.get(table.lines[at]!) ?? []).map(says).join(" "), ...row]),
    },
    ",",
  );
};
