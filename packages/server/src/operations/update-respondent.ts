import { contracts } from "./contracts.ts";
import { writes } from "./implement.ts";

export const updateRespondent = writes(
  contracts["update-respondent"],
  ({ organisation }) => organisation,
  async () => {
    const { update } = await import("#store/keep.ts");
    const { findRespondent } = await import("./find.ts");
    const { closeLinks } = await import("./links.ts");
    const { oneRespondent } = await import("./one-respondent.ts");
    return {
      run: async ({ assessment, respondent: id, version, name, position, removed }, write) => {
        const found = await findRespondent(write, assessment, id, true);
        if (found.issues) return found;
        if (removed === true && found.value.respondent.organiser)
          return { issues: [{ code: "store/organiser-stays", path: ["removed"], data: {} }] };
        const changes = {
          ...(name !== undefined && { name }),
          ...(position !== undefined && { position }),
          removed,
        };
        const written = await update(write, "respondent", { id, version }, changes);
        if (written.issues) return written;
        const closed = removed === true ? await closeLinks(write, id) : undefined;
        return closed?.issues ? closed : oneRespondent(write, assessment, id);
      },
    };
  },
);
