import { call, type Document, type DocumentKind, operations, type Remit, shipped } from "@remit/core";
import { beforeAll, expect, test } from "vitest";
import { findingOf } from "./papers-finding.ts";
import { kinds } from "./kinds.ts";

const effects = { today: () => "2026-01-31" };
const assessment = {
  format: "remit/assessment@1" as const,
  organisation: { name: "Harbour Mill" },
  answers: { "reports-to": "operations-or-finance" },
  draws: 1000,
};
const roleName = (id: string): string => shipped.role.get(id)?.name ?? id;
let remit: Remit;
beforeAll(async () => {
  remit = (await call(operations, "draft-remit", { assessment, role: "it-director" }, { effects })).value!;
});
const treeOf = async (kind: DocumentKind): Promise<Document> => {
  const { value } = await call(operations, "write-document", { kind, format: "json", remit }, { effects });
  return JSON.parse(value!.content) as Document;
};

test("every paper opens with a sentence about itself", () => {
  const sentences = (Object.keys(kinds) as DocumentKind[]).map((kind) =>
    findingOf(kind, { remit, refused: false, roleName }),
  );
  expect(new Set(sentences).size).toBe(7);
  for (const sentence of sentences) expect(sentence).toContain("the IT Director");
});

test("questions and steps are counted where they are written", async () => {
  const of = async (kind: DocumentKind): Promise<string> =>
    findingOf(kind, { remit, tree: await treeOf(kind), refused: false, roleName });
  const questions = Math.min(6, remit.accountabilities.length) + Math.min(4, remit.qualifications.length);
  expect(questions).toBe(10);
  expect(await of("scorecard")).toMatch(/: ten questions, /);
  expect(await of("plan")).toMatch(/: 24 steps$/);
});

test("a posting says how much there is to look at, or that it must not go out", async () => {
  const { value: check } = await call(operations, "check-posting", { remit }, { effects });
  const known = { remit, check, refused: false, roleName };
  expect(check!.findings.length).toBeGreaterThan(1);
  expect(findingOf("posting", known)).toMatch(/: \w+ things to look at before it is published$/);
  const clear = { ...check!, findings: [] };
  expect(findingOf("posting", { ...known, check: clear })).toMatch(/nothing stands in the way/);
  expect(findingOf("posting", { ...known, refused: true })).toMatch(/must not go out as it is$/);
  const expired = { ...remit, advert: { until: "2026-01-01" } };
  const { value: stopped } = await call(operations, "check-posting", { remit: expired }, { effects });
  expect(findingOf("posting", { ...known, check: stopped })).toMatch(/must not go out as it is$/);
});

test("a record says whether what was decided is what was recommended", async () => {
  const recorded = async (role: string): Promise<string> => {
    const decision = { role, dissent: [] };
    const { value } = await call(operations, "record-decision", { assessment, decision }, { effects });
    return findingOf("record", { remit, record: value, refused: false, roleName });
  };
  const { value } = await call(operations, "record-decision", { assessment }, { effects });
  const { first, second } = value!.recommendation;
  expect(await recorded(first)).toMatch(/as recommended$/);
  expect(await recorded(second)).toBe(
    `Decision record: the ${roleName(second)}, where the ${roleName(first)} was recommended`,
  );
});
