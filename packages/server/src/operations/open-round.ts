import { contracts } from "./contracts.ts";
import { writes } from "./implement.ts";

const most = 20;

export const openRound = writes(
  contracts["open-round"],
  ({ organisation }) => organisation,
  async () => {
    const { putAll, update } = await import("#store/keep.ts");
    const { assessmentOf, isThere } = await import("./shapes.ts");
    const { lockAssessment } = await import("./locks.ts");
    return {
      run: async ({ assessment: id, version }, write) => {
        const { db, org, ids } = write;
        const locked = await lockAssessment(write, id);
        if (locked.issues) return locked;
        const { assessment, respondents } = locked.value;
        const { round, revealed } = assessment;
        if (revealed < round)
          return { issues: [{ code: "store/not-revealed", path: [], data: { round, revealed } }] };
        if (round >= most) return { issues: [{ code: "store/too-many-rounds", path: [], data: { most } }] };
        const written = await update(write, "assessment", { id, version }, { round: round + 1 });
        if (written.issues) return written;
        const answers = await db
          .selectFrom("answer")
          .selectAll()
          .where("org_id", "=", org)
          .where("assessment_id", "=", id)
          .where("round", "=", round)
          .orderBy("created")
          .orderBy("id")
          .execute();
        const staying = new Set(respondents.map((respondent) => respondent.id));
        const copied = await putAll(
          write,
          "answer",
          answers
            .filter((each) => isThere(each) && staying.has(each.respondent_id))
            .map(({ respondent_id, question, answer, note }) => ({
              to: { id: ids(), assessment_id: id, respondent_id, round: round + 1, question, answer, note },
            })),
        );
        if (copied.issues) return copied;
        return { value: assessmentOf(written.value) };
      },
    };
  },
);
