import type { Assessment, CatalogueIndex, Group, GroupQuestion } from "@remit/core";
import { answerSays } from "./answers.ts";
import { group as words } from "./group-words.ts";
import { bar, clean, listed, type Page, pad, percent, section, wrap } from "./layout.ts";
import { ownLines } from "./own.ts";

const lines = (page: Page, text: string, indent = 2): string[] => wrap(text, page.width, indent);
const item = (page: Page, text: string): string[] => wrap(`- ${text}`, page.width, 2, 4);

/** More than so many people are counted, not named. */
const mostNamed = 8;

/** The respondents of a result by name. */
const namesIn = ({ people }: Group, ids: readonly string[]): string =>
  ids.length > mostNamed
    ? words.people(ids.length)
    : listed(ids.map((id) => clean(people.find(({ respondent }) => respondent === id)?.name ?? id)));

const nameIn = (index: CatalogueIndex, id: string): string => index.role.get(id)?.name ?? id;
const shortIn = (index: CatalogueIndex, id: string): string => index.role.get(id)?.short ?? id;

const verdict = (page: Page, result: Group, index: CatalogueIndex): string[] => {
  const { pooled, people, settle } = result;
  const { first, second, label, unanimous, outcome } = pooled;
  const role = pooled.roles.find((each) => each.role === first);
  const firsts = pooled.roles.filter((each) =>
    people.some((person) => person.weight > 0 && person.first === each.role),
  );
  const says = (): string => {
    if (outcome === "none-yet") return words["none-yet"]();
    if (unanimous) return words.same(people.filter(({ weight }) => weight > 0).length, nameIn(index, first));
    if (label !== "toss-up") return words.lean(nameIn(index, first), nameIn(index, second));
    return words.open(listed(firsts.map((each) => nameIn(index, each.role))));
  };
  const top = index.question.get(settle[0] ?? "");
  return [
    ...lines(page, says(), 0).map(page.paint.bold),
    ...(role === undefined
      ? []
      : lines(page, words.pooled(nameIn(index, first), role.share, role.low, role.high), 0)),
    ...(top === undefined ? [] : lines(page, words.divides(top.text), 0)),
  ];
};

/** Whether all who count at all count the same. */
const countAlike = (people: Group["people"]): boolean =>
  new Set(people.filter(({ weight }) => weight > 0).map(({ weight }) => weight)).size < 2;

const each = (page: Page, result: Group, index: CatalogueIndex): string[] => {
  const { people } = result;
  const alike = countAlike(people);
  return people.flatMap((person) => {
    const name = namesIn(result, [person.respondent]);
    if (person.answered === 0 && person.weight === 0) return item(page, words.saysNothing(name));
    const { outcome, label, first, second, answered, open, weight } = person;
    const share = person.acceptability[first] ?? 0;
    const says =
      outcome === "none-yet"
        ? words.person["none-yet"](name)
        : words.person[label](name, nameIn(index, first), share, nameIn(index, second));
    return [
      ...item(page, says),
      ...lines(page, words.answered(answered, open), 4).map(page.paint.dim),
      ...(alike ? [] : lines(page, words.weight(weight), 4).map(page.paint.dim)),
    ];
  });
};

const together = (page: Page, result: Group, index: CatalogueIndex): string[] => {
  const { role: head, share: headShare, range } = words.tableHead;
  const width = Math.min(30, Math.max(8, page.width - 44));
  const column = `  ${pad(head, 18)} ${pad(headShare, 9, "left")}  ${" ".repeat(width)}  ${range}`;
  const rows = result.pooled.roles.map(({ role, share, low, high }) => {
    const reach = `${Math.round(low * 100)}–${Math.round(high * 100)} %`;
    return `  ${pad(shortIn(index, role), 18)} ${pad(percent(share), 9, "left")}  ${bar(share, width, [low, high])}  ${reach}`;
  });
  const out = result.pooled.roles
    .filter(({ role }) => result.people.some((person) => person.out.some((one) => one.role === role)))
    .flatMap(({ role }) => {
      const who = result.people.filter((person) => person.out.some((one) => one.role === role));
      const names = namesIn(
        result,
        who.map(({ respondent }) => respondent),
      );
      return item(page, words.out(shortIn(index, role), names));
    });
  return [page.paint.dim(column), ...rows, ...out, ...lines(page, words.togetherNote).map(page.paint.dim)];
};

/** The two people closest to each other and the two furthest apart, where there are three or more. */
const pairsOf = ({ people, apart }: Group): { near: string[]; far: string[] } | undefined => {
  if (people.length < 3) return undefined;
  const pairs = people.flatMap(({ respondent }, one) =>
    people.slice(one + 1).map((other, at) => ({
      ids: [respondent, other.respondent],
      distance: apart[one]?.[one + 1 + at] ?? 0,
    })),
  );
  const sorted = pairs.toSorted((a, b) => a.distance - b.distance);
  return { near: sorted[0]?.ids ?? [], far: sorted.at(-1)?.ids ?? [] };
};

const doubt = (page: Page, result: Group): string[] => {
  const { total, unsure, disagree, divided } = result.pooled.doubt;
  const pairs = disagree < 0.01 ? undefined : pairsOf(result);
  const names = (ids: readonly string[]): [string, string] => [
    namesIn(result, ids.slice(0, 1)),
    namesIn(result, ids.slice(1)),
  ];
  return [
    ...lines(page, total === 0 ? words.nothingOpen : words.split(total, unsure, disagree, divided)),
    ...(result.pooled.concordance === undefined
      ? []
      : lines(page, words.concordance(result.pooled.concordance.w))),
    ...(pairs === undefined
      ? []
      : [
          ...lines(page, words.closest(...names(pairs.near))),
          ...lines(page, words.furthest(...names(pairs.far))),
        ]),
  ];
};

const settle = (
  page: Page,
  result: Group,
  index: CatalogueIndex,
  { respondents = [] }: Assessment,
): string[] => {
  const { disagree } = result.pooled.doubt;
  const ordered = result.settle.flatMap(
    (id) => result.questions.find(({ question }) => question === id) ?? [],
  );
  const [top, ...next] = ordered;
  if (top === undefined) return lines(page, disagree < 0.01 ? words.agreed : words.noneSettles);
  const asked = index.question.get(top.question);
  const silent = top.answers.filter(({ is }) => is === "unknown" || is === "not-asked");
  return [
    ...lines(page, asked?.text ?? top.question),
    ...lines(page, words.settles(top.settles / disagree)),
    ...top.options.flatMap(({ answer, by, first, acceptability }) => [
      ...item(page, words.said(answerSays(index, top.question, answer), namesIn(result, by))),
      ...lines(page, words.ifAll(nameIn(index, first), acceptability), 4),
    ]),
    ...respondents.flatMap(({ id, name = id, notes = {} }) =>
      Object.hasOwn(notes, top.question)
        ? lines(page, words.remark(clean(name), clean((notes[top.question] ?? "").replaceAll(/\s+/g, " "))))
        : [],
    ),
    ...(silent.length === 0
      ? []
      : lines(
          page,
          words.silent(
            namesIn(
              result,
              silent.map(({ respondent }) => respondent),
            ),
            silent.length,
          ),
        )),
    ...(next.length === 0
      ? []
      : [
          ...lines(page, `${words.after}:`),
          ...next
            .slice(0, 4)
            .flatMap(({ question, settles }) =>
              item(page, words.next(index.question.get(question)?.short ?? question, settles / disagree)),
            ),
        ]),
  ];
};

const wholly = ({ agreement }: GroupQuestion): boolean => agreement === 1;

const agreement = (page: Page, result: Group, index: CatalogueIndex): string[] => {
  const short = (id: string): string => index.question.get(id)?.short ?? id;
  const told = result.questions.filter(
    (question) =>
      !wholly(question) && question.answers.some(({ is }) => is === "given" || is === "not-applicable"),
  );
  const agreed = result.questions.filter(wholly).map(({ question }) => short(question));
  const head = `  ${pad("", 20)} ${words.agreement.head}  ${words.agreement.who}`;
  const rows = told.flatMap(({ question, agreement: value, answers }) =>
    [...Map.groupBy(answers, (answer) => answerSays(index, question, answer))].flatMap(([says, who], at) => {
      const names = namesIn(
        result,
        who.map(({ respondent }) => respondent),
      );
      const left =
        at === 0
          ? `  ${pad(short(question), 20)} ${pad(value?.toFixed(2) ?? words.oneAnswer, 5, "left")}  `
          : " ".repeat(30);
      return wrap(`${names}: ${says}`, page.width - 30, 0, 2).map(
        (line, part) => (part === 0 ? left : " ".repeat(30)) + line,
      );
    }),
  );
  return [
    ...(told.length === 0 ? [] : [page.paint.dim(head), ...rows]),
    ...(agreed.length === 0 ? [] : lines(page, words.allAgree(listed(agreed)))),
    ...lines(page, words.agreementNote).map(page.paint.dim),
  ];
};

const voting = (page: Page, { pooled }: Group, index: CatalogueIndex): string[] => {
  const { condorcet, schulze, borda, differs } = pooled.voting;
  const roles = (ids: readonly string[]): string => listed(ids.map((id) => `the ${nameIn(index, id)}`));
  if (!differs && condorcet !== undefined) return lines(page, words.votesSame(nameIn(index, pooled.first)));
  return [
    ...(differs ? lines(page, words.votesDiffer) : []),
    ...item(
      page,
      condorcet === undefined ? words.circle(roles(schulze)) : words.condorcet(nameIn(index, condorcet)),
    ),
    ...item(page, words.borda(roles(borda))),
  ];
};

/** What the respondents of an assessment come to, as text that can be read aloud to them. */
export const groupText = (
  page: Page,
  result: Group,
  index: CatalogueIndex,
  assessment: Assessment,
): string[] => {
  const { version, hash } = result.catalogue;
  return [
    ...lines(page, words.title(clean(assessment.organisation.name), result.people.length), 0).map(
      page.paint.bold,
    ),
    "",
    ...verdict(page, result, index),
    ...section(page, words.each, each(page, result, index)),
    ...section(page, words.together, together(page, result, index)),
    ...section(page, words.doubt, doubt(page, result)),
    ...section(page, words.settle, settle(page, result, index, assessment)),
    ...section(page, words.questions, agreement(page, result, index)),
    ...section(page, words.voting, voting(page, result, index)),
    "",
    ...lines(page, words.footer(result.draws, result.seed, version, hash), 0).map(page.paint.dim),
    ...ownLines(page, result.catalogue),
  ];
};
