import { contracts } from "./contracts.ts";
import { writes } from "./implement.ts";

export const removeStructure = writes(
  contracts["remove-structure"],
  ({ organisation }) => organisation,
  async () => {
    const { update } = await import("#store/keep.ts");
    const { findOrganisation } = await import("./find.ts");
    const { structureRow } = await import("./structures.ts");
    return {
      run: async ({ structure: id, version, removed }, write) => {
        const found = await findOrganisation(write);
        if (found.issues) return found;
        const written = await update(write, "structure", { id, version }, { removed });
        return written.issues ? written : structureRow(write, id);
      },
    };
  },
);
