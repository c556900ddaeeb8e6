import { z } from "zod";
import { exportFormats, lostParts } from "#model/import-lists.ts";
import { operation } from "#model/operation.ts";
import { structureFormat, structureSchema } from "#model/structure.ts";
import { fileSchema } from "./file-schema.ts";

const mediaTypes = {
  csv: "text/csv",
  tsv: "text/tab-separated-values",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json",
  ldif: "text/x-ldif",
  scim: "application/scim+json",
};

/** The positions of a structure, as other programs read them. */
export const exportStructure = operation({
  name: "export-structure",
  summary: "Export the positions of a structure as CSV, TSV, XLSX, JSON, LDIF or SCIM",
  notes:
    "Use it to hand positions, holders and reporting lines to a spreadsheet, a directory or a SCIM service. Accountabilities, rights, " +
    "rules and scenarios have no place there: they stay in the structure file, and `lost` names what was left out. Cells that a spreadsheet would run as formulas begin " +
    "with an apostrophe. `xlsx` comes as base64, the others as text.",
  input: z.strictObject({ structure: structureSchema, format: z.enum(exportFormats) }),
  output: fileSchema.extend({
    /** What the structure says and the format has no place for. */
    lost: z.array(z.enum(lostParts)),
  }),
  example: {
    format: "csv",
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
  effects: [],
  load: async () => {
    const { base64 } = await import("#model/base64.ts");
    const { exported } = await import("#design/export/export-structure.ts");
    const { lostIn } = await import("#design/export/lost.ts");
    const { stemOf } = await import("./rendered.ts");
    return {
      run: async ({ structure, format }, { effects: { writeXlsx } }) => {
        const { name: organisation } = structure.organisation;
        const name = `${stemOf(organisation, "positions")}.${format === "scim" ? "scim.json" : format}`;
        const file = { name, mediaType: mediaTypes[format], lost: lostIn(structure, format) };
        const made = exported(structure, format);
        if (typeof made === "string")
          return { value: { ...file, encoding: "utf-8" as const, content: made } };
        if (!writeXlsx)
          return { issues: [{ code: "export/format-not-here", path: ["format"], data: { given: format } }] };
        const content = base64(await writeXlsx(made, organisation || "Positions"));
        return { value: { ...file, encoding: "base64" as const, content } };
      },
    };
  },
});
