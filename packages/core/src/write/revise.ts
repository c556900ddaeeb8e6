import type { Line, Remit, RemitChange, Says } from "#model/remit.ts";
import { type Section, sections } from "#model/sections.ts";

/** The fields of a line that a draft writes, in the order they are told. */
const fields = [
  "text",
  "measure",
  "letter",
  "with",
  "holder",
  "part",
  "limit",
  "above",
  "level",
  "because",
] as const satisfies readonly (keyof Says)[];
type Field = (typeof fields)[number];

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** What was last drafted for a field: what stands there, unless the author wrote otherwise. */
const base = (line: Line, field: Field): Says[Field] | null | undefined => {
  const drafted = line.drafted?.[field];
  return drafted === undefined ? line[field] : drafted;
};

const shown = (value: Says[Field] | null): string | undefined => {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value))
    return value.map((each) => (typeof each === "string" ? each : JSON.stringify(each))).join(", ");
  return value;
};

const isOwn = ({ id }: Line): boolean => id.startsWith("own/");

/** Field by field, where a new draft writes otherwise than the last one. A limit is the author's alone. */
const fieldChanges = (section: Section, line: Line, draft: Line): RemitChange[] =>
  fields.flatMap((field): RemitChange[] => {
    if (field === "limit" || same(base(line, field), draft[field]) || same(line[field], draft[field]))
      return [];
    const [before, after] = [shown(line[field]), shown(draft[field])];
    return [
      {
        id: `${line.id}#${field}`,
        section,
        kind: "change",
        line: line.id,
        field,
        ...(before !== undefined && { before }),
        ...(after !== undefined && { after }),
        edited: line.drafted?.[field] !== undefined,
      },
    ];
  });

/**
 * What a new draft would change in a remit, without changing it: lines to add, lines whose reason has gone, fields that
 * would be written otherwise. Lines of the author's own are left alone, and so is what the author took out or kept knowingly.
 */
export const changesOf = (remit: Remit, draft: Remit): RemitChange[] => {
  const removed = new Set(remit.removed);
  return sections.flatMap((section) => {
    const there = new Map(draft[section].map((line) => [line.id, line]));
    const here = new Set(remit[section].map(({ id }) => id));
    const changed = remit[section].flatMap((line): RemitChange[] => {
      if (isOwn(line)) return [];
      const next = there.get(line.id);
      if (next) return fieldChanges(section, line, next);
      if (line.kept) return [];
      const edited = line.drafted !== undefined;
      return [{ id: line.id, section, kind: "remove", line: line.id, before: line.text, edited }];
    });
    const added = draft[section].flatMap((line): RemitChange[] =>
      here.has(line.id) || removed.has(line.id)
        ? []
        : [{ id: line.id, section, kind: "add", line: line.id, after: line.text, edited: false }],
    );
    return [...changed, ...added];
  });
};

/** Lines that rest on answers which are no longer given: nothing drafts them, or something they say would be drafted otherwise. */
export const staleLines = (changes: readonly RemitChange[]): string[] => [
  ...new Set(changes.flatMap(({ kind, line }) => (kind === "add" ? [] : [line]))),
];

/** A line with a field set as drafted or as the author has it, remembering the draft only where the two differ. */
const withField = (line: Line, field: Field, value: unknown, drafted: unknown): Line => {
  const { [field]: _, drafted: before, ...rest } = line;
  const { [field]: __, ...others } = before ?? {};
  const remembered = same(value, drafted) ? others : { ...others, [field]: drafted ?? null };
  return {
    ...rest,
    ...(value !== undefined && value !== null && { [field]: value }),
    ...(Object.keys(remembered).length > 0 && { drafted: remembered }),
  } as Line;
};

/** Where a new line goes: after the line that stands before it in the draft, as far as that is there. */
const placeFor = (lines: readonly Line[], draft: readonly Line[], id: string): number => {
  const at = draft.findIndex((line) => line.id === id);
  for (let before = at - 1; before >= 0; before -= 1) {
    const place = lines.findIndex((line) => line.id === draft[before]?.id);
    if (place >= 0) return place + 1;
  }
  return 0;
};

/**
 * Takes some of the changes of a new draft and turns the others named down, so that neither is proposed again; what is named in
 * neither list stays open.
 */
export const settleChanges = (
  remit: Remit,
  draft: Remit,
  take: readonly string[],
  refuse: readonly string[],
): Remit => {
  let next: Remit = { ...remit, catalogue: draft.catalogue };
  const setLines = (section: Section, lines: Line[]): void => {
    next = { ...next, [section]: lines };
  };
  for (const { id, section, kind, line: of, field } of changesOf(remit, draft)) {
    const taken = take.includes(id);
    if (!taken && !refuse.includes(id)) continue;
    const lines = next[section];
    const drafted = draft[section].find((line) => line.id === of);
    if (kind === "add" && drafted) {
      if (taken) {
        const place = placeFor(lines, draft[section], of);
        setLines(section, [...lines.slice(0, place), drafted, ...lines.slice(place)]);
      } else next = { ...next, removed: [...next.removed, of] };
    } else if (kind === "remove")
      setLines(
        section,
        taken
          ? lines.filter((line) => line.id !== of)
          : lines.map((line) => (line.id === of ? { ...line, kept: true as const } : line)),
      );
    else if (drafted && field !== undefined) {
      const name = field as Field;
      setLines(
        section,
        lines.map((line) =>
          line.id === of ? withField(line, name, taken ? drafted[name] : line[name], drafted[name]) : line,
        ),
      );
    }
  }
  return next;
};

/** Rewords a line, keeping what was drafted beside it; an own line simply says something else. */
export const edited = (line: Line, says: Partial<Says>): Line =>
  Object.entries(says).reduce<Line>((now, [key, value]) => {
    const field = key as Field;
    return isOwn(now) ? { ...now, [field]: value } : withField(now, field, value, base(now, field));
  }, line);
