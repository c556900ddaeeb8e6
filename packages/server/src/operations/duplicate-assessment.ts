import { contracts } from "./contracts.ts";
import { writes } from "./implement.ts";

export const duplicateAssessment = writes(
  contracts["duplicate-assessment"],
  ({ organisation }) => organisation,
  async () => {
    const { create } = await import("#store/keep.ts");
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
        const copy = await createOnce(write, "assessment", {
          id: id ?? ids(),
          title,
          blind,
          required,
          round,
          revealed,
        });
        if (copy.issues) return copy;
        // Sent twice: the copy is there already.
        const fresh = copy.value.version === 1 && copy.value.created === write.at;
        for (const respondent of fresh ? respondents : []) {
          const person = await create(write, "respondent", {
            id: ids(),
            assessment_id: copy.value.id,
            organiser: respondent.organiser,
            name: respondent.name,
            position: respondent.position,
            submitted: Math.min(respondent.submitted, revealed),
          });
          if (person.issues) return person;
          const seen = answers.filter(
            (answer) =>
              answer.respondent_id === respondent.id &&
              isThere(answer) &&
              !isHidden(assessment, respondent, answer.round),
          );
          for (const answer of seen) {
            const copied = await create(write, "answer", {
              id: ids(),
              assessment_id: copy.value.id,
              respondent_id: person.value.id,
              round: answer.round,
              question: answer.question,
              answer: answer.answer,
              note: answer.note,
            });
            if (copied.issues) return copied;
          }
        }
        const now = await rowsNow(db, org, copy.value.id);
        return now.issues ? now : { value: viewOf(now.value) };
      },
    };
  },
);
