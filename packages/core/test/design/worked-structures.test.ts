import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import { shipped } from "@remit/core";
import { applyChanges } from "../../src/design/apply.ts";
import { differenceOf } from "../../src/design/difference.ts";
import { mergeScenario, withScenario } from "../../src/design/scenario.ts";
import { parseStructure, writeStructure } from "../../src/design/structure-file.ts";
import type { Structure } from "../../src/model/structure.ts";

const root = join(import.meta.dirname, "../../../..");
const folder = join(root, "examples/structures");
const schema: unknown = JSON.parse(readFileSync(join(root, "docs/schemas/structure.schema.json"), "utf8"));
const ajv = new Ajv({ strict: false });
addFormats.default(ajv);
const isValid = ajv.compile(schema as object);

const files = readdirSync(folder)
  .filter((name) => name.endsWith(".structure.yaml"))
  .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));

const structureIn = (text: string): Structure => {
  const { value, issues } = parseStructure(text, shipped);
  expect(issues).toBeUndefined();
  return value as Structure;
};

test("there are six worked organisations", () => {
  expect(files).toHaveLength(6);
});

test.each(files)("$name is a structure, for Remit and for an editor", ({ text }) => {
  const { assignments } = structureIn(text);
  expect(Object.keys(assignments).length).toBeGreaterThanOrEqual(15);
  expect(Object.keys(assignments).length).toBeLessThanOrEqual(40);
  expect(isValid(parseDocument(text).toJS()), JSON.stringify(isValid.errors)).toBe(true);
});

test.each(files)("$name keeps its text when a position is retitled, but for that line", ({ text }) => {
  const structure = structureIn(text);
  expect(writeStructure(structure, text)).toBe(text);
  for (const [at, position] of structure.positions.entries()) {
    const positions = structure.positions.with(at, { ...position, title: "Retitled" });
    const after = writeStructure({ ...structure, positions }, text).split("\n");
    const before = text.split("\n");
    expect(after.length).toBe(before.length);
    expect(after.filter((line, place) => line !== before[place])).toHaveLength(1);
  }
});

test.each(files)("each scenario of $name differs from today, by its own changes", ({ text }) => {
  const structure = structureIn(text);
  expect(structure.scenarios.length).toBeGreaterThan(0);
  for (const { id } of structure.scenarios) {
    const made = withScenario(structure, id).value as Structure;
    const { changes } = differenceOf(structure, made);
    expect(changes.length).toBeGreaterThan(0);
    const merged = mergeScenario(shipped, structure, id).value;
    expect(applyChanges(structure, changes).value?.positions).toEqual(merged?.structure.positions);
    expect(merged?.structure.scenarios.map((each) => each.id)).not.toContain(id);
  }
});

test.each<[string, (value: Record<string, never[]>) => void]>([
  ["an unknown key", (value) => Object.assign(value, { postions: [] })],
  ["an unknown role", (value) => Object.assign(value.positions?.[0] as never, { role: "cfo" })],
  ["a share above one", (value) => Object.assign(value.positions?.[0] as never, { share: 40 })],
  ["a currency in words", (value) => Object.assign(value, { currency: "pounds" })],
  ["an unknown letter", (value) => Object.assign(value, { assignments: { security: { X: ["a"] } } })],
  [
    "an unknown change",
    (value) => Object.assign(value, { scenarios: [{ id: "a", name: "b", changes: [{ do: "fire" }] }] }),
  ],
  ["another format", (value) => Object.assign(value, { format: "remit/structure@2" })],
])("%s is an error in an editor too", (_, plant) => {
  const value = parseDocument(files[0]?.text ?? "").toJS() as Record<string, never[]>;
  plant(value);
  expect(isValid(value)).toBe(false);
  expect(parseStructure(JSON.stringify(value), shipped).issues?.length).toBeGreaterThan(0);
});
