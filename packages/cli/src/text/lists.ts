import type { OutputOf, operations } from "@remit/core";
import { ownLines, ownMark } from "./own.ts";
import { listed, type Page, pad, section, wrap } from "./layout.ts";
import { catalogue as catalogueWords, role as roleWords, statement as words } from "./words.ts";

type List = typeof operations;
export type Out<Name extends List[number]["name"]> = OutputOf<List, Name>;

const item = (page: Page, text: string): string[] => wrap(`- ${text}`, page.width, 2, 4);

/** The roles, one a paragraph: id, name, what it is. */
export const rolesText = (page: Page, roles: Out<"roles">): string[] =>
  roles.flatMap(({ id, name, summary, owns, notStated }, at) => [
    ...(at > 0 ? [""] : []),
    `${page.paint.bold(name)}  ${page.paint.dim(`${id}: ${roleWords.count(owns, notStated)}`)}`,
    ...wrap(summary, page.width, 2),
  ]);

/** An interview: every question with its options and their ids, as they are written into a file. */
export const questionsText = (
  page: Page,
  questions: Out<"questions"> | Out<"career-questions">,
): string[] => {
  const column = Math.max(...questions.flatMap(({ options }) => options.map(({ id }) => id.length))) + 2;
  return questions.flatMap(({ id, text, options, ...rest }, at) => [
    ...(at > 0 ? [""] : []),
    ...wrap(
      `${page.paint.bold(text)} ${page.paint.dim(`${id}${ownMark("own" in rest ? rest.own : undefined)}`)}`,
      page.width,
    ),
    ...options.flatMap(({ id: option, label }) =>
      wrap(label, page.width - column - 2).map(
        (line, part) => `  ${pad(part === 0 ? option : "", column)}${line}`,
      ),
    ),
  ]);
};

/** One question: why it is asked, and what each answer does. */
export const questionText = (page: Page, { question, statements }: Out<"question">): string[] => [
  ...wrap(question.text, page.width).map(page.paint.bold),
  ...wrap(question.help, page.width),
  ...wrap(question.why, page.width),
  ...question.options.flatMap(({ id, label, effects }) =>
    section(
      page,
      `${label} (${id})`,
      Object.entries(effects).flatMap(([accountability, { by, why = "", cites, basis }]) => {
        const grounds = cites.length > 0 ? cites.join(", ") : basis;
        return wrap(
          `${by > 0 ? "+" : "−"}${Math.abs(by)} ${accountability}: ${why} [${grounds}]`,
          page.width,
          2,
          4,
        );
      }),
    ),
  ),
  "",
  ...statements.flatMap(({ id, text }) => wrap(`[${id}] ${text}`, page.width, 0, 2).map(page.paint.dim)),
];

/** One statement with its source, what rests on it and who contradicts it. */
export const statementText = (
  page: Page,
  { statement, source, citedBy, disagreements }: Out<"statement">,
): string[] => {
  const { modality, condition = "" } = statement;
  return [
    ...wrap(`${statement.id}: ${statement.text}`, page.width).map(page.paint.bold),
    ...wrap(words.source(source.title, statement.place), page.width),
    ...(source.url === undefined ? [] : [source.url]),
    ...(statement.about.length > 0 ? wrap(words.about(listed(statement.about)), page.width) : []),
    ...wrap(
      modality === "conditional" ? words.modality.conditional(condition) : words.modality[modality],
      page.width,
    ),
    ...(statement.proxy ? wrap(words.proxy, page.width) : []),
    ...section(
      page,
      words.citedBy,
      citedBy.flatMap(({ list, id, at, as }) => {
        const place = [list, id, ...at].join(" / ");
        return item(page, as === "against" ? words.against(place) : place);
      }),
    ),
    ...section(
      page,
      words.disagreements,
      disagreements.flatMap(({ topic, treatment }) => item(page, `${topic}: ${treatment}`)),
    ),
    "",
    ...wrap(words.licence(source.licence), page.width).map(page.paint.dim),
    ...wrap(source.notice ?? "", page.width)
      .filter(Boolean)
      .map(page.paint.dim),
  ];
};

/** What Remit knows, and from where. */
export const aboutText = (page: Page, { catalogue, counts, sources }: Out<"about">): string[] => [
  page.paint.bold(catalogueWords.version(catalogue.version, catalogue.hash)),
  ...ownLines(page, catalogue),
  ...wrap(
    catalogueWords.counts(counts.roles, counts.accountabilities, counts.statements, counts.sources),
    page.width,
  ),
  ...sources.flatMap(({ title, publisher, statements, licence, notice, url }) => [
    "",
    ...wrap(catalogueWords.source(title, publisher, statements), page.width),
    ...(url === undefined ? [] : [`  ${url}`]),
    ...wrap(words.licence(licence), page.width, 2).map(page.paint.dim),
    ...(notice === undefined ? [] : wrap(notice, page.width, 2).map(page.paint.dim)),
  ]),
];

/** Any answer at all, for an operation that has no text of its own yet: keys and values, indented. */
export const plainText = (page: Page, value: unknown, indent = 0): string[] => {
  if (typeof value !== "object" || value === null) return wrap(String(value), page.width, indent);
  return Object.entries(value).flatMap(([key, inner]) => {
    const label = Array.isArray(value) ? "-" : `${key}:`;
    if (typeof inner !== "object" || inner === null)
      return wrap(`${label} ${String(inner)}`, page.width, indent, indent + 2);
    return [`${" ".repeat(indent)}${label}`, ...plainText(page, inner, indent + 2)];
  });
};
