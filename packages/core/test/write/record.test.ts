import { describe, expect, test } from "vitest";
import type { Checked } from "#model/issue.ts";
import type { OutputOf } from "#operations/call.ts";
import { call } from "#operations/call.ts";
import { operations } from "#operations/list.ts";
import { companies } from "./companies.ts";

const door = { effects: { today: () => "2026-01-31" } };
const { assessment } = companies.find(({ name }) => name === "law-firm")!;
const must = async <T>(answer: Promise<Checked<T>>): Promise<T> => {
  const { value, issues } = await answer;
  if (value === undefined) throw new Error(JSON.stringify(issues));
  return value;
};
const record = await must(call(operations, "record-decision", { assessment }, door));
const verified = (given: OutputOf<typeof operations, "record-decision">) =>
  must(call(operations, "verify-record", { record: given }, door));

describe("a decision record", () => {
  test("comes out the same when it is made again, also after the way through a file", async () => {
    expect((await verified(record)).identical).toBe(true);
    const read = JSON.parse(JSON.stringify(record)) as typeof record;
    expect(await verified(read)).toMatchObject({ identical: true, differences: [], more: 0 });
  });

  test("says where it was changed: an answer, a number, another catalogue", async () => {
    const [first] = record.recommendation.standings;
    const nudged = structuredClone(record);
    nudged.recommendation.standings[0] = { ...first!, fit: first!.fit + 1e-9 };
    expect((await verified(nudged)).differences).toMatchObject([{ at: "standings[0].fit" }]);
    const answers = { ...assessment.answers, budget: "all" };
    const other = await verified({ ...record, assessment: { ...assessment, answers } });
    expect(other.identical).toBe(false);
    const elsewhere = structuredClone(record);
    elsewhere.recommendation.catalogue.hash = "0000000000000000";
    const { catalogue } = await verified(elsewhere);
    expect(catalogue.record).not.toBe(catalogue.now);
  });

  test("holds the dissent and the choice of the people, whatever was recommended", async () => {
    const decision = { role: "cio", by: "The board", dissent: [{ who: "Ana", says: "Too much for us." }] };
    const made = await must(call(operations, "record-decision", { assessment, decision }, door));
    const { content } = await must(
      call(operations, "write-document", { kind: "record", format: "md", record: made }, door),
    );
    for (const text of ["Chief Information Officer", "The board", "Ana: Too much for us."])
      expect(content).toContain(text);
    expect((await verified(made)).identical).toBe(true);
  });
});

describe("what keeps a document from being written", () => {
  const answered = (name: "draft-remit" | "record-decision", input: object) =>
    call(operations, name, input, door).then(({ issues }) => issues?.map(({ code }) => code));

  test("no answers, an unknown role, a remit of another version", async () => {
    const empty = { ...assessment, answers: {} };
    expect(await answered("draft-remit", { assessment: empty })).toEqual(["write/nothing-answered"]);
    expect(await answered("record-decision", { assessment: empty })).toEqual(["write/nothing-answered"]);
    expect(await answered("draft-remit", { assessment, role: "cxo" })).toEqual(["operations/unknown-role"]);
    const text = "format: remit/remit@2\nrole: cio";
    const { issues } = await call(operations, "parse-remit", { text }, door);
    expect(issues?.[0]).toMatchObject({
      code: "write/wrong-format",
      line: 1,
      data: { given: "remit/remit@2", expected: "remit/remit@1" },
    });
  });

  test("a bare sum as pay", async () => {
    const text = [
      "format: remit/remit@1",
      "organisation: { name: X }",
      "role: cio",
      "title: CIO",
      'catalogue: { version: 1.0.0, hash: "0000000000000000" }',
      "advert: { pay: 80000 }",
    ].join("\n");
    const { issues } = await call(operations, "parse-remit", { text }, door);
    expect(issues).toMatchObject([{ code: "write/wrong-type", path: ["advert", "pay"], line: 6 }]);
  });

  test("a format the door has no means for", async () => {
    const remit = await must(call(operations, "draft-remit", { assessment }, door));
    const { issues } = await call(
      operations,
      "write-document",
      { kind: "remit", format: "pdf", remit },
      door,
    );
    expect(issues).toMatchObject([{ code: "write/format-not-here" }]);
  });
});
