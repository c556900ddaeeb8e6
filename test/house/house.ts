import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { importsOf, impuritiesOf, sourcesBelow } from "./imports.ts";
import { type Row, table } from "./table.ts";

export type Breach = { readonly file: string; readonly says: string };
export type Arrow = { readonly from: string; readonly to: string };

const packages = ["core", "server", "web", "cli"];

/** The room a source file lies in: "core/decide", "web/features/compare", "core/front"; a package without rooms is one room. */
export const roomOf = (file: string): string => {
  const [name = "", , ...rest] = file.split("/");
  const [room = "", second = ""] = rest;
  const own = rest.length > 1 ? `${name}/${room}` : `${name}/${room.replace(/\.\w+$/, "")}`;
  return own === "web/features" && rest.length > 2 ? `web/features/${second}` : own;
};

const rowOf = (room: string): Row | undefined =>
  table[room] ?? table[room.split("/").slice(0, 2).join("/")] ?? table[room.split("/")[0] ?? ""];

const target = (file: string, specifier: string): string | undefined => {
  const [name = ""] = file.split("/");
  if (specifier.startsWith("#")) return `${name}/src/${specifier.slice(1)}`;
  if (specifier.startsWith(".")) return normalize(join(dirname(file), specifier)).replaceAll("\\", "/");
  return undefined;
};

const rests = (room: string, rooms: readonly string[]): boolean =>
  rooms.some((allowed) => room === allowed || room.startsWith(`${allowed}/`));

/** The edges of core: heavy packages that a door loads when it needs them. */
const sideDoors = new Set([
  "@remit/core/papers",
  "@remit/core/docx",
  "@remit/core/zip",
  "@remit/core/tables",
  "@remit/core/text-check",
]);

/** Reads one file against the table: the arrows it draws between rooms, and the rules it breaks. */
export const readFile = (file: string, text: string): { arrows: Arrow[]; breaches: Breach[] } => {
  const from = roomOf(file);
  const row = rowOf(from);
  const arrows: Arrow[] = [];
  const breaches: Breach[] = [];
  const breach = (says: string): void => void breaches.push({ file, says });
  if (!row) breach(`${from} is not in the import table`);
  for (const specifier of importsOf(file, text)) {
    const inside = target(file, specifier);
    const own = /^@remit\/(\w+)(.*)$/.exec(specifier);
    if (inside !== undefined) {
      const to = roomOf(inside);
      if (specifier.startsWith("../../")) breach(`${specifier}: more than one step up; use #`);
      if (specifier.startsWith(".") && to !== from && !from.endsWith("/front"))
        breach(`${specifier}: another room is imported by #`);
      if (/\.(tsx?|json|css|yaml)(\?\w+)?$/.exec(specifier) === null)
        breach(`${specifier}: write the extension`);
      if (to === from) continue;
      arrows.push({ from, to });
      if (!rests(to, row?.rooms ?? [])) breach(`${from} -> ${to}`);
    } else if (own) {
      if (own[2] !== "" && !sideDoors.has(specifier))
        breach(`${specifier}: only the front door of a package is imported`);
      arrows.push({ from, to: own[1] ?? "" });
      if (!rests(own[1] ?? "", row?.rooms ?? [])) breach(`${from} -> ${own[1]}`);
    } else if (specifier.startsWith("node:")) {
      if (row?.node !== true) breach(`${from} -> ${specifier}`);
    } else {
      const name = specifier
        .split("/")
        .slice(0, specifier.startsWith("@") ? 2 : 1)
        .join("/");
      if (!(row?.npm ?? []).includes(name)) breach(`${from} -> npm ${name}`);
    }
  }
  if (from.startsWith("core/")) for (const name of impuritiesOf(file, text)) breach(`core is pure: ${name}`);
  return { arrows, breaches };
};

/** Reads the whole house below `root/packages`, tests apart. */
export const readHouse = (root: string): { arrows: Arrow[]; breaches: Breach[]; files: number } => {
  const read = packages.flatMap((name) =>
    sourcesBelow(join(root, "packages", name, "src"))
      .filter((path) => !/\.test\.tsx?$/.test(path))
      .map((path) =>
        readFile(`${name}/src/${path}`, readFileSync(join(root, "packages", name, "src", path), "utf8")),
      ),
  );
  return {
    arrows: read.flatMap((file) => file.arrows),
    breaches: read.flatMap((file) => file.breaches),
    files: read.length,
  };
};

/** The rooms that lie on a circle of imports, each circle once. */
export const circles = (arrows: readonly Arrow[]): string[] => {
  const next = Map.groupBy(arrows, (arrow) => arrow.from);
  const reach = (start: string): Set<string> => {
    const seen = new Set<string>();
    const queue = [start];
    for (let room = queue.pop(); room !== undefined; room = queue.pop())
      for (const { to } of next.get(room) ?? []) {
        if (seen.has(to)) continue;
        seen.add(to);
        queue.push(to);
      }
    return seen;
  };
  return [...next.keys()].filter((room) => reach(room).has(room));
};

/** The map of the house: one line a room, with the rooms below it that it imports. */
export const drawMap = (arrows: readonly Arrow[]): string => {
  const rooms = Map.groupBy(arrows, (arrow) => arrow.from);
  return [...rooms]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([room, own]) =>
        `${room.padEnd(22)} -> ${[...new Set(own.map((arrow) => arrow.to))].toSorted().join(", ")}`,
    )
    .join("\n");
};
