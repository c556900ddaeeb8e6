import type { CatalogueIndex, Difference, Person, PersonDifference } from "@remit/core";
import { answerSays } from "./answers.ts";
import { difference as words, group as groupWords } from "./group-words.ts";
import { clean, type Page, pad, percent, section, wrap } from "./layout.ts";
import { ownLines } from "./own.ts";

const lines = (page: Page, text: string, indent = 2): string[] => wrap(text, page.width, indent);
const item = (page: Page, text: string): string[] => wrap(`- ${text}`, page.width, 2, 4);

type Outcome = Pick<Person, "first" | "outcome">;

/** Needs that moved most: so many are told. */
const mostNeeds = 8;

const turned = (index: CatalogueIndex, before: Outcome, after: Outcome): string => {
  const [was, is] = [before, after].map(({ first }) => index.role.get(first)?.name ?? first) as [
    string,
    string,
  ];
  const [hadNone, hasNone] = [before, after].map(({ outcome }) => outcome === "none-yet");
  if (hadNone && hasNone) return words.noneBoth;
  if (hadNone) return words.noneBefore(is);
  if (hasNone) return words.noneAfter(was);
  return was === is ? words.same(is) : words.changed(was, is);
};

type Shares = { readonly role: string; readonly share: number | undefined }[];

const table = (page: Page, index: CatalogueIndex, before: Shares, after: Shares): string[] => {
  const roles = [...new Set([...after, ...before].map(({ role }) => role))];
  const { role: head, before: was, after: is } = words.tableHead;
  const cell = (shares: Shares, role: string): string => {
    const share = shares.find((each) => each.role === role)?.share;
    return pad(share === undefined ? words.out : percent(share), 9, "left");
  };
  return [
    page.paint.dim(`  ${pad(head, 18)} ${pad(was, 9, "left")} ${pad(is, 9, "left")}`),
    ...roles.map(
      (role) =>
        `  ${pad(index.role.get(role)?.short ?? role, 18)} ${cell(before, role)} ${cell(after, role)}`,
    ),
  ];
};

const sharesOf = ({ acceptability }: Person): Shares =>
  Object.entries(acceptability)
    .map(([role, share]) => ({ role, share }))
    .toSorted((a, b) => b.share - a.share);

const answerLines = (page: Page, { answers }: PersonDifference, index: CatalogueIndex): string[] =>
  answers.length === 0
    ? lines(page, words.nothing)
    : answers.flatMap(({ question, before, after }) =>
        item(
          page,
          words.answer(
            index.question.get(question)?.short ?? question,
            answerSays(index, question, before),
            answerSays(index, question, after),
          ),
        ),
      );

const needLines = (page: Page, { needs }: PersonDifference, index: CatalogueIndex): string[] =>
  needs
    .slice(0, mostNeeds)
    .flatMap(({ accountability, before, after }) =>
      item(page, words.need(index.accountability.get(accountability)?.name ?? accountability, before, after)),
    );

/** One of several people: a heading of their own. */
const personLines = (page: Page, person: PersonDifference, index: CatalogueIndex): string[] => {
  const name = clean(person.name ?? person.respondent ?? words.unnamed);
  const { before, after } = person;
  if (before === undefined || after === undefined) {
    const says = before === undefined ? words.onlyAfter(name) : words.onlyBefore(name);
    return section(page, name, lines(page, says));
  }
  return section(page, name, [
    ...lines(page, turned(index, before, after)),
    ...answerLines(page, person, index),
  ]);
};

const pooledLines = (
  page: Page,
  { before, after }: NonNullable<Difference["pooled"]>,
  index: CatalogueIndex,
): string[] => [
  ...lines(page, words.doubt(before.doubt.disagree, after.doubt.disagree)),
  ...table(page, index, [...before.roles], [...after.roles]),
];

const movedSays = ({ before, after }: NonNullable<Difference["pooled"]>): string => {
  const [was, is] = [before.doubt.disagree, after.doubt.disagree];
  if (Math.abs(was - is) < 0.02) return words.still;
  return is < was ? words.closer(1 - is / was) : words.apart;
};

/** Two assessments side by side, as text that can be read aloud. */
export const differenceText = (
  page: Page,
  result: Difference,
  index: CatalogueIndex,
  organisations: readonly [string, string],
): string[] => {
  const { pooled, people, catalogue, draws, seed } = result;
  const [only] = people;
  const alone = people.length === 1 && only?.before !== undefined && only.after !== undefined;
  const several = [people.filter((each) => each.before), people.filter((each) => each.after)].every(
    ({ length }) => length > 1,
  );
  const verdict = ((): string[] => {
    if (pooled !== undefined)
      return [
        ...lines(page, turned(index, pooled.before, pooled.after), 0).map(page.paint.bold),
        ...(several ? lines(page, movedSays(pooled), 0) : []),
      ];
    if (!alone) return [];
    return lines(page, turned(index, only.before!, only.after!), 0).map(page.paint.bold);
  })();
  return [
    ...lines(page, words.title(clean(organisations[0]), clean(organisations[1])), 0).map(page.paint.bold),
    "",
    ...verdict,
    ...(catalogue.same ? [] : lines(page, words.otherCatalogue, 0)),
    ...(pooled === undefined ? [] : section(page, words.together, pooledLines(page, pooled, index))),
    ...(alone
      ? [
          ...section(page, words.answers, answerLines(page, only, index)),
          ...section(page, words.roles, table(page, index, sharesOf(only.before!), sharesOf(only.after!))),
          ...section(page, words.needs, needLines(page, only, index)),
        ]
      : people.flatMap((person) => personLines(page, person, index))),
    "",
    ...lines(page, groupWords.footer(draws, seed, catalogue.now.version, catalogue.now.hash), 0).map(
      page.paint.dim,
    ),
    ...ownLines(page, catalogue.now),
  ];
};
