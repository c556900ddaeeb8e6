import type { Position, Structure } from "#model/structure.ts";
import type { Cell, Sheet } from "#model/table.ts";

type Column = {
  readonly name: string;
  readonly of: (position: Position, structure: Structure) => Cell | undefined;
};

/** The columns of a structure as a table; an import reads them by these names. */
const columns: readonly Column[] = [
  { name: "ID", of: ({ id }) => id },
  { name: "Title", of: ({ title }) => title },
  { name: "Role", of: ({ role }) => role },
  { name: "Holder", of: ({ holder }) => holder?.name },
  { name: "Holder kind", of: ({ holder }) => holder?.kind },
  { name: "Email", of: ({ holder }) => holder?.email },
  { name: "Holder ID", of: ({ holder }) => holder?.id },
  { name: "Reports to", of: ({ reportsTo }) => reportsTo },
  { name: "Dotted", of: ({ dotted }) => dotted.join("; ") },
  { name: "Deputy", of: ({ deputy }) => deputy },
  { name: "Department", of: ({ department }) => department },
  { name: "Location", of: ({ location }) => location },
  { name: "Engagement", of: ({ engagement }) => engagement },
  { name: "Share", of: ({ share }) => share },
  { name: "Cost", of: ({ cost }) => cost },
  { name: "Budget", of: ({ budget }) => budget },
  {
    name: "Currency",
    of: ({ cost, budget }, { currency }) =>
      cost === undefined && budget === undefined ? undefined : currency,
  },
  { name: "Assistant", of: ({ assistant }) => (assistant ? "yes" : undefined) },
];

/** The positions of a structure as a table, one a row, every field of a position in a column. */
export const sheetOf = (structure: Structure): Sheet => ({
  columns: columns.map(({ name }) => name),
  rows: structure.positions.map((position) => columns.map(({ of }) => of(position, structure) ?? "")),
});

/** The same as a list of objects, without what is empty. */
export const recordsOf = (structure: Structure): Record<string, Cell>[] => {
  const { columns: names, rows } = sheetOf(structure);
  return rows.map((row) =>
    Object.fromEntries(
      names.flatMap((name, at) => (row[at] === "" && name !== "Title" ? [] : [[name, row[at]!]])),
    ),
  );
};
