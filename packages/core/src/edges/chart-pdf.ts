import type { ChartPages } from "#model/drawing.ts";
import { chartTemplate } from "./typst/chart.ts";
import { compiled } from "./typst/compiler.ts";
import { heldText } from "./typst/plain-text.ts";

const dayOf = (day: string | undefined): readonly number[] | null => day?.split("-").map(Number) ?? null;

/**
 * A chart as a PDF: a page a branch, lines and letters as vectors, text that can be searched and copied, links from card to page,
 * bookmarks; tagged, fonts embedded. The same chart on the same day gives the same bytes. Needs Node: the compiler is native.
 */
export const chartPdf = async (chart: ChartPages): Promise<Uint8Array> =>
  compiled(chartTemplate, {
    doc: JSON.stringify({ ...chart, day: dayOf(chart.date?.day) }, (_, value: unknown) =>
      typeof value === "string" ? heldText(value) : value,
    ),
  });
