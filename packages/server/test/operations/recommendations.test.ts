import { randomUUID } from "node:crypto";
import { call, operations } from "@remit/core";
import { describe, expect, test } from "vitest";
import { onEveryEngine, sure } from "../engines.ts";
import { worldOf } from "./world.ts";

onEveryEngine((store) => {
  const { must, refusal, alone } = worldOf(store);
  const answers = { "reports-to": "operations-or-finance", "run-or-change": "keep-running" };
  const answered = async () => {
    const kept = await alone();
    const changes = Object.entries(answers).map(([question, answer]) => ({ question, answer, base: 0 }));
    sure(await kept.save(...changes));
    return kept;
  };

  describe("a kept recommendation", () => {
    test("is the one the answers give, with what it was made from, and stays as it was", async () => {
      const { of, respondent, save } = await answered();
      const kept = await must("keep-recommendation", { ...of, note: "For May" });
      expect(kept).toMatchObject({ respondent, round: 1, note: "For May", input: { answers } });
      const decided = sure(await call(operations, "decide", kept.input, { effects: {} }));
      expect(kept.recommendation).toEqual(JSON.parse(JSON.stringify(decided)));
      sure(await save({ question: "reports-to", answer: "chief-executive", base: 1 }));
      const { organisation } = of;
      expect(await must("get-recommendation", { organisation, recommendation: kept.id })).toEqual(kept);
      const [row] = (await must("list-recommendations", of)).items;
      expect(row).toMatchObject({
        id: kept.id,
        first: decided.first,
        label: decided.label,
        acceptability: decided.standings[0]?.acceptability[0],
        answered: 2,
      });
    });

    test("is made again to the last number, and what changed it is said", async () => {
      const { of } = await answered();
      const { organisation } = of;
      const { id: recommendation } = await must("keep-recommendation", of);
      expect(await must("verify-recommendation", { organisation, recommendation })).toMatchObject({
        same: true,
        differs: [],
      });
      await must("put-amendment", {
        organisation,
        reason: "ours",
        body: { kind: "strength", role: "it-director", accountability: "technology-vision", strength: 3 },
      });
      const after = await must("verify-recommendation", { organisation, recommendation });
      expect(after.same).toBe(false);
      expect(after.differs).toContain("standings");
      expect([after.kept.own, after.today.own?.amendments]).toEqual([undefined, 1]);
    });

    test("sent twice is kept once; another of its id is refused", async () => {
      const { of } = await answered();
      const id = randomUUID();
      const first = await must("keep-recommendation", { ...of, id, note: "a" });
      expect(await must("keep-recommendation", { ...of, id, note: "a" })).toEqual(first);
      expect(await refusal("keep-recommendation", { ...of, id, note: "b" })).toBe("store/id-taken");
      expect((await must("list-recommendations", of)).items).toHaveLength(1);
    });

    test("is not made of a round that never was", async () => {
      const { of } = await answered();
      expect(await refusal("keep-recommendation", { ...of, round: 2 })).toBe("store/not-found");
    });
  });
});
