// Type-checks every package with its own settings; exits with 1 when any fails.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const projects = [
  "packages/core/tsconfig.src.json",
  "packages/core/tsconfig.json",
  "packages/server/tsconfig.json",
  "packages/cli/tsconfig.json",
  "packages/web/tsconfig.json",
  "tsconfig.json",
];

let failed = 0;
for (const project of projects.filter((path) => existsSync(join(root, path)))) {
  const { status } = spawnSync(join(root, "node_modules/.bin/tsc"), ["-p", project], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) {
    console.error(`types: ${project} has errors`);
    failed += 1;
  }
}
process.exitCode = failed > 0 ? 1 : 0;
