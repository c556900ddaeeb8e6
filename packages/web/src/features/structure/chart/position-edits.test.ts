import type { Position } from "@remit/core";
import { expect, test } from "vitest";
import { changeOf, formOf, idFor, wrongFields } from "./position-edits.ts";

const position: Position = {
  id: "it",
  title: "IT Director",
  dotted: [],
  holder: { name: "M. K.", kind: "person", email: "mk@example.org" },
  share: 0.6,
  cost: 84_000,
  department: "IT",
};
const form = formOf(position);

test("a form that was not touched changes nothing", () => {
  expect(changeOf(position, form)).toEqual([]);
  expect(wrongFields(form)).toEqual([]);
});

test("only what was changed is set, and what was emptied is taken away", () => {
  const changed = { ...form, title: " Head of IT ", share: "80 %", cost: "90,000", department: "" };
  expect(changeOf(position, changed)).toEqual([
    {
      do: "change-position",
      id: "it",
      set: { title: "Head of IT", share: 0.8, cost: 90_000, department: null },
    },
  ]);
});

test("dotted lines are set as a whole", () => {
  expect(changeOf(position, { ...form, dotted: ["ceo"] })).toEqual([
    { do: "change-position", id: "it", set: { dotted: ["ceo"] } },
  ]);
});

test("an emptied holder leaves the position vacant; another one does not inherit the address", () => {
  const set = (holder: string, kind: "person" | "supplier" = "person") =>
    changeOf(position, { ...form, holder, kind })[0];
  expect(set("")).toMatchObject({ set: { holder: null } });
  expect(set("A. B.")).toMatchObject({ set: { holder: { name: "A. B.", kind: "person" } } });
  expect(set("A. B.")).not.toHaveProperty("set.holder.email");
  expect(set("M. K.", "supplier")).toMatchObject({
    set: { holder: { name: "M. K.", kind: "supplier", email: "mk@example.org" } },
  });
  const vacant: Position = { id: "v", title: "V", dotted: [] };
  expect(changeOf(vacant, { ...formOf(vacant), kind: "supplier" })).toEqual([]);
});

test("what is no number, and an empty title, are named", () => {
  expect(wrongFields({ ...form, title: " ", share: "120", cost: "about 5", budget: "-3" })).toEqual([
    "title",
    "share",
    "cost",
    "budget",
  ]);
});

test("a new position's id comes from its title and is nobody else's", () => {
  expect(idFor("Head of IT", new Set())).toBe("head-of-it");
  expect(idFor("Head of IT", new Set(["head-of-it", "head-of-it-2"]))).toBe("head-of-it-3");
  expect(idFor("  ", new Set())).toBe("position");
  expect(idFor("__proto__", new Set())).toBe("proto");
});
