// `npm run pack`: one tarball with everything bundled, run by `npx ./remit-<version>.tgz` on Node 22.18 and newer.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "tsdown";
import { licencesOf } from "./licences.ts";
import { prepare, webFolder } from "./prepare.ts";

const root = join(import.meta.dirname, "..");
const stage = join(root, "node_modules/.cache/remit/package");

/** What cannot be bundled: the PDF compiler and the fonts it sets in. Without them everything works but PDF. */
const beside = [
  "@myriaddreamin/typst-ts-node-compiler",
  "@expo-google-fonts/inter",
  "@expo-google-fonts/source-serif-4",
];
const { dependencies } = JSON.parse(readFileSync(join(root, "packages/core/package.json"), "utf8")) as {
  dependencies: Record<string, string>;
};

await prepare(console.log);
rmSync(stage, { recursive: true, force: true });
mkdirSync(join(stage, "bin"), { recursive: true });

await build({
  config: false,
  cwd: join(root, "packages/cli"),
  entry: ["src/bin.ts"],
  outDir: join(stage, "dist"),
  platform: "node",
  target: "node22.18",
  format: "esm",
  fixedExtension: false,
  dts: false,
  report: false,
  logLevel: "warn",
  // Native, or files that are read where they lie.
  deps: { alwaysBundle: /./, neverBundle: [...beside] },
});

// The embedded PostgreSQL finds these beside the code that asks for them.
const pglite = join(root, "node_modules/@electric-sql/pglite/dist");
for (const file of ["pglite.wasm", "pglite.data", "initdb.wasm"])
  cpSync(join(pglite, file), join(stage, "dist", file));

const { version, description, license, engines } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
) as Record<string, unknown>;
const manifest = {
  name: "remit",
  version,
  description,
  license,
  type: "module",
  bin: { remit: "bin/remit.cjs" },
  engines,
  optionalDependencies: Object.fromEntries(beside.map((name) => [name, dependencies[name]])),
};
writeFileSync(join(stage, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
cpSync(join(root, "packages/cli/bin/remit.cjs"), join(stage, "bin/remit.cjs"));
cpSync(webFolder, join(stage, "web"), { recursive: true });
cpSync(join(root, "packages/server/client/remit.ts"), join(stage, "client/remit.ts"));
for (const file of ["LICENSE", "NOTICE", "README.md"]) cpSync(join(root, file), join(stage, file));
writeFileSync(join(stage, "LICENCES.md"), licencesOf(root, ["packages/cli", "packages/web"]));

execFileSync("npm", ["pack", "--silent", "--pack-destination", root], { cwd: stage, stdio: "inherit" });
