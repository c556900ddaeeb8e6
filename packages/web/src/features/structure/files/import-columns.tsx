import type { Imported } from "#client/structure-files.ts";
import { words } from "./words.ts";

const { table: says } = words;

type Field = Imported["mapping"][number]["field"];
/** By header: what a column tells, where a person says so. */
export type Mapping = Readonly<Record<string, Field | "ignore">>;

/** The columns of a list as they were understood, each to be understood otherwise. */
export const ImportColumns = ({
  imported: { mapping, unmatched },
  onMap,
}: {
  readonly imported: Imported;
  readonly onMap: (column: string, field: Field | "ignore") => void;
}) => {
  const rows = [
    ...mapping.map(({ column, field }) => ({ column, field: field as Field | "ignore" })),
    ...unmatched.map((column) => ({ column, field: "ignore" as const })),
  ];
  return (
    <details className="import-columns">
      <summary>{says.columns}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{says.column}</th>
            <th scope="col">{says.tells}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ column, field }, at) => (
            // Two columns may have one header.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={`${column} ${at}`}>
              <th scope="row">{column}</th>
              <td>
                <select
                  className="field"
                  aria-label={column}
                  value={field}
                  onChange={(event) => onMap(column, event.currentTarget.value as Field | "ignore")}
                >
                  <option value="ignore">{says.nothing}</option>
                  {Object.entries(says.fields).map(([id, name]) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};
