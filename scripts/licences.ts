import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

type Manifest = { name: string; version: string; license?: string; dependencies?: Record<string, string> };

const manifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;

/** The licence texts of every package that the given workspaces bring along, one after another, for a bundle that contains them. */
export const licencesOf = (root: string, workspaces: readonly string[]): string => {
  const seen = new Map<string, string>();
  const visit = (name: string, from: string): void => {
    const folder = [join(from, "node_modules", name), join(root, "node_modules", name)].find((path) =>
      existsSync(join(path, "package.json")),
    );
    if (folder === undefined) return;
    const own = manifest(folder);
    const key = `${own.name} ${own.version}`;
    if (seen.has(key)) return;
    const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
    const ours = own.name.startsWith("@remit/");
    seen.set(
      key,
      ours
        ? ""
        : `## ${key} (${own.license ?? "see below"})\n\n${file ? readFileSync(join(folder, file), "utf8").trim() : "No licence file; see its package page."}\n`,
    );
    for (const dependency of Object.keys(own.dependencies ?? {})) visit(dependency, folder);
  };
  for (const workspace of workspaces) visit(manifest(join(root, workspace)).name, root);
  const texts = [...seen].filter(([, text]) => text !== "").toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `# Licences of the packages bundled with Remit\n\n${texts.map(([, text]) => text).join("\n")}`;
};
