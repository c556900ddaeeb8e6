import type { Assessment } from "@remit/core";
import { contracts } from "./contracts.ts";
import { writes } from "./implement.ts";

export const keepRecommendation = writes(
  contracts["keep-recommendation"],
  ({ organisation }) => organisation,
  async () => {
    const { call, operations } = await import("@remit/core");
    const { notFound } = await import("#store/keep.ts");
    const { catalogueOf } = await import("./catalogue-of.ts");
    const { isHidden } = await import("./hidden.ts");
    const { groupOf } = await import("./invited.ts");
    const { lockRespondent } = await import("./locks.ts");
    const { createOnce } = await import("./once.ts");
    const { recommendationOf } = await import("./shapes.ts");
    const { rowsNow } = await import("./view.ts");
    return {
      beforehand: async ({ assessment: id, respondent: whose, round: which }, { db, org, door }) => {
        const rows = await rowsNow(db, org, id);
        if (rows.issues) return rows;
        const { assessment, respondents } = rows.value;
        const respondent =
          whose === undefined ? respondents[0] : respondents.find((each) => each.id === whose);
        const round = which ?? assessment.round;
        if (!respondent) return notFound("respondent");
        if (round > assessment.round) return notFound("round");
        if (isHidden(assessment, respondent, round))
          return { issues: [{ code: "store/answers-are-hidden", path: ["respondent"], data: {} }] };
        const { respondents: people, ...rest } = groupOf(rows.value, round);
        const person = people?.find((each) => each.id === respondent.id);
        const input: Assessment = {
          ...rest,
          answers: person?.answers ?? {},
          ...(person?.notes && { notes: person.notes }),
        };
        const catalogue = await catalogueOf({ db, org });
        if (catalogue.issues) return catalogue;
        const decided = await call(operations, "decide", input, {
          effects: { catalogue: () => catalogue.value.catalogue },
          signal: door.signal,
          progress: door.progress,
        });
        if (decided.issues) return decided;
        return { value: { respondent: respondent.id, round, input, recommendation: decided.value } };
      },
      run: async ({ assessment: id, id: own, note }, write, { respondent, round, input, recommendation }) => {
        const found = await lockRespondent(write, id, respondent);
        if (found.issues) return found;
        const given = {
          id: own ?? write.ids(),
          assessment_id: id,
          respondent_id: respondent,
          round,
          note: note ?? null,
          input,
          recommendation,
        };
        const asked = ["assessment_id", "respondent_id", "round", "note"] as const;
        const kept = await createOnce(write, "recommendation", given, asked);
        return kept.issues ? kept : { value: recommendationOf(kept.value.row) };
      },
    };
  },
);
