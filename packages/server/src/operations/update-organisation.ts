import { contracts } from "./contracts.ts";
import { writes } from "./implement.ts";

export const updateOrganisation = writes(
  contracts["update-organisation"],
  ({ organisation }) => organisation,
  async () => {
    const { update } = await import("#store/keep.ts");
    const { organisationOf } = await import("./shapes.ts");
    return {
      run: async ({ organisation: id, version, name, industry, removed }, write) => {
        const changes = {
          ...(name !== undefined && { name }),
          ...(industry !== undefined && { industry }),
          removed,
        };
        const written = await update(write, "organisation", { id, version }, changes);
        return written.issues ? written : { value: organisationOf(written.value) };
      },
    };
  },
);
