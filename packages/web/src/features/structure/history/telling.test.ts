import type { Structure, VersionDiff } from "@remit/core";
import { structureVersions } from "@remit/core";
import { expect, test } from "vitest";
import { diffSays } from "./telling.ts";
import type { Names } from "../names.ts";

const seats: Structure["positions"] = [
  { id: "chief", title: "Chief Executive", holder: { name: "Ana", kind: "person" }, dotted: [] },
  { id: "it", title: "Head of IT", reportsTo: "chief", cost: 90_000, dotted: [] },
  { id: "coo", title: "COO", reportsTo: "chief", dotted: [] },
];
const structure = (more: Partial<Structure> = {}): Structure => ({
  format: "remit/structure@1",
  organisation: { name: "Harbour Mill" },
  positions: seats,
  accountabilities: [],
  required: [],
  assignments: { continuity: { A: ["it"] } },
  decisionRights: [],
  scenarios: [],
  ...more,
});
const names: Names = {
  accountability: (id) => (id === "continuity" ? "Continuity" : id),
  right: (id) => (id === "hiring" ? "Hiring" : id),
  position: (id) => seats.find((seat) => seat.id === id)?.title ?? id,
};
const says = async (before: Structure, after: Structure) => {
  const { diffBetween } = await structureVersions();
  return diffSays(diffBetween(before, after) as VersionDiff, names);
};
const sentences = async (more: Partial<Structure>): Promise<string[]> =>
  (await says(structure(), structure(more))).map((each) => each.says);
const positionsWith = (set: Partial<Structure["positions"][number]>): Partial<Structure> => ({
  positions: seats.map((seat) => (seat.id === "it" ? { ...seat, ...set } : seat)),
});

test("positions that come, go, move and change are told by title", async () => {
  const data = { id: "data", title: "Data lead", reportsTo: "it", dotted: [] };
  expect(await sentences({ positions: [...seats, data] })).toEqual([
    "Data lead is a new position, under Head of IT",
  ]);
  expect(await sentences({ positions: seats.slice(0, 2) })).toEqual(["COO is no longer there"]);
  expect(await sentences(positionsWith({ reportsTo: "coo" }))).toEqual([
    "Head of IT now reports to COO, and no longer to Chief Executive",
  ]);
  expect(await sentences(positionsWith({ title: "IT Director", cost: 95_000, share: 0.5 }))).toEqual([
    "Head of IT is now called IT Director",
    "IT Director: share of full time none → 50 %",
    "IT Director: cost 90,000 → 95,000",
  ]);
  expect(await sentences(positionsWith({ holder: { name: "Ben", kind: "person" } }))).toEqual([
    "Ben is now Head of IT",
  ]);
});

test("who answers, who works and who decides is told by name", async () => {
  expect(await sentences({ assignments: { continuity: { A: ["coo"] } } })).toEqual([
    "COO now answers for Continuity, in place of Head of IT",
  ]);
  expect(await sentences({ assignments: { continuity: { A: ["it", "coo"] } } })).toEqual([
    "COO and Head of IT now answer for Continuity",
  ]);
  const both = structure({ assignments: { continuity: { A: ["it", "coo"] } } });
  expect((await says(both, structure())).map((each) => each.says)).toEqual([
    "COO no longer answers for Continuity; Head of IT alone does",
  ]);
  const three = structure({ assignments: { continuity: { A: ["chief", "it", "coo"] } } });
  expect((await says(three, both)).map((each) => each.says)).toEqual([
    "Chief Executive no longer answers for Continuity; COO and Head of IT do",
  ]);
  const twin = { id: "it2", title: "Head of IT", dotted: [] };
  const twins = structure({ positions: [...seats, twin], assignments: { continuity: { A: ["it", "it2"] } } });
  expect((await says(twins, structure())).map((each) => each.says)).toContain(
    "Head of IT no longer answers for Continuity; Head of IT alone does",
  );
  expect(await sentences({ assignments: {}, required: ["continuity"] })).toContain(
    "Nobody answers for Continuity any more; it was Head of IT",
  );
  expect(await sentences({ assignments: { continuity: { A: ["it"], R: ["coo"] } } })).toEqual([
    "COO now does the work of Continuity",
  ]);
  const grant = { right: "hiring", position: "it", part: "decide" as const, limit: 50_000 };
  expect(await sentences({ decisionRights: [grant] })).toEqual([
    "Hiring: Head of IT now decides, up to 50,000",
  ]);
});

test("each sentence knows whom it concerns", async () => {
  const [first] = await says(structure(), structure({ assignments: { continuity: { A: ["coo"] } } }));
  expect(first?.about.toSorted()).toEqual(["coo", "it"]);
});

test("scenarios are told by what was done to them, and another order of the list as that", async () => {
  const scenario = { id: "s", name: "Without IT", changes: [] };
  expect(await sentences({ scenarios: [scenario] })).toEqual(["Scenario “Without IT” is new"]);
  expect(await sentences({ positions: seats.toReversed() })).toEqual([
    "The order of the list is another one",
  ]);
});

test("a list that took the place of another is told by its size", async () => {
  const many = Array.from({ length: 600 }, (_, at) => ({
    id: `p${at}`,
    title: `Position ${at}`,
    dotted: [],
  }));
  expect(await sentences({ positions: many, assignments: {} })).toEqual([
    expect.stringMatching(/^60\d changes: 3 → 600 positions$/),
  ]);
});
