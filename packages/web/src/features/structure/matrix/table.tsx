import type { ComponentProps, ReactNode } from "react";
import { Button } from "#ui/button.tsx";
import { useNarrow } from "#ui/narrow.ts";
import { usePrinting } from "../chart/use-printing.ts";
import { MatrixGrid } from "./grid.tsx";
import { GridPrint } from "./print.tsx";
import { words } from "./words.ts";

/** A table as a grid, and whole on paper. */
export const MatrixTable = ({
  organisation,
  legend,
  ...grid
}: ComponentProps<typeof MatrixGrid> & {
  readonly organisation: string;
  /** What the letters mean. */
  readonly legend: ReactNode;
}) => (
  <>
    <MatrixGrid {...grid} />
    {usePrinting() ? (
      <GridPrint organisation={organisation} table={grid.table}>
        {legend}
      </GridPrint>
    ) : null}
  </>
);

/** Rows as a grid, or as a list where no grid fits; where there is nothing to see, in words why. */
export const GridOrList = ({
  rows,
  columns,
  noneFound,
  onAll,
  list,
  grid,
}: {
  readonly rows: number;
  readonly columns: number;
  /** That no row is like the filter. */
  readonly noneFound: string;
  /** Takes the filter away. */
  readonly onAll: () => void;
  readonly list: ReactNode;
  readonly grid: ReactNode;
}) => {
  const narrow = useNarrow();
  const printing = usePrinting();
  if (rows === 0)
    return (
      <p className="silence">
        {noneFound}{" "}
        <Button size="small" onClick={onAll}>
          {words.showAll}
        </Button>
      </p>
    );
  if (narrow && !printing) return list;
  return columns === 0 ? <p className="silence">{words.noColumns}</p> : grid;
};
