import type { CatalogueRef, Comparison, Higher, Hit, RoleView, StandingOfTwo } from "@remit/core";
import { listed, type Page, pad, section, wrap } from "./layout.ts";
import { ownLines, ownMark } from "./own.ts";
import {
  comparison as compareWords,
  higher as higherWords,
  role as roleWords,
  search as searchWords,
} from "./words.ts";

const ownFooter = (page: Page, catalogue: CatalogueRef): string[] => {
  const lines = ownLines(page, catalogue);
  return lines.length > 0 ? ["", ...lines] : [];
};

const item = (page: Page, text: string): string[] => wrap(`- ${text}`, page.width, 2, 4);
const holdings = ["owns", "shares", "supports", "none", "not-stated"] as const;

const cited = (page: Page, cites: readonly string[], basis: string): string =>
  page.paint.dim(
    cites.length > 0
      ? `[${cites.slice(0, 4).join(", ")}]`
      : basis === "judgement"
        ? `[${roleWords.judgement}]`
        : "",
  );

/** One role: what it holds, strongest first, with the ids of the statements. */
export const roleText = (page: Page, view: RoleView): string[] => {
  const cells = view.domains.flatMap(({ holds }) => holds);
  const held = holdings.flatMap((holding) =>
    section(
      page,
      roleWords.holds[holding],
      holding === "not-stated" || holding === "none"
        ? wrap(
            listed(
              cells
                .filter((cell) => cell.holding === holding)
                .map(({ accountability }) => accountability.name),
            ),
            page.width,
            2,
          ).filter((line) => line.trim() !== "")
        : cells
            .filter((cell) => cell.holding === holding)
            .flatMap((cell) => {
              const disputed = cell.disputed.length > 0 ? ` (${roleWords.disputed})` : "";
              return item(
                page,
                `${cell.accountability.name}${disputed} ${cell.own === undefined ? cited(page, cell.cites, cell.basis) : page.paint.dim(ownMark(cell.own).trim())}`,
              );
            }),
    ),
  );
  return [
    page.paint.bold(roleWords.heading(view.role.name, view.role.short)),
    ...wrap(view.role.summary, page.width),
    ...held,
    ...section(
      page,
      roleWords.profiles,
      view.profiles.flatMap(({ name, why }) => item(page, `${name}: ${why}`)),
    ),
    ...section(
      page,
      roleWords.reporting,
      view.reporting.flatMap(({ name, modality, cites, basis }) =>
        item(page, `${roleWords[modality](name)} ${cited(page, cites, basis)}`),
      ),
    ),
    ...section(
      page,
      roleWords.authority,
      view.authority.flatMap(({ text, cites, basis }) => item(page, `${text} ${cited(page, cites, basis)}`)),
    ),
    ...section(
      page,
      roleWords.requirements,
      view.requirements.flatMap(({ text, cites, basis }) =>
        item(page, `${text} ${cited(page, cites, basis)}`),
      ),
    ),
    ...section(
      page,
      roleWords.nearest,
      view.nearest
        .slice(0, 3)
        .flatMap(({ role, distance, over, thin }) =>
          item(
            page,
            distance === undefined || thin
              ? roleWords.nearThin(role, over)
              : roleWords.near(role, distance, over),
          ),
        ),
    ),
    ...section(
      page,
      roleWords.titles,
      wrap(view.titles.map(({ title }) => title).join(", "), page.width, 2).filter(
        (line) => line.trim() !== "",
      ),
    ),
    ...section(
      page,
      roleWords.disagreements,
      view.disagreements.flatMap(({ topic, treatment }) => item(page, `${topic}: ${treatment}`)),
    ),
    ...section(page, roleWords.silent, view.silent === undefined ? [] : wrap(view.silent, page.width, 2)),
    ...ownFooter(page, view.catalogue),
  ];
};

/** Roles side by side: a mark a cell, the widest differences, and how each pair stands. */
export const comparisonText = (page: Page, value: Comparison): string[] => {
  const short = (id: string): string => value.roles.find((role) => role.id === id)?.short ?? id;
  const column = Math.max(6, ...value.roles.map(({ short: name }) => name.length)) + 2;
  const first = Math.max(20, page.width - column * value.roles.length);
  const head = pad("", first) + value.roles.map(({ short: name }) => pad(name, column)).join("");
  const row = (id: string): string[] => {
    const found = value.rows.find((each) => each.id === id);
    if (found === undefined) return [];
    const marks = found.cells.map(({ holding, basis, disputed }) => {
      const doubt = holding !== "not-stated" && (basis === "judgement" || disputed.length > 0) ? "*" : "";
      return pad(`${compareWords.marks[holding]}${doubt}`, column);
    });
    return [`${pad(`  ${found.name}`, first - 1)} ${marks.join("")}`.trimEnd()];
  };
  const pairs = [
    value.closest?.distance === undefined
      ? []
      : wrap(
          compareWords.closest(
            short(value.closest.roles[0]),
            short(value.closest.roles[1]),
            value.closest.distance,
          ),
          page.width,
          2,
        ),
    value.furthest?.distance === undefined
      ? []
      : wrap(
          compareWords.furthest(
            short(value.furthest.roles[0]),
            short(value.furthest.roles[1]),
            value.furthest.distance,
          ),
          page.width,
          2,
        ),
  ].flat();
  return [
    page.paint.bold(compareWords.title(listed(value.roles.map(({ short: name }) => name)))),
    ...section(page, compareWords.widest, [page.paint.bold(head), ...value.widest.slice(0, 15).flatMap(row)]),
    ...wrap(compareWords.legend, page.width, 2).map(page.paint.dim),
    ...section(page, compareWords.domains, [
      page.paint.bold(head),
      ...value.domains.map(({ name, cells }) =>
        `${pad(`  ${name}`, first - 1)} ${cells.map(({ owns, shares }) => pad(String(owns + shares), column)).join("")}`.trimEnd(),
      ),
    ]),
    ...section(page, compareWords.relations, [
      ...value.relations.flatMap(({ summary, handovers }) => [
        ...wrap(summary, page.width, 2),
        ...handovers.flatMap(({ from, to, what }) =>
          item(page, compareWords.handover(short(from), short(to), what)),
        ),
      ]),
      ...pairs,
    ]),
    ...section(
      page,
      compareWords.disagreements,
      value.disagreements.flatMap(({ topic, treatment }) => item(page, `${topic}: ${treatment}`)),
    ),
    ...ownFooter(page, value.catalogue),
  ];
};

/** Who is higher, from what the sources say: the verdict, what it depends on, and both sides. */
export const higherText = (page: Page, value: Higher): string[] => {
  const short = (id: string): string => value.roles.find((role) => role.id === id)?.short ?? id;
  const read = [value.first, value.second].flatMap(({ given, roles: [likeliest = ""], title }) =>
    given === likeliest || given === title || given === short(likeliest)
      ? []
      : wrap(higherWords.reading(given, short(likeliest)), page.width),
  );
  const verdict = ({ first, second, verdict: says, certainty }: StandingOfTwo): string => {
    const [a, b] = [short(first), short(second)];
    if (says === "same") return higherWords.same(a);
    if (says === "depends") return higherWords.depends(a, b);
    if (says === "level") return higherWords.level[certainty](a, b);
    return says === "above" ? higherWords.above[certainty](a, b) : higherWords.above[certainty](b, a);
  };
  const [answer, ...others] = value.answers;
  if (answer === undefined) return read;
  const statements = answer.cites.flatMap((id) => value.statements[id] ?? []);
  return [
    ...read,
    ...wrap(verdict(answer), page.width).map(page.paint.bold),
    ...wrap(answer.summary, page.width),
    ...(answer.chain === undefined
      ? []
      : wrap(higherWords.chain(answer.chain.through.map(short).join(", ")), page.width)),
    ...(answer.basis === "judgement" ? wrap(higherWords.judgement, page.width).map(page.paint.dim) : []),
    ...statements.flatMap(({ id, text }) => wrap(`[${id}] ${text}`, page.width, 2, 4).map(page.paint.dim)),
    ...section(
      page,
      higherWords.dependsOn,
      answer.on.flatMap((each) => item(page, each)),
    ),
    ...section(
      page,
      higherWords.for,
      answer.for.flatMap(({ role, says, cites }) =>
        item(page, `${higherWords.side(short(role), says)} ${cited(page, cites, "")}`),
      ),
    ),
    ...section(
      page,
      higherWords.handovers,
      answer.handovers.flatMap(({ from, to, what }) =>
        item(page, compareWords.handover(short(from), short(to), what)),
      ),
    ),
    ...section(
      page,
      higherWords.other,
      others.flatMap((each) => item(page, verdict(each))),
    ),
    ...ownFooter(page, value.catalogue),
  ];
};

/** What was found, best first: kind and title, then the passage. */
export const hitsText = (page: Page, hits: readonly Hit[]): string[] =>
  hits.length === 0
    ? [searchWords.none]
    : hits.flatMap(({ kind, id, title, snippet }) => [
        `${page.paint.bold(title)} ${page.paint.dim(title === id ? kind : `${kind} ${id}`)}`,
        ...(snippet === title ? [] : wrap(snippet, page.width, 2)),
      ]);
