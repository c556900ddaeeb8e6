import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const skipped = new Set(["node_modules", "dist", ".git"]);

const fingerprint = (path: string): string[] => {
  if (!existsSync(path)) return [`${path} absent`];
  const stat = statSync(path);
  if (!stat.isDirectory()) return [`${path} ${stat.size} ${stat.mtimeMs}`];
  return readdirSync(path)
    .filter((name) => !skipped.has(name))
    .toSorted()
    .flatMap((name) => fingerprint(join(path, name)));
};

/**
 * Runs `make` when anything below `sources` was added, removed or changed since the last run that `stamp` remembers,
 * or when `product` is missing. Returns whether it ran.
 */
export const whenStale = async (
  stamp: string,
  product: string,
  sources: readonly string[],
  make: () => Promise<void> | void,
): Promise<boolean> => {
  const print = () => createHash("sha256").update(sources.flatMap(fingerprint).join("\n")).digest("hex");
  if (existsSync(product) && existsSync(stamp) && readFileSync(stamp, "utf8") === print()) return false;
  await make();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, print());
  return true;
};
