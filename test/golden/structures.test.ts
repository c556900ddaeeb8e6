import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { remit } from "../../packages/cli/test/remit.ts";
import { expectGolden } from "./golden.ts";

const folder = join(import.meta.dirname, "../../examples/structures");
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".structure.yaml"))
  .map((file) => file.replace(".structure.yaml", ""));

test.each(names)("what is found in %s reads as it was approved", async (name) => {
  const words = ["check", `${name}.structure.yaml`, "--format", "markdown"];
  const { out, err } = await remit(words, { cwd: folder });
  expect(err).toBe("");
  expectGolden(join(folder, `${name}.findings.md`), out);
});

test("the check of a structure reads as it was approved on a terminal", async () => {
  const { code, out } = await remit(["check", "print-shop.structure.yaml"], { cwd: folder });
  expect(code).toBe(1);
  for (const line of out.split("\n")) expect(line).toBe(line.trimEnd());
  expectGolden(join(import.meta.dirname, "cli/check.txt"), out);
});
