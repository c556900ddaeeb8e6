import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { remit } from "../../packages/cli/test/remit.ts";

const root = join(import.meta.dirname, "../..");
const file = join(root, "README.md");

/** How much of the worked example's output the README shows: up to the second reason. */
const shown = (out: string): string => {
  const lines = out.split("\n");
  const reasons = lines.findIndex((line) => line.startsWith("Why the "));
  const third = lines.findIndex((line, at) => at > reasons + 9 && /^ +[+−]\d/.test(line));
  return lines.slice(0, third).join("\n");
};

test("the worked example of the README is what the command prints", async () => {
  const text = readFileSync(file, "utf8");
  const block = /```console\n\$ npx remit (.*)\n([\s\S]*?)```/.exec(text);
  const { out, code } = await remit((block?.[1] ?? "").split(" "), { cwd: root });
  expect(code).toBe(0);
  const wanted = `${shown(out)}\n  …\n`;
  if (process.env.UPDATE && !process.env.CI && block)
    writeFileSync(
      file,
      text.replace(block[0], "```console\n$ npx remit " + block[1] + "\n" + wanted + "```"),
    );
  else expect(block?.[2]).toBe(wanted);
});
