import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { circles, drawMap, readFile, readHouse } from "./house.ts";

const root = join(import.meta.dirname, "../..");
const says = (file: string, text: string): string[] =>
  readFile(file, text).breaches.map((breach) => breach.says);

describe("the house", () => {
  const house = readHouse(root);

  test("holds to its import table", () => {
    console.log(drawMap(house.arrows));
    expect(house.files).toBeGreaterThan(20);
    expect(house.breaches).toEqual([]);
  });

  test("has no circle of rooms", () => {
    expect(circles(house.arrows)).toEqual([]);
  });
});

describe("planted faults are seen", () => {
  test("second-floor rooms meeting", () => {
    expect(says("core/src/decide/x.ts", `import { check } from "#design/check.ts";`)).toEqual([
      "core/decide -> core/design",
    ]);
    expect(says("core/src/attic/x.ts", "")).toEqual(["core/attic is not in the import table"]);
    expect(says("core/src/fit/x.ts", `import { recommend } from "#decide/recommend.ts";`)).toEqual([
      "core/fit -> core/decide",
    ]);
  });

  test("a re-export, a dynamic import and an import type", () => {
    expect(says("core/src/model/x.ts", `export { a } from "#weigh/a.ts";`)).toEqual([
      "core/model -> core/weigh",
    ]);
    expect(says("core/src/model/x.ts", `export * from "#weigh/a.ts";`)).toEqual(["core/model -> core/weigh"]);
    expect(says("core/src/weigh/x.ts", `const a = () => import("#fit/a.ts");`)).toEqual([
      "core/weigh -> core/fit",
    ]);
    expect(says("core/src/weigh/x.ts", `type A = import("#fit/a.ts").A;`)).toEqual([
      "core/weigh -> core/fit",
    ]);
  });

  test("a package the room may not use", () => {
    expect(says("core/src/decide/x.ts", `import { readFileSync } from "node:fs";`)).toEqual([
      "core/decide -> node:fs",
    ]);
    expect(says("core/src/weigh/x.ts", `import { z } from "zod";`)).toEqual(["core/weigh -> npm zod"]);
    expect(says("web/src/features/decide/x.tsx", `import "#features/roles/page.tsx";`)).toEqual([
      "web/features/decide -> web/features/roles",
    ]);
    expect(says("web/src/ui/x.tsx", `import { recommend } from "@remit/core";`)).toEqual(["web/ui -> core"]);
    expect(says("cli/src/x.ts", `import "@remit/core/src/decide/a.ts";`)).toEqual([
      "@remit/core/src/decide/a.ts: only the front door of a package is imported",
    ]);
  });

  test("clock, dice and locale in core", () => {
    const pure = (text: string): string[] => says("core/src/decide/x.ts", text);
    expect(pure("const a = new Date();")).toEqual(["core is pure: new Date()"]);
    expect(pure("const a = Date.now();")).toEqual(["core is pure: Date.now"]);
    expect(pure("const a = Math.random();")).toEqual(["core is pure: Math.random"]);
    expect(pure("const a = (1).toLocaleString();")).toEqual([
      "core is pure: toLocaleString without a locale",
    ]);
    expect(pure("const a = 'a'.localeCompare('b');")).toEqual([
      "core is pure: localeCompare without a locale",
    ]);
    expect(pure('const a = new Date("2026-01-01"); const b = (1).toLocaleString("en");')).toEqual([]);
    expect(says("core/src/weigh/sample.ts", "const a = Math.log(2);")).toEqual(["core is pure: Math.log"]);
  });

  test("long ways up and missing extensions", () => {
    expect(says("core/src/decide/flips/x.ts", `import "../../fit/a.ts";`)).toContain(
      "../../fit/a.ts: more than one step up; use #",
    );
    expect(says("core/src/decide/x.ts", `import "./a";`)).toEqual(["./a: write the extension"]);
  });

  test("a circle", () => {
    const arrows = [
      { from: "a", to: "b" },
      { from: "b", to: "c" },
      { from: "c", to: "a" },
      { from: "d", to: "a" },
    ];
    expect(circles(arrows)).toEqual(["a", "b", "c"]);
  });
});
