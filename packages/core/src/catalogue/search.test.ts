import { describe, expect, test } from "vitest";
import { hitsSchema } from "#model/search.ts";
import { search } from "./search.ts";
import { stem, wordsIn } from "./search-words.ts";
import { shipped } from "./shipped.ts";
import { small } from "./small-catalogue.ts";

const found = (query: string) => search(small, query).map(({ kind, id }) => `${kind} ${id}`);

test.each([
  ["purchases", "purchas"],
  ["purchasing", "purchas"],
  ["policies", "policy"],
  ["managed", "manag"],
  ["planning", "plan"],
  ["business", "business"],
])("the stem of %s is %s", (word, root) => {
  expect(stem(word)).toBe(root);
});

test("ids with digits stay whole", () => {
  expect(wordsIn("see A-092, onet-11-3021.00-967.").map((word) => word.stem)).toEqual([
    "see",
    "a-092",
    "onet-11-3021.00-967",
  ]);
});

test("finds by id however written, by word, by beginning and by kindred word", () => {
  for (const query of ["S-2", "s2", "s 2"]) expect(found(query)[0]).toBe("statement S-2");
  expect(found("budgets")[0]).toBe("accountability budget");
  expect(found("purch")[0]).toBe("accountability purchases");
  expect(found("vendors")[0]).toBe("question who-pays");
});

test("who is higher leads to the order of the two roles", () => {
  expect(found("who is higher: CWO or works director?")[0]).toBe("order chief/works-director");
});

test("marks in a passage are the words found", () => {
  const [hit] = search(small, "vision", { kinds: ["statement"] });
  expect(hit?.marks.map(([start, end]) => hit.snippet.slice(start, end))).toEqual(["vision"]);
});

test("nothing asked, or nothing there, finds nothing", () => {
  for (const query of ["", "  ", "?!", "qqqq"]) expect(search(small, query)).toEqual([]);
});

describe.each([
  ["small", small],
  ["shipped", shipped],
])("in the %s catalogue", (_name, index) => {
  test("every id is found by itself, first or tied", () => {
    const { roles, accountabilities, questions, statements, disagreements } = index.catalogue;
    for (const [kind, list] of Object.entries({
      role: roles,
      accountability: accountabilities,
      question: questions,
      statement: statements,
      disagreement: disagreements,
    }))
      for (const { id } of list)
        expect(search(index, id, { limit: 3 }).map((hit) => `${hit.kind} ${hit.id}`)).toContain(
          `${kind} ${id}`,
        );
  });

  test("hits fit their shape, and marks lie inside the passage", () => {
    for (const query of ["budget", "who is higher cto director", "team vision plans", "S"]) {
      const hits = search(index, query);
      expect(hitsSchema.safeParse(hits).error).toBeUndefined();
      for (const { snippet, marks } of hits)
        for (const [start, end] of marks) expect(snippet.slice(start, end)).toMatch(/^[\p{L}\p{N}.-]+$/u);
    }
  });
});
