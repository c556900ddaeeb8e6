import { z } from "zod";
import { amendmentChangeSchema, amendmentsSchema } from "#model/amendment.ts";
import { catalogueRefSchema } from "#model/catalogue.ts";
import { operation } from "#model/operation.ts";

/** What an organisation's amendments change of the shipped catalogue, or what keeps them from being put into it. */
export const amendments = operation({
  name: "amendments",
  summary: "What an organisation's own amendments change of the catalogue, or what is wrong with them",
  notes:
    "Use it before amendments are kept: it checks that the catalogue still holds together, and gives before, " +
    "after and the reason of each. It keeps nothing. Their order changes nothing.",
  input: amendmentsSchema,
  output: z.object({
    /** The catalogue with them in it, as results made from it say. */
    catalogue: catalogueRefSchema,
    /** In the order given. */
    changes: z.array(amendmentChangeSchema),
  }),
  example: {
    format: "remit/amendments@1",
    organisation: { name: "Harbour Mill" },
    amendments: [
      {
        reason: "Here the vision has been the IT Director's since the plant was rebuilt.",
        body: { kind: "strength", role: "it-director", accountability: "technology-vision", strength: 3 },
      },
    ],
  },
  effects: [],
  load: async () => {
    const { shippedCatalogue } = await import("#catalogue/shipped.ts");
    const { catalogueRef } = await import("#catalogue/index.ts");
    const { withAmendments } = await import("#catalogue/amend.ts");
    const { amendmentChanges } = await import("#catalogue/amendment-changes.ts");
    return {
      run: ({ amendments: given }) => {
        const amended = withAmendments(shippedCatalogue, given);
        if (amended.issues)
          return {
            issues: amended.issues.map((issue) => ({ ...issue, path: ["amendments", ...issue.path] })),
          };
        return {
          value: {
            catalogue: catalogueRef(amended.value),
            changes: amendmentChanges(shippedCatalogue, given),
          },
        };
      },
    };
  },
});
