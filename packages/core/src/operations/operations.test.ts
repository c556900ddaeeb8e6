import { describe, expect, test } from "vitest";
import { papers } from "#edges/papers.ts";
import { tables } from "#edges/tables.ts";
import { about } from "./about.ts";
import { call } from "./call.ts";
import { operations } from "./list.ts";

const door = { effects: { today: () => "2026-01-31", zip: papers.zip, ...tables } };

describe.each(operations.map((operation) => [operation.name, operation] as const))(
  "%s",
  (name, operation) => {
    test("answers its own example with what its output schema says", async () => {
      const answer = await call(operations, name, operation.example, door);
      expect(answer.issues).toBeUndefined();
      const parsed = operation.output.safeParse(answer.value);
      expect(parsed.error?.issues).toBeUndefined();
    });

    test("survives the way to another thread and back, and JSON", async () => {
      const answer = await call(operations, name, structuredClone(operation.example), door);
      expect(structuredClone(answer)).toEqual(answer);
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    });

    test("returns issues for an input of the wrong shape, in words of ours", async () => {
      for (const wrong of [null, 7, "x", [], { zzz: 1 }]) {
        const answer = await call(operations, name, wrong, door);
        expect(answer.value).toBeUndefined();
        for (const issue of answer.issues ?? []) expect(issue.code).toMatch(/^operations\/[a-z-]+$/);
      }
    });
  },
);

test("names are unique, kebab-case and told in a sentence", () => {
  const names = operations.map(({ name }) => name as string);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, summary } of operations) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(summary.length).toBeGreaterThan(10);
    expect(summary.endsWith(".")).toBe(false);
  }
});

test("an unknown operation is an issue that names the nearest", async () => {
  const answer = await call(operations, "serch", {}, door);
  expect(answer.issues).toMatchObject([
    { code: "operations/unknown-operation", data: { nearest: ["search"] } },
  ]);
});

test("an effect that the door does not supply is a bug of the door", async () => {
  const needy = { ...about, name: "needy", effects: ["today"] as const };
  await expect(call([needy], "needy", {}, { effects: {} })).rejects.toThrow("today");
});

test("an aborted signal stops before the work", async () => {
  const signal = AbortSignal.abort();
  await expect(call(operations, "roles", {}, { ...door, signal })).rejects.toThrow();
});
