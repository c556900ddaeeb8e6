import type { Import, ImportFault, Incoming } from "@remit/core";
import { following } from "./followed-words.ts";
import { importing as words } from "./import-words.ts";
import { clean, type Page, section, wrap } from "./layout.ts";

/** Of a long list, so many are shown; JSON and the file to fix have them all. */
const most = 100;

const shortened = <T>(list: readonly T[], line: (each: T) => string[]): string[] => [
  ...list.slice(0, most).flatMap(line),
  ...(list.length > most ? [`  ${words.more(list.length - most)}`] : []),
];

/** Positions as people know them: who sits there or what it is called, with the id. */
const namesOf = ({ structure, incoming }: Import): ((id: string) => string) => {
  const added = (incoming ?? []).flatMap(({ changes }) =>
    changes.flatMap((change) => (change.do === "add-position" ? [change.position] : [])),
  );
  // Whoever an accepted change took out may be a superior still, of before.
  const gone = (incoming ?? []).flatMap(({ kind, position, title, before = title }) =>
    kind === "gone" ? [{ id: position, title: before, holder: undefined }] : [],
  );
  const names = new Map(
    [...gone, ...added, ...structure.positions].map(({ id, title, holder }) => [id, holder?.name ?? title]),
  );
  return (id) => {
    const name = names.get(id) ?? "";
    return name === "" || name === id ? id : words.named(name, id);
  };
};

/** What is wrong in the rows of an import and its repair, as one sentence each: for the screen and for a file to fix. */
export const faultTexts = (told: Import): ((fault: ImportFault) => string) => {
  const named = namesOf(told);
  return (fault) => faultText(fault, named);
};

const faultText = (fault: ImportFault, named: (id: string) => string): string => {
  const { row, column, value, repair, accepted } = fault;
  const parts = [words.fault(row, column, value, words.says(fault, named))];
  if (repair) parts.push(words.repair(repair.kind, repair.to ?? "", named));
  return [...parts, ...(accepted ? [words.accepted] : [])].join(" ");
};

/** Fields whose values are positions, by id. */
const ofPositions = new Set(["reportsTo", "dotted", "deputy"]);

const incomingText = (each: Incoming, named: (id: string) => string): string => {
  const { kind, title, field, before, after } = each;
  if (field === undefined) return words.change(kind, title, before ?? "");
  const shown = (value: string | undefined): string => {
    if (value === undefined) return words.absent;
    return ofPositions.has(field) ? value.split("; ").map(named).join("; ") : value;
  };
  return words.change(kind, title, words.field(each, shown(before), shown(after)));
};

/**
 * What an import came to: source, columns, counts, faults with repairs, titles in doubt, changes of today's structure, and what
 * scenarios did to follow them.
 */
export const importText = (page: Page, told: Import, followed: readonly string[] = []): string[] => {
  const line = (text: string): string[] => wrap(clean(text), page.width, 2, 4);
  const { source, preset, mapping, unmatched, counts, faults, notes, titles, incoming } = told;
  const { kind, encoding, separator, sheet } = source;
  const parts = [
    kind.toUpperCase(),
    ...(sheet === undefined ? [] : [words.sheet(sheet)]),
    ...(encoding === undefined ? [] : [encoding]),
    ...(separator === undefined ? [] : [words.separator(separator)]),
    words.preset(preset),
  ];
  const named = namesOf(told);
  const says = (fault: ImportFault): string => faultText(fault, named);
  const repairable = faults.filter(({ repair }) => repair !== undefined);
  const open = [...repairable, ...(incoming ?? [])].some(({ accepted }) => !accepted);
  return [
    ...wrap(clean(words.source(parts)), page.width),
    ...wrap(words.counts(counts.positions, counts.vacancies, counts.roles, counts.leftOut), page.width),
    ...section(page, words.columns, [
      ...mapping.flatMap(({ column, field }) => line(words.column(column, field))),
      ...(unmatched.length > 0
        ? line(
            words.unmatched(
              unmatched
                .slice(0, most)
                .map(({ column }) => column)
                .join(", "),
            ),
          )
        : []),
      ...notes.flatMap((note) => line(words.note(note))),
    ]),
    ...section(
      page,
      words.faults(faults.length, repairable.length),
      shortened(faults, (fault) =>
        line(`${says(fault)}${fault.repair && !fault.accepted ? ` [${fault.id}]` : ""}`),
      ),
    ),
    ...section(
      page,
      words.titles,
      shortened(titles, ({ given, roles, positions }) =>
        line(words.title(given, roles.join(", "), positions.length)),
      ),
    ),
    ...(incoming === undefined
      ? []
      : section(
          page,
          words.incoming(incoming.length),
          incoming.length === 0
            ? line(words.nothing)
            : shortened(incoming, (each) =>
                line(`${incomingText(each, named)}. ${each.accepted ? words.accepted : `[${each.id}]`}`),
              ),
        )),
    ...section(page, following.title, shortened(followed, line)),
    ...(open ? ["", ...wrap(words.hint, page.width)] : []),
  ];
};
