import { type CatalogueIndex, type DecisionRight, type Hire, literal, type Structure } from "@remit/core";
import { hire as words } from "./hire-words.ts";
import { clean, type Page, section, sumIn, wrap } from "./layout.ts";

/** What is said of a hire: sentences, and lists under headings. */
export type HireSaid = {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly lists: readonly { readonly heading: string; readonly items: readonly string[] }[];
};

const seatSentences = (
  { seat, title, holder, reportsTo, cost, budget, scenario }: Hire,
  currency: string | undefined,
  name: (id: string) => string,
): string[] => {
  if (seat === "filled")
    return [(scenario.changes.length === 0 ? words.nothing : words.already)(title, holder ?? "")];
  const place = words.seat[seat](title);
  return [
    reportsTo ? words.reports(place, name(reportsTo.position)) : words.noReports(place),
    words.vacant,
    cost === undefined ? words.costUnsaid : words.costs(sumIn(cost, currency)),
    budget === undefined ? words.budgetUnsaid : words.spends(sumIn(budget, currency)),
  ];
};

/** What a hire changes in a structure, in words. */
export const saidOfHire = (
  hire: Hire,
  structure: Structure,
  index: CatalogueIndex,
  rights: readonly DecisionRight[],
): HireSaid => {
  const count = Map.groupBy(structure.positions, ({ title }) => title);
  const titles = new Map(
    structure.positions.map(({ id, title }) => [
      id,
      title === "" || count.get(title)?.length === 1 ? title || id : `${title} (${id})`,
    ]),
  );
  const own = new Map(structure.accountabilities.map(({ id, name }) => [id, name]));
  const rightName = new Map(rights.map(({ id, name }) => [id, name]));
  const seat = (id: string): string => titles.get(id) ?? id;
  const outcome = (id: string): string => index.accountability.get(id)?.name ?? own.get(id) ?? id;
  const lines = hire.lines.map(({ position, line, to, from, because }) => {
    const says =
      line === "solid"
        ? words.solid(seat(position), from === undefined ? undefined : seat(from))
        : words.dotted(seat(position), to === hire.position ? words.itself : seat(to));
    return because.length === 0 ? words.byRole(says) : words.forWhat(says, because.map(outcome));
  });
  const [first] = hire.lines;
  return {
    title: words.title(hire.title),
    sentences: seatSentences(hire, structure.currency, seat),
    lists: [
      {
        heading: words.handovers,
        items: hire.handovers.map(({ accountability, kind, from, rights: with_ }) => {
          const handed = words.handed(outcome(accountability), kind, from.map(seat));
          return with_.length === 0
            ? handed
            : words.withRights(
                handed,
                with_.map((id) => rightName.get(id) ?? id),
              );
        }),
      },
      { heading: words.lines, items: first ? [...lines, words.refuse(first.position)] : [] },
      { heading: words.open, items: hire.open.map(outcome) },
      {
        heading: words.more,
        items: hire.more.map(({ title, before, after }) => words.moreOf(title, before, after)),
      },
    ].filter(({ items }) => items.length > 0),
  };
};

/** What is said of a hire, for a terminal. */
export const hireText = (page: Page, { title, sentences, lists }: HireSaid): string[] => [
  page.paint.bold(clean(title)),
  ...wrap(clean(sentences.join(" ")), page.width),
  ...lists.flatMap(({ heading, items }) =>
    section(
      page,
      heading,
      items.flatMap((item) => wrap(clean(`- ${item}`), page.width, 2, 4)),
    ),
  ),
];

/** The same as Markdown. */
export const hireMarkdown = ({ title, sentences, lists }: HireSaid): string[] => [
  `# ${literal(title)}`,
  "",
  literal(sentences.join(" ")),
  ...lists.flatMap(({ heading, items }) => [
    "",
    `## ${heading}`,
    "",
    ...items.map((item) => `- ${literal(item)}`),
  ]),
];
