// Installs what is missing before `npm start` and `npm test`. In old syntax: it also runs on a Node too old for the rest.
"use strict";
const { execSync } = require("node:child_process");
const { existsSync, statSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "..");
const bringsItsOwnNode = process.platform === "linux" && process.arch === "x64";
const [major, minor] = process.versions.node.split(".").map(Number);
const newEnough = major > 22 || (major === 22 && minor >= 18);

if (!newEnough && !bringsItsOwnNode) {
  console.error(`Remit needs Node 22.18 or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}

const installed = join(root, "node_modules/.package-lock.json");
const lockfile = join(root, "package-lock.json");
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lockfile).mtimeMs) {
  console.log("Installing what is missing …");
  try {
    execSync("npm ci --include=dev --loglevel=error", { cwd: root, stdio: "inherit" });
  } catch {
    console.error("The packages could not be installed: see the lines above, then try again.");
    process.exit(1);
  }
}
