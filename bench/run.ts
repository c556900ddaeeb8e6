// `npm run bench`: every figure beside a peer and a floor from the same run. Nothing here fails on a slow machine.
import { execSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";

const here = import.meta.dirname;
if (!existsSync(join(here, "node_modules")))
  execSync("npm ci --no-workspaces --loglevel=error", { cwd: here, stdio: "inherit" });

console.log(
  `${cpus()[0]?.model ?? "unknown processor"}, Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)}`,
);
for (const name of [
  "decide",
  "documents",
  "structure",
  "structure-check",
  "draw",
  "chart",
  "cli",
  "size",
  "server",
]) {
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, [join(here, `${name}.ts`)], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
