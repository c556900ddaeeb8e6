// Makes what is made from sources: the catalogue's JSON and the web app, each only when its sources are newer.
import { join } from "node:path";
import { writeCatalogue } from "./catalogue.ts";
import { whenStale } from "./stale.ts";
import { writeWriting } from "./writing.ts";

const root = join(import.meta.dirname, "..");
const cache = join(root, "node_modules/.cache/remit");

export const webFolder = join(root, "packages/web/dist");

/** Compiles the catalogue and builds the web app where stale; `say` hears of anything that takes over a second. */
export const prepare = async (say: (line: string) => void): Promise<void> => {
  const json = join(root, "packages/core/src/catalogue/catalogue.json");
  await whenStale(
    join(cache, "catalogue.stamp"),
    json,
    [join(root, "data/catalogue")],
    () => void writeCatalogue(),
  );
  await whenStale(
    join(cache, "writing.stamp"),
    join(root, "packages/core/src/write/writing.json"),
    [join(root, "data/writing")],
    () => void writeWriting(),
  );
  const examples = ["companies", "careers", "structures"].map((name) => `examples/${name}`);
  const sources = ["packages/web", "packages/core/src", ...examples, "package-lock.json"].map((path) =>
    join(root, path),
  );
  await whenStale(join(cache, "web.stamp"), join(webFolder, "index.html"), sources, async () => {
    say("Building the web app …");
    // Vite builds for production only where nothing else is said, and a test says otherwise.
    process.env.NODE_ENV = "production";
    const { build } = await import("vite");
    await build({ root: join(root, "packages/web"), logLevel: "warn" });
  });
};
