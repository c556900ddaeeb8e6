import { expect, test } from "vitest";
import { shippedCatalogue as catalogue } from "#catalogue/shipped.ts";
import { checkAmendments, parseAmendments, writeAmendments } from "./amendments-file.ts";

const text = `# Ours.
format: remit/amendments@1
organisation:
  name: Harbour Mill
amendments:
  # The vision
  - reason: It has always been theirs.
    body: { kind: strength, role: it-director, accountability: technology-vision, strength: 3 }
  - reason: Nobody says so here.
    body:
      kind: reword
      of: role
      id: cto
      field: short
      text: Tech chief
`;
const issues = (given: string) =>
  (parseAmendments(given, catalogue).issues ?? []).map(
    ({ code, path, line, column }) => `${line}:${column} ${code} ${path.join(".")}`,
  );

test("reads a file, fills in what it leaves out, and writes it back as it was", () => {
  const { value } = parseAmendments(text, catalogue);
  expect(value!.amendments.map(({ body }) => body.kind)).toEqual(["strength", "reword"]);
  expect(writeAmendments(value!, text)).toBe(text);
  const afresh = writeAmendments(value!);
  expect(parseAmendments(afresh, catalogue)).toEqual({ value });
  expect(parseAmendments(JSON.stringify(value), catalogue)).toEqual({ value });
});

test("an added amendment leaves comments in the parts that did not change", () => {
  const { value } = parseAmendments(text, catalogue);
  const more = writeAmendments({ ...value!, organisation: { name: "Harbour Mills" } }, text);
  expect(more).toContain("# The vision");
  expect(parseAmendments(more, catalogue).value!.organisation!.name).toBe("Harbour Mills");
});

test("says line and column of what is wrong in shape and in meaning", () => {
  expect(issues(text.replace("it-director", "it-directr"))).toEqual([
    "8:35 catalogue/unknown-role amendments.0.body.role",
  ]);
  expect(issues(text.replace("field: short", "field: shrot"))).toEqual([
    "14:14 catalogue/unknown-field amendments.1.body.field",
  ]);
  expect(issues(text.replace("strength: 3", "strength: 4"))).toHaveLength(1);
  expect(issues(text.replace("reason: Nobody says so here.", "reason: ' '"))).toEqual([
    "9:13 decide/too-short amendments.1.reason",
  ]);
  expect(issues(text.replace("      of: role\n", "      of: role\n      off: x\n"))).toEqual([
    "13:7 decide/unknown-key amendments.1.body.off",
  ]);
  expect(issues(text.replace("@1", "@2"))).toEqual(["2:9 decide/wrong-format format"]);
  expect(issues("- 1")).toEqual(["1:1 decide/not-amendments "]);
  expect(issues(text.replace("kind: reword", "kind: rewrod"))).toEqual([
    "11:13 decide/unknown-value amendments.1.body.kind",
  ]);
});

test("what a program gives is checked the same, by paths alone", () => {
  const { value } = parseAmendments(text, catalogue);
  const [first] = value!.amendments;
  expect(checkAmendments(catalogue, { ...value!, amendments: [first!, first!] }).issues).toEqual([
    { code: "catalogue/amended-twice", path: ["amendments", 1, "body"], data: { first: 1 } },
  ]);
});
