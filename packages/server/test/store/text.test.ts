import { expect, test } from "vitest";
import { notKeepable } from "../../src/store/text.ts";

test("what PostgreSQL keeps passes", () => {
  expect(notKeepable({ a: ["é", "👩‍💻", "\u0001", "\ufffe", 1, null, true], b: { c: "\\u0000" } })).toEqual([]);
});

test("the sign U+0000 and half a surrogate pair are found with their place, in keys too", () => {
  const found = notKeepable({ title: "a\0", list: ["fine", { deep: "\udc00" }], "k\0": 1 });
  expect(found.map(({ code, path }) => [code, path])).toEqual([
    ["store/text-not-keepable", ["title"]],
    ["store/text-not-keepable", ["list", 1, "deep"]],
    ["store/text-not-keepable", []],
  ]);
});
