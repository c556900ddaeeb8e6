import { contracts } from "./contracts.ts";
import { writes } from "./implement.ts";

export const createAssessment = writes(
  contracts["create-assessment"],
  ({ organisation }) => organisation,
  async () => {
    const { checked, people, samePeople } = await import("./from-file.ts");
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
        const listed = file?.respondents?.length ?? 0;
        const several = listed > 1 || (listed === 1 && file?.answers !== undefined);
        const given = {
          id: id ?? ids(),
          title,
          blind: true,
          required: file?.required ?? [],
          round: 1,
          // Whoever brings a file of several has seen all answers: the round is over.
          revealed: several ? 1 : 0,
        };
        const kept = await createOnce(write, "assessment", given);
        if (kept.issues) return kept;
        const { row, fresh } = kept.value;
        const first = respondent ?? {};
        if (fresh) {
          const added = await people(write, row.id, file, first);
          if (added.issues) return added;
        } else if (!(await samePeople(write, row, file, first)))
          return { issues: [{ code: "store/id-taken", path: ["id"], data: { kind: "assessment" } }] };
        const rows = await rowsNow(db, org, row.id);
        return rows.issues ? rows : { value: viewOf(rows.value) };
      },
    };
  },
);
