import type { CareerBetween, CareerResult, CatalogueIndex, Gaps } from "@remit/core";
import { listed, type Page, pad, points, section, wrap } from "./layout.ts";
import { flips, standings, waterfall } from "./recommendation.ts";
import { higherText } from "./catalogue.ts";
import { career as words } from "./career-words.ts";
import { recommendation as rankWords } from "./words.ts";
import { ownLines } from "./own.ts";

const lines = (page: Page, text: string, indent = 2): string[] => wrap(text, page.width, indent);
const item = (page: Page, text: string): string[] => wrap(`- ${text}`, page.width, 2, 4);
const nameIn = (index: CatalogueIndex, id: string): string => index.role.get(id)?.name ?? id;
const shortIn = (index: CatalogueIndex, id: string): string => index.role.get(id)?.short ?? id;

const grounds = (cites: readonly string[], basis: "statement" | "judgement" = "statement"): string => {
  const said = [...(basis === "judgement" ? [words.judgement] : []), ...cites].join(", ");
  return said === "" ? "" : ` [${said}]`;
};

const countOf = ({ rows }: Gaps, which: Gaps["rows"][number]["held"]): number =>
  rows.filter(({ held }) => held === which).length;

const betweenLine = (gaps: Gaps): string => {
  const missing = countOf(gaps, "not-held");
  if (missing > 0) return words.between.some(missing);
  return countOf(gaps, "unknown") > 0 ? words.between.unknown : words.between.none;
};

const gapRow = (page: Page, row: Gaps["rows"][number], index: CatalogueIndex): string[] => {
  const { held, level, text, through, basis, cites, closes, takesYears } = row;
  const says = words.held[held](rankWords.level[level], text);
  const name = through === undefined ? undefined : index.requirement.get(through)?.name;
  const told = item(page, `${name === undefined ? says : words.through(says, name)}${grounds(cites, basis)}`);
  if (held === "held") return told;
  return [
    ...told,
    ...(takesYears ? wrap(words.years, page.width, 4) : []),
    ...closes.flatMap((way) =>
      wrap(`${words.closes(way.text)}${grounds(way.cites, way.basis)}`, page.width, 4),
    ),
  ];
};

/** What a role asks of its holder and whether it is held, ways to close what is not, and how far the step is. */
const gapLines = (page: Page, { role, rows, step, far, silent }: Gaps, index: CatalogueIndex): string[] => [
  ...(rows.length === 0 ? lines(page, words.asksNothing) : []),
  ...rows.flatMap((row) => gapRow(page, row, index)),
  ...(step === undefined
    ? []
    : lines(
        page,
        `${words.step[step.verdict](shortIn(index, role), shortIn(index, step.from))}${grounds(step.cites, step.basis)}`,
      )),
  ...(far === undefined ? [] : lines(page, `${far.text}${grounds(far.cites)}`)),
  ...(silent === undefined ? [] : lines(page, silent).map(page.paint.dim)),
];

const adviceLines = (page: Page, advice: CareerResult["advice"]): string[] =>
  advice.flatMap(({ text, cites }) => item(page, `${text}${grounds(cites)}`));

const verdict = (page: Page, result: CareerResult, index: CatalogueIndex): string[] => {
  if (result.outcome === "none") return lines(page, words.none(), 0).map(page.paint.bold);
  const [first, second] = [nameIn(index, result.first), nameIn(index, result.second)];
  const share = result.standings[0]?.acceptability[0] ?? 0;
  const [gaps] = result.gaps;
  return [
    ...lines(page, words[result.label](first, second), 0).map(page.paint.bold),
    ...lines(page, rankWords.sure[result.label](share), 0),
    ...(gaps === undefined ? [] : lines(page, betweenLine(gaps), 0)),
  ];
};

/** Which role suits a person, how sure, why, and what stands between, in the order they would ask. */
export const careerText = (
  page: Page,
  result: CareerResult,
  index: CatalogueIndex,
  name: string | undefined,
): string[] => {
  const { first, second, gaps, draws, seed, catalogue } = result;
  const none = result.outcome === "none";
  const next = index.question.get(result.next?.question ?? "");
  const [own, ...others] = gaps;
  return [
    page.paint.bold(name === undefined ? words.title : words.named(name)),
    "",
    ...verdict(page, result, index),
    ...lines(page, rankWords.answered(result.answered, result.open), 0),
    ...(next === undefined ? [] : lines(page, rankWords.next(next.text), 0)),
    ...section(page, rankWords.standings, standings(page, result, index)),
    ...section(
      page,
      rankWords.why(shortIn(index, first), shortIn(index, second)),
      none ? [] : waterfall(page, result, index, words.reason),
    ),
    ...section(page, rankWords.flips, none ? [] : flips(page, result, index)),
    ...section(
      page,
      words.gaps(shortIn(index, first)),
      own === undefined || none ? [] : gapLines(page, own, index),
    ),
    ...section(
      page,
      words.others,
      others.flatMap((each) => {
        const [missing, unknown] = [countOf(each, "not-held"), countOf(each, "unknown")];
        return item(page, words.other(shortIn(index, each.role), missing, unknown));
      }),
    ),
    ...section(page, words.advice, none ? [] : adviceLines(page, result.advice)),
    "",
    ...lines(page, words.footer(draws, seed, catalogue.version, catalogue.hash), 0).map(page.paint.dim),
    ...ownLines(page, catalogue),
  ];
};

/** Answers that speak for one of the two, the strongest first. */
const speaking = (page: Page, result: CareerBetween, index: CatalogueIndex, role: string): string[] => {
  const sign = role === result.roles[0].id ? 1 : -1;
  return (result.yours?.reasons ?? [])
    .filter(({ kind, points: each }) => kind === "answer" && sign * each > 0.05)
    .flatMap(({ answer, points: each }) => {
      const question = index.question.get(answer?.question ?? "");
      const says = (answer?.options ?? []).flatMap(
        (id) => question?.options.find((option) => option.id === id)?.says ?? [],
      );
      const text = says.length > 0 ? listed(says) : rankWords.reason.dontKnow(question?.short ?? "");
      return wrap(text, page.width - 10).map((line, at) =>
        at === 0 ? `  ${pad(points(Math.abs(each)), 6, "left")}  ${line}` : `          ${line}`,
      );
    });
};

/** Two posts side by side: what one would answer for in each, where sources differ, and what the answers say. */
export const betweenText = (page: Page, result: CareerBetween, index: CatalogueIndex): string[] => {
  const { roles, readings, differences, silent, disagreements, yours, gaps, higher, catalogue } = result;
  const [a, b] = roles;
  const loose = readings.filter((reading) => reading.given !== reading.title || reading.roles.length > 1);
  return [
    ...lines(page, words.which(a.name, b.name), 0).map(page.paint.bold),
    ...lines(page, result.summary, 0),
    ...loose.flatMap(({ given, roles: [meant = "", ...others] }) =>
      lines(
        page,
        words.readAs(given, shortIn(index, meant), listed(others.map((id) => shortIn(index, id)))),
        0,
      ),
    ),
    ...(yours === undefined
      ? []
      : section(page, words.yours, [
          ...lines(page, words.lead(shortIn(index, yours.first), yours.lead, yours.wins)),
          ...roles.flatMap(({ id, short }) => {
            const told = speaking(page, result, index, id);
            return told.length === 0 ? [] : [...lines(page, words.speaks(short)), ...told];
          }),
        ])),
    ...roles.flatMap(({ id, short }) =>
      section(
        page,
        words.more(short),
        differences
          .filter(({ more }) => more === id)
          .flatMap(({ name, wish, cells }) => {
            const cites = [...new Set(cells.flatMap((cell) => cell.cites))].slice(0, 3);
            return item(page, `${wish === undefined ? name : words.wish(name, wish)}${grounds(cites)}`);
          }),
      ),
    ),
    ...section(
      page,
      words.silent,
      silent.flatMap(({ name, role }) => item(page, words.only(name, shortIn(index, role)))),
    ),
    ...section(
      page,
      words.disagreements,
      disagreements.flatMap(({ topic }) => item(page, topic)),
    ),
    "",
    ...higherText(page, {
      catalogue,
      first: readings[0],
      second: readings[1],
      answers: [higher],
      roles: [...roles],
      statements: result.statements,
    }),
    ...gaps.flatMap((each) =>
      section(page, words.gaps(shortIn(index, each.role)), gapLines(page, each, index)),
    ),
    ...section(page, words.advice, adviceLines(page, result.advice)),
  ];
};
