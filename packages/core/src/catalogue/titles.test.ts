import { describe, expect, test } from "vitest";
import { shipped } from "./shipped.ts";
import { small } from "./small-catalogue.ts";
import { titleWords } from "./title-words.ts";
import { readTitle, roleNamed } from "./titles.ts";

const roles = (title: string) => readTitle(small, title).value?.roles;

test.each([
  ["V.P., Works", ["vp", "work"]],
  ["Vice-President of Works", ["vp", "work"]],
  ["Director of I.T.", ["director", "it"]],
  ["Sr. Dir., Information Technology", ["senior", "director", "it"]],
  ["Head of Information & Communication Technology", ["head", "it"]],
  ["CTOs", ["cto"]],
  ["Chef de l’ingénierie", ["chef", "l", "ingenierie"]],
])("reads the words of %s", (title, words) => {
  expect(titleWords(title)).toEqual(words);
});

test("case, punctuation, order of words, plural and abbreviation do not count", () => {
  for (const title of ["vp works", "VP of Works", "Works V.P.", "vice presidents, works"])
    expect(roles(title)).toEqual(["peer"]);
  expect(roles("WORKS DIRECTOR")).toEqual(["works-director", "chief"]);
});

test("a role's id, short and name are titles, unless the catalogue knows more readings", () => {
  expect(roles("chief")).toEqual(["chief"]);
  expect(roles("cwo")).toEqual(["chief"]);
  expect(roles("works-director")).toEqual(["works-director"]);
  expect(roles("Works-Director")).toEqual(["works-director", "chief"]);
  expect(roleNamed(small, " Chief  Works Officer ")?.id).toBe("chief");
});

test("words of engagement and reach are set aside; deputies are not the role", () => {
  expect(readTitle(small, "Interim Group CWO").value).toMatchObject({
    roles: ["chief"],
    aside: ["interim", "group"],
  });
  expect(readTitle(small, "Deputy CWO").issues).toBeDefined();
});

test("a title of several parts is read by the parts that are titles", () => {
  expect(readTitle(small, "CWO & co-founder").value).toMatchObject({ roles: ["chief"], match: "part" });
  expect(roles("CPO/CWO")).toEqual(["peer", "chief"]);
});

test("an unknown title is an issue with the nearest known", () => {
  expect(readTitle(small, "Vice President of Wroks", ["first"]).issues).toMatchObject([
    { code: "catalogue/unknown-title", path: ["first"], data: { nearest: ["Vice President of Works"] } },
  ]);
  expect(readTitle(small, "").issues).toBeDefined();
  expect(readTitle(small, "CWO ".repeat(100)).issues).toBeDefined();
});

describe("every shipped title", () => {
  test.each(shipped.catalogue.titles.map((entry) => [entry.title, entry] as const))("%s", (title, entry) => {
    for (const written of [title, title.toUpperCase(), `  ${title.toLowerCase().replaceAll(" ", "   ")}. `])
      expect(readTitle(shipped, written).value?.roles).toEqual(entry.roles);
  });
});

test("every shipped role is found by its id, short and name, first", () => {
  for (const { id, short, name } of shipped.catalogue.roles)
    for (const written of [id, short, name, name.toUpperCase()])
      expect(readTitle(shipped, written).value?.roles[0]).toBe(id);
});

test("no two shipped titles that mean different roles read alike", () => {
  for (const { title, roles: meant } of shipped.catalogue.titles)
    expect(readTitle(shipped, title).value).toMatchObject({ title, roles: meant, match: "whole", aside: [] });
});

test("words that objects of the language know by birth are words like others", () => {
  for (const written of ["constructor", "__proto__", "valueOf of IT", "hasOwnProperty director"])
    expect(titleWords(written).every((word) => typeof word === "string")).toBe(true);
});
