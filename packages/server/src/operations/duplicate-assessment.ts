import { contracts } from "./contracts.ts";
import { writes } from "./implement.ts";

export const duplicateAssessment = writes(
  contracts["duplicate-assessment"],
  ({ organisation }) => organisation,
  async () => {
    const { putAll } = await import("#store/keep.ts");
    const { isHidden } = await import("./hidden.ts");
    const { createOnce } = await import("./once.ts");
    const { isThere } = await import("./shapes.ts");
    const { rowsNow, viewOf } = await import("./view.ts");
    return {
      run: async ({ assessment: from, id, title }, write) => {
        const { db, org, ids } = write;
        const rows = await rowsNow(db, org, from);
        if (rows.issues) return rows;
        const { assessment, respondents, answers } = rows.value;
        const { blind, required, round, revealed } = assessment;
        const given = { id: id ?? ids(), title, blind, required, round, revealed };
        const copy = await createOnce(write, "assessment", given, ["title"]);
        if (copy.issues) return copy;
        const { row, fresh } = copy.value;
        if (fresh) {
          const persons = respondents.map((respondent) => ({ respondent, id: ids() }));
          const copied = await putAll(
            write,
            "respondent",
            persons.map(({ id: person, respondent: { organiser, name, position, submitted } }) => ({
              to: {
                id: person,
                assessment_id: row.id,
                organiser,
                name,
                position,
                submitted: Math.min(submitted, revealed),
              },
            })),
          );
          if (copied.issues) return copied;
          const answered = await putAll(
            write,
            "answer",
            persons.flatMap(({ id: person, respondent }) =>
              answers
                .filter(
                  (each) =>
                    each.respondent_id === respondent.id &&
                    isThere(each) &&
                    !isHidden(assessment, respondent, each.round),
                )
                .map(({ round: of, question, answer, note }) => ({
                  to: {
                    id: ids(),
                    assessment_id: row.id,
                    respondent_id: person,
                    round: of,
                    question,
                    answer,
                    note,
                  },
                })),
            ),
          );
          if (answered.issues) return answered;
        }
        const now = await rowsNow(db, org, row.id);
        return now.issues ? now : { value: viewOf(now.value) };
      },
    };
  },
);
