import type { CatalogueIndex } from "#catalogue/index.ts";
import { branchOf } from "#design/draw/branch-of.ts";
import { facesOf } from "#design/draw/card-face.ts";
import { byDepartment, chartOf } from "#design/draw/chart-of.ts";
import { chartPages, sheets } from "#design/draw/chart-pages.ts";
import { drawingOf, drawnCard, foldedAt } from "#design/draw/drawing-of.ts";
import { keyOf } from "#design/draw/key.ts";
import { closedBy } from "#design/draw/nodes.ts";
import { svgOf } from "#design/draw/svg.ts";
import { cardWords as words } from "#design/draw/words.ts";
import { findPosition } from "#design/find-position.ts";
import { kindFor, layoutOf } from "#design/layout.ts";
import { base64 } from "#model/base64.ts";
import type { Colouring, DrawingFormat, LayoutKind, SheetSize } from "#model/drawing.ts";
import type { Checked } from "#model/issue.ts";
import type { Door } from "#model/operation.ts";
import type { Structure } from "#model/structure.ts";
import { dateInWords } from "#write/words.ts";
import { stemOf } from "./rendered.ts";

type Given = {
  readonly structure: Structure;
  readonly format: DrawingFormat;
  readonly colour: Colouring;
  readonly layout?: LayoutKind | undefined;
  readonly sheet: SheetSize;
  readonly folded: readonly string[];
  readonly branch?: string | undefined;
  readonly departments: boolean;
};
type File = {
  name: string;
  mediaType: string;
  encoding: "utf-8" | "base64";
  content: string;
  pages: number;
};

const mediaTypes: Readonly<Record<DrawingFormat, string>> = {
  svg: "image/svg+xml",
  pdf: "application/pdf",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
};

/** Positions beyond which no file of pages is set: laying it out holds everybody else up. */
const mostOnPages = 10_000;

/**
 * A chart as a file. Issues: `export/format-not-here` where the door has no means to make it; `design/too-many-to-draw` where its
 * pages would be too many, which says how many positions there may be; those of `findPosition` for the branch.
 */
export const chartFile = async (
  index: CatalogueIndex,
  { structure: whole, format, colour, layout: kind, sheet, folded, branch, departments }: Given,
  { effects: { today, drawPdf, drawPptx } }: Door,
): Promise<Checked<File>> => {
  const begun = branch === undefined ? undefined : findPosition(index, whole.positions, branch, ["branch"]);
  if (begun?.issues) return { issues: begun.issues };
  const plain = begun ? branchOf(chartOf(whole), begun.value) : chartOf(whole);
  const chart = departments ? byDepartment(plain) : plain;
  const { drawn, structure } = chart;
  const faces = facesOf(chart, index, colour);
  const byRole = colour === "role";
  const closed = closedBy(chart, new Set(folded));
  const { name: organisation } = structure.organisation;
  const file = { name: `${stemOf(organisation, "chart")}.${format}`, mediaType: mediaTypes[format] };
  if (format === "svg") {
    const layout = layoutOf(drawn, closed, kind ?? kindFor(drawn));
    const drawing = drawingOf(
      layout,
      (place, at) => drawnCard(faces(place), at, byRole, foldedAt(chart, closed, place)),
      chart.dotted,
    );
    const shown = Array.from(layout.shown, faces);
    const key = keyOf(shown, colour, drawing.dotted.length > 0);
    const content = svgOf(drawing, words.printTitle(organisation || words.unnamed), key);
    return { value: { ...file, encoding: "utf-8", content, pages: 1 } };
  }
  const make = { pdf: drawPdf, pptx: drawPptx }[format];
  const notHere = { issues: [{ code: "export/format-not-here", path: ["format"], data: { given: format } }] };
  if (!make) return notHere;
  const { length } = structure.positions;
  if (length > mostOnPages)
    return {
      issues: [{ code: "design/too-many-to-draw", path: ["structure"], data: { length, most: mostOnPages } }],
    };
  const day = today?.();
  const pages = chartPages(chart, {
    sheet: sheets[format === "pptx" ? "slide" : sheet],
    faces,
    colouring: colour,
    closed,
    ...(day !== undefined && { date: { day, said: dateInWords(day, "en-GB") } }),
  });
  const bytes = await make(pages);
  if (!bytes) return notHere;
  return { value: { ...file, encoding: "base64", content: base64(bytes), pages: pages.pages.length } };
};
