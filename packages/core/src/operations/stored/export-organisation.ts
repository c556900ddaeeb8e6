import { z } from "zod";
import { idSchema } from "#model/kept.ts";
import { contract } from "#model/operation.ts";

/** Everything kept of an organisation, one object or change a line; hidden answers stay hidden. */
export const exportOrganisation = contract({
  name: "export-organisation",
  summary: "Everything kept of an organisation, line by line",
  notes:
    "For a copy to take elsewhere: one object or change a line. Answers that are hidden until a round " +
    "is revealed are not in it.",
  input: z.strictObject({ organisation: idSchema }),
  output: z.object({ kind: z.string(), value: z.unknown() }),
  example: { organisation: "0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d" },
  effects: ["store"],
  streams: true,
  access: "local",
});
