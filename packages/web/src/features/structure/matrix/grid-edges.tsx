// The roles are those of the ARIA practices for a grid.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { memo } from "react";
import type { Block } from "./grid-blocks.ts";
import { placeIn } from "./grid-line.tsx";
import type { GridFoot, GridHeads } from "./grid-table.ts";

type Edge = {
  /** So many there are, drawn or not. */
  readonly columns: number;
  readonly shown: readonly Block[];
  readonly step: number;
};

const HeadCells = memo(({ block, step }: { readonly block: Block; readonly step: number }) => (
  <div className="grid-block" style={placeIn(block, step)}>
    {block.columns.map(({ id, title, under, state }, at) => (
      <div
        key={id}
        role="columnheader"
        aria-colindex={block.from + at + 2}
        className="grid-column"
        data-state={state}
        title={`${title}, ${under}`}
      >
        <span className="grid-title">{title}</span>
        <span className="grid-under">{under}</span>
      </div>
    ))}
  </div>
));

/** Above the lines, and always in view: what each column is. */
export const Head = memo(({ heads, columns, shown, step }: Edge & { readonly heads: GridHeads }) => (
  <div role="row" aria-rowindex={1} className="grid-head">
    <div role="columnheader" aria-colindex={1} className="grid-first">
      {heads.first}
    </div>
    {shown.map((block) => (
      <HeadCells key={block.from} block={block} step={step} />
    ))}
    <div role="columnheader" aria-colindex={columns + 2} className="grid-last">
      {heads.last}
    </div>
  </div>
));

const FootCells = memo(
  ({ block, step, of }: { readonly block: Block; readonly step: number; readonly of: GridFoot["of"] }) => (
    <div className="grid-block" style={placeIn(block, step)}>
      {block.columns.map(({ id, state }, at) => (
        <div
          key={id}
          role="gridcell"
          aria-colindex={block.from + at + 2}
          className="grid-load"
          data-state={state}
        >
          {of(id)}
        </div>
      ))}
    </div>
  ),
);

/** Below the lines, and always in view: what each column comes to. */
export const Foot = memo(
  ({ foot, at, columns, shown, step }: Edge & { readonly foot: GridFoot; readonly at: number }) => (
    <div role="row" aria-rowindex={at} className="grid-foot">
      <div role="rowheader" aria-colindex={1} className="grid-first">
        {foot.first}
      </div>
      {shown.map((block) => (
        <FootCells key={block.from} block={block} step={step} of={foot.of} />
      ))}
      <div role="gridcell" aria-colindex={columns + 2} className="grid-last" data-tone={foot.tone}>
        {foot.last}
      </div>
    </div>
  ),
);
