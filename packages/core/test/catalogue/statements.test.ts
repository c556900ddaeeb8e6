import { expect, test } from "vitest";
import { shipped, shippedCatalogue as catalogue } from "#catalogue/shipped.ts";

const range = (letter: string, last: number) =>
  Array.from({ length: last }, (_, at) => `${letter}-${String(at + 1).padStart(3, "0")}`);

test("all 325 claims of the two articles are there, each under its article", () => {
  for (const [source, ids] of [
    ["seed-a", range("A", 260)],
    ["seed-b", range("B", 65)],
  ] as const) {
    const of = catalogue.statements.filter((statement) => statement.source === source);
    expect(of.map(({ id }) => id)).toEqual(ids);
  }
});

test("ids are unique, sources and roles exist", () => {
  expect(shipped.statement.size).toBe(catalogue.statements.length);
  for (const { id, source, about, comparedWith } of catalogue.statements) {
    expect(shipped.source.has(source), `${id}: source ${source}`).toBe(true);
    for (const role of [...about, ...comparedWith])
      expect(shipped.role.has(role), `${id}: role ${role}`).toBe(true);
    expect(
      about.filter((role) => comparedWith.includes(role)),
      id,
    ).toEqual([]);
  }
});

test("every source is used, and a licence that asks for words has them", () => {
  const used = new Set(catalogue.statements.map(({ source }) => source));
  expect(catalogue.sources.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  expect(shipped.source.get("onet")?.notice).toMatch(/O\*NET 29\.3 Database.*CC BY 4\.0.*Remit has modified/);
  expect(shipped.source.get("esco")?.notice).toMatch(
    /uses the ESCO classification of the European Commission/,
  );
});

test("a condition is given exactly where a statement is conditional", () => {
  const odd = catalogue.statements.filter(
    ({ modality, condition }) => (modality === "conditional") !== (condition !== undefined),
  );
  expect(odd.map(({ id }) => id)).toEqual([]);
});

test("guidance and questions name a role only where their text does", () => {
  const words: Record<string, RegExp> = {
    cio: /\bCIO\b|of the three/,
    cto: /\bCTO\b|of the three|two roles/,
    "it-director": /IT Director|Director of IT|of the three|two roles/,
    "head-of-it": /Head of IT/,
    "vp-engineering": /VP of Engineering/,
    director: /Director/,
  };
  const odd = catalogue.statements
    .filter(({ kind }) => kind === "process" || kind === "question" || kind === "career")
    .flatMap(({ id, about, text }) =>
      about.filter((role) => words[role]?.test(text) !== true).map((role) => `${id}: ${role}`),
    );
  expect(odd).toEqual([]);
});

test("a text is one sentence of its own, without quotation of its source", () => {
  for (const { id, text, source } of catalogue.statements) {
    expect(text, id).toMatch(/^\S.{9,300}[.?]$/);
    if (source.startsWith("seed-")) expect(text, id).not.toMatch(/["“”]/);
  }
  expect(new Set(catalogue.statements.map(({ text }) => text)).size).toBe(catalogue.statements.length);
});
