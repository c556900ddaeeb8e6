import { contracts } from "./contracts.ts";
import { writes } from "./implement.ts";

export const putStructure = writes(
  contracts["put-structure"],
  ({ organisation }) => organisation,
  async () => {
    const { notFound, update } = await import("#store/keep.ts");
    const { findOrganisation } = await import("./find.ts");
    const { createOnce } = await import("./once.ts");
    const { checkedStructure, lockStructure, diffBetween, structureRow } = await import("./structures.ts");
    return {
      beforehand: ({ structure }, { db, org }) => checkedStructure({ db, org }, structure),
      run: async ({ id, version }, write, structure) => {
        const found = await findOrganisation(write);
        if (found.issues) return found;
        if (version === undefined) {
          const kept = await createOnce(write, "structure", { id: id ?? write.ids(), structure });
          return kept.issues ? kept : structureRow(write, kept.value.row.id);
        }
        if (id === undefined) return notFound("structure");
        const before = await lockStructure(write, id);
        if (before.issues) return before;
        if (before.value.removed !== null) return notFound("structure");
        const diff = await diffBetween(before.value.structure, structure);
        const written = diff && (await update(write, "structure", { id, version }, { structure }, diff));
        return written?.issues ? written : structureRow(write, id);
      },
    };
  },
);
