import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { amendmentFiles, call, operations, shippedCatalogue, withAmendments } from "@remit/core";
import { describe, expect, test } from "vitest";
import { remit } from "./remit.ts";

const examples = join(import.meta.dirname, "../../../examples");
const own = join(examples, "catalogues/tile-works.amendments.yaml");
const joinery = join(examples, "companies/joinery.assessment.yaml");
const text = readFileSync(own, "utf8");
const folder = mkdtempSync(join(tmpdir(), "remit-amendments-"));
const fileOf = (name: string, content: string): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};
const { parseAmendments } = await amendmentFiles();
const { amendments } = parseAmendments(text, shippedCatalogue).value!;
const catalogue = withAmendments(shippedCatalogue, amendments).value!;
const door = { effects: { today: () => "2026-01-31", catalogue: () => catalogue } };

describe("a catalogue of one's own", () => {
  test.each([
    ["role", { role: "head-of-it" }, ["role", "head-of-it"]],
    ["compare", { roles: ["cio", "head-of-it"] }, ["compare", "cio", "head-of-it"]],
    [
      "higher",
      { first: "Lead of Works Computing", second: "CIO" },
      ["higher", "Lead of Works Computing", "CIO"],
    ],
    ["questions", {}, ["questions"]],
    ["roles", {}, ["roles"]],
    ["question", { question: "own-kilns" }, ["question", "own-kilns"]],
  ])("%s answers from the file given", async (name, input, words) => {
    const inside = await call(operations, name, input, door);
    const { code, out, err } = await remit([...words, "--catalogue", own, "--json"]);
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(inside.value)));
  });

  test("decide reads answers to its questions, and says which catalogue it used", async () => {
    const file = fileOf(
      "kilns.assessment.yaml",
      "format: remit/assessment@1\norganisation: { name: Tiles }\nanswers: { own-kilns: ourselves }\n",
    );
    const { code, out } = await remit(["decide", file, "--draws", "500", "--catalogue", own, "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ answered: 1, catalogue: { own: catalogue.own } });
    const without = await remit(["decide", file]);
    expect(without.code).toBe(2);
    expect(without.err).toMatch(/no question "own-kilns".*\[decide\/unknown-question\]/);
  });

  test("amendments tells what each changes, also as JSON and from standard input", async () => {
    const inside = await call(operations, "amendments", parseAmendments(text, shippedCatalogue).value, door);
    const { code, out } = await remit(["amendments", "-", "--json"], { input: text });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(inside.value)));
  });

  test("a file that does not hold together is refused with line and column, whoever asks with it", async () => {
    const file = fileOf("wrong.amendments.yaml", text.replace("role: head-of-it", "role: head-of-its"));
    for (const words of [
      ["amendments", file],
      ["decide", joinery, "--catalogue", file],
      ["roles", "--catalogue", file],
    ]) {
      const { code, out, err } = await remit(words);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(
        /wrong\.amendments\.yaml:\d+:\d+: amendments\[3\]\.body\.role: .*Did you mean "head-of-it"\? \[catalogue\/unknown-role\]/,
      );
    }
    const missing = await remit(["roles", "--catalogue", join(folder, "none.yaml")]);
    expect(missing.code).toBe(2);
    expect(missing.err).toMatch(/cli\/file-missing/);
  });
});
