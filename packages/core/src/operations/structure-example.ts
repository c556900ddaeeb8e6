import type { z } from "zod";
import { structureFormat, type structureSchema } from "#model/structure.ts";

/** A small firm, for the examples of operations: nobody yet answers for continuity. */
export const structureExample = {
  format: structureFormat,
  organisation: { name: "Harbour Mill" },
  positions: [
    { id: "md", title: "Managing Director", holder: { name: "filled" } },
    { id: "it-head", title: "Head of IT", role: "head-of-it", holder: { name: "filled" }, reportsTo: "md" },
  ],
  required: ["continuity"],
  assignments: { "it-operations": { A: ["it-head"], R: ["it-head"] }, security: { A: ["md"] } },
  scenarios: [
    {
      id: "security-to-it",
      name: "Security goes to the Head of IT",
      changes: [
        { do: "assign", accountability: "security", letter: "A", position: "it-head" },
        { do: "unassign", accountability: "security", letter: "A", position: "md" },
      ],
    },
  ],
} satisfies z.input<typeof structureSchema>;
