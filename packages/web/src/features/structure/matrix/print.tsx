import type { ReactNode } from "react";
import type { GridTable } from "./grid-table.ts";
import { blocksOf } from "./print-blocks.ts";
import { words } from "./words.ts";

/** So many columns fit beside the first and the last one on A4 and Letter on their long side. */
const fits = 10;

const Block = ({
  caption,
  heads,
  lines,
  columns,
  cellOf,
  foot,
}: GridTable & { readonly caption: string | undefined }) => (
  <table className="grid-print-block">
    {caption === undefined ? null : <caption>{caption}</caption>}
    <thead>
      <tr>
        <th scope="col" className="grid-print-first">
          {heads.first}
        </th>
        {columns.map(({ id, title, under, state }) => (
          <th key={id} scope="col" data-state={state}>
            {title}
            <span className="grid-under">{under}</span>
          </th>
        ))}
        <th scope="col" className="grid-print-last">
          {heads.last}
        </th>
      </tr>
    </thead>
    <tbody>
      {lines.map((line) =>
        line.kind === "group" ? (
          <tr key={`group ${line.id}`} className="grid-print-group">
            <th scope="rowgroup" colSpan={columns.length + 2}>
              {line.name}
            </th>
          </tr>
        ) : (
          <tr key={line.id}>
            <th scope="row">{line.name}</th>
            {columns.map(({ id, state }) => (
              <td key={id} data-state={state}>
                {cellOf(line.id, id).content}
              </td>
            ))}
            <td className="grid-print-last" data-tone={line.tone}>
              {line.end}
            </td>
          </tr>
        ),
      )}
      <tr className="grid-print-foot">
        <th scope="row">{foot.first}</th>
        {columns.map(({ id, state }) => (
          <td key={id} data-state={state}>
            {foot.of(id)}
          </td>
        ))}
        <td className="grid-print-last" data-tone={foot.tone}>
          {foot.last}
        </td>
      </tr>
    </tbody>
  </table>
);

/** A whole grid for paper: its columns in tables that fit, one below the other, the heads of each again on every page. */
export const GridPrint = ({
  organisation,
  table,
  children,
}: {
  readonly organisation: string;
  readonly table: GridTable;
  /** What the letters mean. */
  readonly children: ReactNode;
}) => {
  const { columns } = table;
  const blocks = blocksOf(columns, fits);
  return (
    <div className="grid-print">
      <p className="grid-print-of">{organisation}</p>
      {children}
      {blocks.map(({ from, items }) => (
        <Block
          key={from}
          {...table}
          caption={
            blocks.length === 1 ? undefined : words.printed(from + 1, from + items.length, columns.length)
          }
          columns={items}
        />
      ))}
    </div>
  );
};
