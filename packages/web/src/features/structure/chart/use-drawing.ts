import { type Chart, type Colouring, facesOf, kindFor, looksOf } from "@remit/core";
import { useMemo, useState } from "react";
import { useCatalogue } from "#client/catalogue.ts";
import { useLayout } from "#client/layout.ts";
import { gridOf } from "./grid.ts";
import type { Scene } from "./paint-chart.ts";
import { usePaintTheme } from "./use-paint-theme.ts";

/** How a chart is drawn: its layout, once it is made, its colours, and whom a finding is about. */
export const useDrawing = (chart: Chart, closed: Uint8Array, selected: number | undefined) => {
  const index = useCatalogue();
  const roles = useMemo(() => [...index.role.keys()], [index]);
  const theme = usePaintTheme(roles);
  const [kind, setKind] = useState(() => kindFor(chart.drawn));
  const [colouring, setColouring] = useState<Colouring>("coverage");
  const made = useLayout(chart.drawn, closed, kind);
  const faces = useMemo(() => facesOf(chart, index, colouring), [chart, index, colouring]);
  const looks = useMemo(() => looksOf(chart, index, colouring), [chart, index, colouring]);
  const grid = useMemo(() => made && gridOf(made.layout), [made]);
  // Until a new structure is laid out, the places of the old layout would be other positions'.
  const fits = made?.forest === chart.drawn ? made : undefined;
  const [about, setAbout] = useState<readonly string[]>([]);
  const marked = useMemo(() => new Set(about.flatMap((id) => chart.place.get(id) ?? [])), [about, chart]);
  const scene = useMemo<Scene | undefined>(
    () =>
      fits && grid
        ? {
            chart,
            layout: fits.layout,
            grid,
            faces,
            looks,
            closed: fits.closed,
            colouring,
            selected,
            marked,
            theme,
          }
        : undefined,
    [chart, fits, grid, faces, looks, colouring, selected, marked, theme],
  );
  return { scene, faces, kind, setKind, colouring, setColouring, setAbout };
};
