import {
  colourings,
  drawingFormats,
  exportFormats,
  type ImportField,
  importFields,
  importPresets,
  layoutKinds,
  sheetSizes,
} from "@remit/core";
import { buildCommand } from "@stricli/core";
import { aboutImport } from "#text/import-words.ts";
import type { Context } from "./context.ts";
import { json } from "./mirror.ts";
import { catalogueFlag } from "./own-catalogue.ts";

const optional = (brief: string, placeholder: string) =>
  ({ kind: "parsed", parse: String, brief, placeholder, optional: true }) as const;
const choice = <const V extends readonly string[]>(values: V, brief: string) =>
  ({ kind: "enum", values, brief, optional: true }) as const;
const positional = (brief: string) =>
  ({ kind: "tuple", parameters: [{ brief, parse: String, placeholder: "file" }] }) as const;
const aliases = { o: "output" } as const;

/** `Supervisor=manager`; a header may itself hold an equals sign. */
const mapOf = (text: string): readonly [string, ImportField | "ignore"] => {
  const at = text.lastIndexOf("=");
  if (at < 1) throw new Error(aboutImport.notAMap(text));
  const said = text.slice(at + 1).trim();
  const field = [...importFields, "ignore" as const].find((each) => each === said);
  if (field === undefined) throw new Error(aboutImport.notAField(said, importFields.join(", ")));
  return [text.slice(0, at).trim(), field];
};

// The types of stricli cannot follow flags that are spread in from a table.
const importPeople = buildCommand<never, never, Context>({
  docs: { brief: aboutImport.import },
  parameters: {
    flags: {
      json,
      output: optional(aboutImport.output, "path"),
      preset: choice(importPresets, aboutImport.preset),
      map: {
        kind: "parsed",
        parse: mapOf,
        brief: aboutImport.map,
        placeholder: "header=field",
        optional: true,
        variadic: true,
      },
      accept: optional(aboutImport.accept, "ids"),
      into: optional(aboutImport.into, "path"),
      replace: { kind: "boolean", brief: aboutImport.replace, default: false, withNegated: false },
      organisation: optional(aboutImport.organisation, "name"),
      "to-fix": optional(aboutImport.toFix, "path"),
      catalogue: catalogueFlag,
    },
    aliases,
    positional: positional(aboutImport.table),
  } as never,
  loader: async () => (await import("./import.ts")).importPeople,
});

const exportPositions = buildCommand<never, never, Context>({
  docs: { brief: aboutImport.export },
  parameters: {
    flags: {
      output: optional(aboutImport.exported, "path"),
      format: choice(exportFormats, aboutImport.format),
      catalogue: catalogueFlag,
    },
    aliases,
    positional: positional(aboutImport.structure),
  } as never,
  loader: async () => (await import("./export.ts")).exportPositions,
});

const drawChart = buildCommand<never, never, Context>({
  docs: { brief: aboutImport.draw },
  parameters: {
    flags: {
      output: optional(aboutImport.drawn, "path"),
      format: choice(drawingFormats, aboutImport.drawnAs),
      colour: choice(colourings, aboutImport.colour),
      layout: choice(layoutKinds, aboutImport.layout),
      departments: { kind: "boolean", brief: aboutImport.departments, default: false, withNegated: false },
      branch: optional(aboutImport.branch, "position"),
      sheet: choice(sheetSizes, aboutImport.sheet),
      catalogue: catalogueFlag,
    },
    aliases,
    positional: positional(aboutImport.table),
  } as never,
  loader: async () => (await import("./draw.ts")).drawChart,
});

/** The commands that bring positions in and out, and draw them. */
export const importRoutes = { import: importPeople, export: exportPositions, draw: drawChart };
