import { useState } from "react";
import type { Imported } from "#client/structure-files.ts";
import { words } from "./words.ts";

const { table: says } = words;

type Field = Imported["mapping"][number]["field"];
/** By header: what a column tells, where a person says so. */
export type Mapping = Readonly<Record<string, Field | "ignore">>;

/** The columns of a list as they were understood, in the order of the file, each to be understood otherwise. */
export const ImportColumns = ({
  imported: { mapping, unmatched, notes },
  onMap,
}: {
  readonly imported: Imported;
  readonly onMap: (column: string, field: Field | "ignore") => void;
}) => {
  // Without titles most of what is shown says little: it is opened once, and then is as it is left.
  const [untitled] = useState(notes.some(({ code }) => code === "no-titles"));
  const rows = [...mapping, ...unmatched.map((each) => ({ ...each, field: "ignore" as const }))].toSorted(
    (a, b) => a.at - b.at,
  );
  return (
    <details className="import-columns" open={untitled}>
      <summary>{says.columns}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{says.column}</th>
            <th scope="col">{says.tells}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ column, field, at }) => (
            <tr key={at}>
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
