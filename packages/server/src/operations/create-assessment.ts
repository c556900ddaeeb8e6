import { contracts } from "./contracts.ts";
import { writes } from "./implement.ts";

export const createAssessment = writes(
  contracts["create-assessment"],
  ({ organisation }) => organisation,
  async () => {
    const { checked, people } = await import("./from-file.ts");
    const { findOrganisation } = await import("./find.ts");
    const { createOnce } = await import("./once.ts");
    const { rowsNow, viewOf } = await import("./view.ts");
    return {
      run: async ({ id, title, respondent, assessment: file }, write) => {
        const { db, org, ids } = write;
        const found = await findOrganisation(write);
        if (found.issues) return found;
        const issues = await checked(write, file);
        if (issues.length > 0) return { issues };
        const several = (file?.respondents ?? []).length > 1 && file?.answers === undefined;
        const kept = await createOnce(write, "assessment", {
          id: id ?? ids(),
          title,
          blind: true,
          required: file?.required ?? [],
          round: 1,
          // Whoever brings a file of several has seen all answers: the round is over.
          revealed: several ? 1 : 0,
        });
        if (kept.issues) return kept;
        if (kept.value.version === 1 && kept.value.created === write.at) {
          const added = await people(write, kept.value.id, file, respondent ?? {}, several);
          if (added.issues) return added;
        }
        const rows = await rowsNow(db, org, kept.value.id);
        return rows.issues ? rows : { value: viewOf(rows.value) };
      },
    };
  },
);
