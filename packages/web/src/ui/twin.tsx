import { type ReactNode, useId, useState } from "react";
import { useKeys } from "./keys.ts";
import "./twin.css";

export type Column = { readonly name: string; readonly number?: boolean };
export type TableTwin = {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly ReactNode[])[];
};

/** A plain table of what a chart draws. */
export const TwinTable = ({
  caption,
  table,
  hidden = false,
}: {
  readonly caption: string;
  readonly table: TableTwin;
  /** Only read, not seen. */
  readonly hidden?: boolean;
}) => (
  // Wide tables scroll on narrow screens, and what scrolls must be reached by keyboard.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <section className="twin-scroll" aria-label={caption} tabIndex={hidden ? undefined : 0}>
    <table className="twin-table">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column.name} scope="col" className={column.number ? "n" : undefined}>
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, at) => (
          // Rows of a chart have no other name than their place.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={at}>
            {row.map((cell, column) =>
              column === 0 ? (
                <th key={table.columns[column]?.name} scope="row">
                  {cell}
                </th>
              ) : (
                <td
                  key={table.columns[column]?.name}
                  className={table.columns[column]?.number ? "n" : undefined}
                >
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

/**
 * A chart with its table twin: the title says what it shows, the table is read first by screen readers, and
 * the toggle or T (for every chart on the page) shows it instead of the drawing.
 */
export const ChartWithTable = ({
  title,
  says,
  table,
  words,
  level: Heading = "h2",
  readable = false,
  children,
}: {
  readonly title: ReactNode;
  readonly says?: ReactNode;
  readonly table: TableTwin;
  readonly words: { readonly table: string; readonly chart: string };
  readonly level?: "h2" | "h3";
  /** The drawing holds controls and text of its own, so it is not hidden from screen readers. */
  readonly readable?: boolean;
  readonly children: ReactNode;
}) => {
  const [shown, show] = useState(false);
  const id = useId();
  useKeys({ t: () => show(!shown) });
  return (
    <figure className="twin" aria-labelledby={id}>
      <div className="twin-head">
        <Heading id={id}>{title}</Heading>
        <button
          type="button"
          className="twin-toggle no-print"
          aria-pressed={shown}
          onClick={() => show(!shown)}
        >
          {shown ? words.chart : words.table}
        </button>
      </div>
      {says === undefined ? null : <p className="twin-says">{says}</p>}
      <div className="twin-body">
        <div className={shown ? undefined : "unseen"}>
          <TwinTable
            caption={typeof title === "string" ? title : words.table}
            table={table}
            hidden={!shown}
          />
        </div>
        {shown ? null : <div aria-hidden={!readable}>{children}</div>}
      </div>
    </figure>
  );
};
