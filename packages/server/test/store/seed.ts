import { randomUUID } from "node:crypto";
import { create, type Writing, update } from "../../src/store/keep.ts";
import type { Store } from "../../src/store/store.ts";
import { sure } from "../engines.ts";

/** Puts an organisation with something in every table into a store; returns its id. */
export const seed = async ({ db }: Pick<Store, "db">, name: string, assessments = 3): Promise<string> => {
  const org = randomUUID();
  const at = "2026-02-03T04:05:06.789Z";
  await db.transaction().execute(async (transaction) => {
    const write: Writing = {
      db: transaction,
      org,
      who: { kind: "local", name: "Ines" },
      at,
      ids: randomUUID,
    };
    sure(await create(write, "organisation", { id: org, name, industry: null }));
    for (let count = 0; count < assessments; count += 1) {
      const [id, respondent, link] = [randomUUID(), randomUUID(), randomUUID()];
      const required = ["vision", 'a "quoted" \\ sign', "日本語\u2028\n"];
      sure(
        await create(write, "assessment", {
          id,
          title: `No ${count}`,
          blind: true,
          required,
          round: 1,
          revealed: 0,
        }),
      );
      const of = { assessment_id: id, respondent_id: respondent };
      sure(
        await create(write, "respondent", {
          id: respondent,
          assessment_id: id,
          name: "Ana",
          organiser: false,
          position: null,
          submitted: 0,
        }),
      );
      for (const [at, answer] of (["board", null, 12, ["a", "b"]] as const).entries())
        sure(
          await create(write, "answer", {
            id: randomUUID(),
            ...of,
            round: 1,
            question: `q${at}`,
            answer: answer as string,
            note: null,
          }),
        );
      sure(await create(write, "invitation", { id: link, ...of, hash: link, expires: at, opened: null }));
      sure(
        await create(write, "recommendation", {
          id: randomUUID(),
          assessment_id: id,
          respondent_id: count === 0 ? null : respondent,
          round: 1,
          note: "as it was",
          input: { format: "remit/assessment@1", answers: {} } as never,
          recommendation: { first: "cio", share: 0.1 } as never,
        }),
      );
      sure(await update(write, "assessment", { id, version: 1 }, { title: "renamed" }));
      sure(await update(write, "assessment", { id, version: 2 }, { removed: true }));
    }
    const body = { kind: "reword", of: "role", id: "cio", field: "name", text: "Head" } as const;
    sure(await create(write, "amendment", { id: randomUUID(), reason: "ours", body }));
    const id = randomUUID();
    const structure = { format: "remit/structure@1", organisation: { name }, positions: [] } as never;
    sure(await create(write, "structure", { id, structure }));
    const diff = { count: 1, measures: {}, scenarios: [] } as never;
    sure(await update(write, "structure", { id, version: 1 }, { structure }, diff));
    await transaction
      .insertInto("receipt")
      .values({ org_id: org, id: "key", operation: "x", request: "hash", answer: '{"a":[1]}', at })
      .execute();
  });
  return org;
};
