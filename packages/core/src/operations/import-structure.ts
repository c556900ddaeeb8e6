import { z } from "zod";
import { importFieldSchema, importSchema, presetSchema } from "#model/import.ts";
import { operation } from "#model/operation.ts";
import { followedScenarioSchema, structureFormat, structureSchema } from "#model/structure.ts";

/** A structure out of a list of people or positions, whatever its format. */
export const importStructure = operation({
  name: "import-structure",
  summary:
    "Import a structure from CSV, TSV, XLSX, JSON, LDIF or SCIM, with every fault and a repair to accept",
  notes:
    "Use it on lists from BambooHR, Workday, Entra, Google Workspace, Active Directory, SCIM or a spreadsheet. Columns are found by " +
    "name (`mapping` says otherwise). Wrong rows are `faults`, each with a repair; ask again with `accept`: `all`, or the ids of " +
    "repairs. `titles` in doubt are settled by `roles`. With `into`, today's structure, it says what the file would change there (`incoming`), and `accept` takes those ids too; " +
    "`followed` tells what became of scenarios whose changes no longer fit.",
  input: z.strictObject({
    /** What the file is called. */
    name: z.string().max(300),
    content: z.string().max(45_000_000),
    encoding: z.enum(["utf-8", "base64"]).default("utf-8"),
    preset: presetSchema.optional(),
    /** By header of a column: what it tells. */
    mapping: z.record(z.string().max(500), z.union([importFieldSchema, z.literal("ignore")])).optional(),
    accept: z.union([z.literal("all"), z.array(z.string().max(700)).max(200_000)]).default([]),
    /** By title as `titles` has it: the role it means here. */
    roles: z.record(z.string().max(300), z.string().max(100)).optional(),
    organisation: z.string().max(200).optional(),
    into: structureSchema.optional(),
    /** Whether to give the table back as CSV with a column that says what is wrong. */
    toFix: z.boolean().default(false),
    /** By the id of a fault: what that column says of it; else it says its code. */
    says: z.record(z.string().max(700), z.string().max(2000)).optional(),
    /** Whether to tell the row of the file that each position stands in. */
    rows: z.boolean().default(false),
  }),
  output: importSchema.extend({
    toFix: z.string().optional(),
    /** With `into`: changes of its scenarios that had to follow what was accepted, or went. */
    followed: z.array(followedScenarioSchema).optional(),
    /** By the id of the position in the file, as the file counts. */
    rows: z.record(z.string(), z.number().int()).optional(),
  }),
  example: {
    name: "people.csv",
    content: "Name,Title,Reports to\nA. K.,Chief Executive Officer,\nB. L.,Head of IT,A. K.\n",
    into: { format: structureFormat, organisation: { name: "Harbour Mill" } },
  },
  large: true,
  effects: ["readTable"],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { fromBase64 } = await import("#model/base64.ts");
    const { withScenariosAfter } = await import("#design/scenarios-after.ts");
    const { givenStructure, madeStructure } = await import("./given-structure.ts");
    const { importTable } = await import("#design/import/import-table.ts");
    const { toFix } = await import("#design/import/to-fix.ts");
    return {
      run: async ({ name, content, encoding, toFix: wanted, says, rows: withRows, ...choices }, door) => {
        const bytes = encoding === "base64" ? fromBase64(content) : new TextEncoder().encode(content);
        if (bytes === undefined)
          return { issues: [{ code: "import/not-base64", path: ["content"], data: {} }] };
        const index = catalogueFor(door);
        const { into } = choices;
        const today = into && givenStructure(index, into, "into");
        if (today?.issues) return today;
        const table = await door.effects.readTable!(bytes, name);
        if (table.issues) return table;
        const { value, issues } = importTable(index, table.value, choices);
        if (issues) return { issues };
        const { rows, ...told } = value;
        return madeStructure({
          ...told,
          ...(into && withScenariosAfter(index, into, told.structure)),
          ...(wanted && { toFix: toFix(table.value, value.faults, ({ id, code }) => says?.[id] ?? code) }),
          ...(withRows && { rows: Object.fromEntries(rows) }),
        });
      },
    };
  },
});
