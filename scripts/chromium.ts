import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const debian = "/usr/bin/chromium";

/** How tests and bench start it: as root, without a graphics card, and without looking anything up on the network. */
export const chromiumFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Path of the Chromium that browser tests use: REMIT_CHROMIUM, or Debian's, installed with apt when root; else an error naming the command. */
export const ensureChromium = (): string => {
  const given = process.env.REMIT_CHROMIUM;
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`REMIT_CHROMIUM names ${given}, which is not there.`);
  }
  if (existsSync(debian)) return debian;
  const root = process.getuid?.() === 0;
  if (root && existsSync("/usr/bin/apt-get")) {
    console.log("Installing Chromium with apt …");
    spawnSync("apt-get", ["update", "-qq"], { stdio: ["ignore", "ignore", "inherit"] });
    spawnSync("apt-get", ["install", "-y", "-qq", "chromium"], { stdio: ["ignore", "ignore", "inherit"] });
    if (existsSync(debian)) return debian;
  }
  throw new Error(
    "Browser tests need Chromium: run `sudo apt-get install chromium`, or set REMIT_CHROMIUM to its path.",
  );
};
