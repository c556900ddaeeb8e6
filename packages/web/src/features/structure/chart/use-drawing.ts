import { type LayoutKind, layoutOf } from "@remit/core";
import { useMemo, useState } from "react";
import { useCatalogue } from "#client/catalogue.ts";
import { useLayout } from "#client/layout.ts";
import { type Colouring, facesOf } from "./card-face.ts";
import type { Chart } from "./chart-of.ts";
import { gridOf } from "./grid.ts";
import type { Scene } from "./paint-chart.ts";
import { usePaintTheme } from "./use-paint-theme.ts";

/** As wide as a tidy chart may be and still be read when it is fitted to a page. */
const widestTidy = 2200;
const kindFor = ({ forest }: Chart): LayoutKind => {
  if (forest.count > 300) return "packed";
  const { width } = layoutOf(forest, new Uint8Array(forest.count), "tidy");
  return width <= widestTidy ? "tidy" : "packed";
};

/** How a chart is drawn: its layout, once it is made, its colours, and whom a finding is about. */
export const useDrawing = (chart: Chart, closed: Uint8Array, selected: number | undefined) => {
  const index = useCatalogue();
  const roles = useMemo(() => [...index.role.keys()], [index]);
  const theme = usePaintTheme(roles);
  const [kind, setKind] = useState(() => kindFor(chart));
  const [colouring, setColouring] = useState<Colouring>("coverage");
  const made = useLayout(chart.forest, closed, kind);
  const faces = useMemo(() => facesOf(chart, index, colouring), [chart, index, colouring]);
  const grid = useMemo(() => made && gridOf(made.layout), [made]);
  // Until a new structure is laid out, the places of the old layout would be other positions'.
  const fits = made?.forest === chart.forest ? made : undefined;
  const [about, setAbout] = useState<readonly string[]>([]);
  const marked = useMemo(() => new Set(about.flatMap((id) => chart.place.get(id) ?? [])), [about, chart]);
  const scene = useMemo<Scene | undefined>(
    () =>
      fits && grid
        ? { chart, layout: fits.layout, grid, faces, closed: fits.closed, colouring, selected, marked, theme }
        : undefined,
    [chart, fits, grid, faces, colouring, selected, marked, theme],
  );
  return { scene, faces, kind, setKind, colouring, setColouring, setAbout };
};
