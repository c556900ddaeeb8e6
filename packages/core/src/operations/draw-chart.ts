import { z } from "zod";
import { colourings, drawingFormats, layoutKinds, sheetSizes } from "#model/drawing.ts";
import { operation } from "#model/operation.ts";
import { structureFormat, structureSchema } from "#model/structure.ts";
import { fileSchema } from "./file-schema.ts";

/** The chart of a structure as a picture or a file of pages. */
export const drawChart = operation({
  name: "draw-chart",
  summary: "Draw the chart of a structure as SVG, PDF or PowerPoint",
  notes:
    "Use it for what people read on paper or show on a wall. `svg` is one picture of everybody; `pdf` and `pptx` have a page a branch, " +
    "large enough to be read, and pages that go on elsewhere say where. In PowerPoint each card is a shape with text. Colour tells of " +
    "accountabilities unless `colour` says otherwise; what is below whoever is in `folded` is left out. `departments` draws the " +
    "departments of reports as nodes below their superior, a path such as `Group / Logistics / IT` as nodes within each other. PDF " +
    "and PowerPoint come as base64.",
  input: z.strictObject({
    structure: structureSchema,
    format: z.enum(drawingFormats),
    colour: z.enum(colourings).default("coverage"),
    /** Of an SVG: layer below layer, layer beside layer, or packed so that many fit into one window. */
    layout: z.enum(layoutKinds).optional(),
    /** Of a PDF. */
    sheet: z.enum(sheetSizes).default("a4"),
    branch: z
      .string()
      .max(200)
      .optional()
      .describe("Draw this position and everybody below it: its id, title, holder, or the role it is"),
    departments: z
      .boolean()
      .default(false)
      .describe("Draw departments as nodes between superiors and reports, each with its figures"),
    folded: z.array(z.string().max(400)).max(200_000).default([]),
  }),
  output: fileSchema.extend({
    /** How many pages it has: 1 for an SVG. */
    pages: z.number().int(),
  }),
  example: {
    format: "svg",
    structure: {
      format: structureFormat,
      organisation: { name: "Harbour Mill" },
      positions: [
        { id: "ceo", title: "Chief Executive Officer", holder: { name: "A. K." } },
        { id: "it", title: "Head of IT", reportsTo: "ceo" },
      ],
    },
  },
  large: true,
  effects: ["today"],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { chartFile } = await import("./chart-file.ts");
    return { run: (given, door) => chartFile(catalogueFor(door), given, door) };
  },
});
