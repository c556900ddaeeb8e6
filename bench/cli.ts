// Whole processes, start to end: `remit role cto` beside the bare runtime and other JavaScript tools that print a page of help.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { line, timed } from "./print.ts";

const root = join(import.meta.dirname, "..");
const spawn = (file: string, args: string[]): (() => void) => {
  return () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, file), ...args], {
      cwd: root,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`${file} ${args.join(" ")}: ${stderr}`);
  };
};

const bare = () => spawnSync(process.execPath, ["-e", "0"]);
const remit = "packages/cli/bin/remit.cjs";

line("remit role cto", await timed(spawn(remit, ["role", "cto"])), "ms", "aim 150");
line("remit compare cio cto", await timed(spawn(remit, ["compare", "cio", "cto"])), "ms");
line("floor: node -e 0", await timed(bare), "ms");
line("peer: prettier --help", await timed(spawn("node_modules/prettier/bin/prettier.cjs", ["--help"])), "ms");
line("peer: knip --help", await timed(spawn("node_modules/knip/bin/knip.js", ["--help"])), "ms");
