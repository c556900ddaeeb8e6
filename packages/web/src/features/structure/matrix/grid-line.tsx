// A grid of thousands of cells, of which only those in view are drawn, is no table of HTML: the roles are those of the ARIA practices.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { type CSSProperties, memo } from "react";
import { type Block, holds } from "./grid-blocks.ts";
import type { CellOf, GridLine } from "./grid-table.ts";
import { line as high } from "./grid-view.ts";

/** In its place whichever blocks are drawn before it, and taking none: as it moves nothing else, nothing else is laid out anew. */
export const placeIn = ({ from, columns }: Block, step: number): CSSProperties => ({
  width: columns.length * step,
  margin: `0 ${-(from + columns.length) * step}px 0 ${from * step}px`,
});

const Cells = memo(
  ({
    row,
    block,
    step,
    focused,
    cellOf,
  }: {
    readonly row: string;
    readonly block: Block;
    readonly step: number;
    readonly focused: number;
    readonly cellOf: CellOf;
  }) => (
    <div className="grid-block" style={placeIn(block, step)}>
      {block.columns.map(({ id, state }, at) => {
        const { content, says } = cellOf(row, id);
        const place = block.from + at;
        return (
          <div
            key={id}
            role="gridcell"
            aria-colindex={place + 2}
            aria-label={content === undefined ? says : undefined}
            tabIndex={place === focused ? 0 : -1}
            className="grid-cell"
            data-state={state}
            data-column={id}
          >
            {content === undefined ? null : (
              <>
                <span className="grid-says">{says}</span>
                <span className="grid-content" aria-hidden="true">
                  {content}
                </span>
              </>
            )}
          </div>
        );
      })}
    </div>
  ),
);

/** One row with its cells, or the name of a group of rows. */
export const Line = memo(
  ({
    line,
    at,
    columns,
    shown,
    step,
    focused,
    cellOf,
  }: {
    readonly line: GridLine;
    readonly at: number;
    /** So many there are, drawn or not. */
    readonly columns: number;
    readonly shown: readonly Block[];
    readonly step: number;
    /** The column whose cell of this line can be reached by Tab; -1 where none is. */
    readonly focused: number;
    readonly cellOf: CellOf;
  }) =>
    line.kind === "group" ? (
      <div role="row" aria-rowindex={at + 2} className="grid-line grid-group" style={{ top: at * high }}>
        <div role="rowheader" aria-colindex={1} aria-colspan={columns + 2} className="grid-first">
          {line.name}
        </div>
      </div>
    ) : (
      <div
        role="row"
        aria-rowindex={at + 2}
        className="grid-line"
        data-row={line.id}
        style={{ top: at * high }}
      >
        <div role="rowheader" aria-colindex={1} className="grid-first" title={line.name}>
          {line.name}
        </div>
        {shown.map((block) => (
          <Cells
            key={block.from}
            row={line.id}
            block={block}
            step={step}
            focused={holds(block, focused) ? focused : -1}
            cellOf={cellOf}
          />
        ))}
        <div role="gridcell" aria-colindex={columns + 2} className="grid-last" data-tone={line.tone}>
          {line.end}
        </div>
      </div>
    ),
);
