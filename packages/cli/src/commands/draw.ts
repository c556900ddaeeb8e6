import {
  call,
  type Colouring,
  type DrawingFormat,
  drawingFormats,
  type LayoutKind,
  operations,
  type SheetSize,
} from "@remit/core";
import { extname } from "node:path";
import { nameOf, readChart } from "./chart.ts";
import { type Context, refuse } from "./context.ts";
import { handOver } from "./hand-over.ts";
import { catalogueWith, effectsOf } from "./own-catalogue.ts";

export type DrawFlags = {
  readonly output?: string;
  readonly format?: DrawingFormat;
  readonly colour?: Colouring;
  readonly layout?: LayoutKind;
  readonly departments: boolean;
  readonly branch?: string;
  readonly sheet?: SheetSize;
  readonly catalogue?: string;
};

const formatOf = (file: string | undefined): DrawingFormat | undefined =>
  drawingFormats.find((format) => `.${format}` === extname(file ?? "").toLowerCase());

/** `remit draw FILE -o chart.pdf`: the chart of a structure or a list of people as a picture, or on pages. */
export async function drawChart(
  this: Context,
  { output, format = formatOf(output), colour, layout, departments, branch, sheet, catalogue }: DrawFlags,
  file: string,
): Promise<void> {
  const own = await catalogueWith(catalogue);
  if (own.issues) return refuse(this, own.issues, false, catalogue);
  if (format === undefined) return refuse(this, [{ code: "cli/drawing-format", path: [], data: {} }], false);
  if (format !== "svg" && output === undefined)
    return refuse(this, [{ code: "cli/needs-output", path: [], data: { format } }], false);
  const read = await readChart(this, file, own.value);
  if (read.issues) return refuse(this, read.issues, false, file === "-" ? undefined : file);
  const { organisation, ...rest } = read.value.structure;
  const name = organisation.name || nameOf(file);
  const { value, issues } = await call(
    operations,
    "draw-chart",
    {
      structure: { ...rest, organisation: { ...organisation, name } },
      format,
      colour,
      layout,
      departments,
      branch,
      sheet,
    },
    { effects: effectsOf(this, own.value) },
  );
  if (issues) return refuse(this, issues, false);
  return handOver(this, value, output);
}
