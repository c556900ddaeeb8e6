import { type Hire, literal } from "@remit/core";
import {
  type Answerers,
  answeringOf,
  difference,
  effects,
  effectsOf,
  measureName,
  measuresShown,
  number,
  type Side,
} from "./compare.ts";
import { words } from "./words.ts";
import type { Names } from "../names.ts";

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const table = (
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: boolean,
): string[] => [
  row(heads.map(literal)),
  row(heads.map((_, at) => (numbers && at > 0 ? "---:" : "---"))),
  ...rows.map((cells) => row(cells.map(literal))),
];

/** A comparison of scenarios with today, as Markdown. */
export const comparisonMarkdown = (organisation: string, sides: readonly Side[], names: Names): string => {
  const today = sides[0]?.difference.measures.before;
  if (!today) return "";
  const heads = [words.today, ...sides.map(({ name }) => name)];
  const numbers = measuresShown(today, sides).map((measure) => [
    measureName(measure, sides),
    number(today[measure]),
    ...sides.map((side) => {
      const after = side.difference.measures.after[measure];
      const by = difference(today[measure], after);
      return by === undefined ? number(after) : `${number(after)} (${by})`;
    }),
  ]);
  const held = (seats: Answerers): string => {
    if (seats === "unasked") return words.unasked;
    return seats.length > 0 ? seats.join(", ") : words.nobody;
  };
  const answering = answeringOf(sides).map((each) => [
    names.accountability(each.accountability),
    held(each.today),
    ...each.sides.map((seats) => (seats === undefined ? words.asToday : held(seats))),
  ]);
  const changed = sides.flatMap((side) => {
    const all = effectsOf(side, names.accountability, names.right);
    const lines = effects.flatMap((effect) =>
      all[effect].length > 0
        ? [`- ${words.effect[effect]}:`, ...all[effect].map((each) => `  - ${literal(each)}`)]
        : [],
    );
    return lines.length > 0 ? ["", `## ${literal(side.name)}`, "", ...lines] : [];
  });
  return [
    `# ${literal(words.markdownTitle(organisation))}`,
    "",
    ...table([words.number, ...heads], numbers, true),
    ...sides.flatMap(({ name, approval }) =>
      approval === undefined ? [] : ["", literal(`${name}: ${approval}.`)],
    ),
    ...sides.flatMap(({ name, costUnsaid }) =>
      costUnsaid.length === 0 ? [] : ["", literal(words.costUnsaid(name, costUnsaid))],
    ),
    ...(answering.length > 0
      ? ["", `## ${words.answering}`, "", ...table([words.accountability, ...heads], answering, false)]
      : []),
    ...changed,
    "",
  ].join("\n");
};

/** The rows of a handover list in words. */
export const handoverRows = (hire: Hire, names: Names): string[][] =>
  hire.handovers.map(({ accountability, kind, from, rights }) => [
    names.accountability(accountability),
    words.hire.kind[kind],
    from.length > 0 ? from.map(names.position).join(", ") : words.hire.nobody,
    rights.map(names.right).join(", "),
  ]);

/** A line of a hire in words, with what it is for. */
export const lineText = (
  hire: Hire,
  { position, line, to, from, because }: Hire["lines"][number],
  names: Names,
): { readonly says: string; readonly because: string } => {
  const { hire: says } = words;
  const title = names.position(position);
  return {
    says:
      line === "solid"
        ? says.solid(title, from === undefined ? undefined : names.position(from))
        : says.dotted(title, to === hire.position ? says.itself : names.position(to)),
    because: because.length === 0 ? says.byRole : says.forWhat(because.map(names.accountability).join(", ")),
  };
};

/** What a new leader takes on and from whom, as Markdown; `drawn`: the lines that the scenario draws. */
export const handoverMarkdown = (hire: Hire, drawn: Hire["lines"], names: Names): string => {
  const { title } = hire;
  const { columns } = words.hire;
  return [
    `# ${literal(words.hire.made(title))}`,
    "",
    ...table([columns.what, columns.how, columns.from, columns.rights], handoverRows(hire, names), false),
    ...(drawn.length > 0
      ? [
          "",
          `## ${words.hire.lines}`,
          "",
          ...drawn.map((each) => {
            const { says, because } = lineText(hire, each, names);
            return `- ${literal(`${says}, ${because}`)}`;
          }),
        ]
      : []),
    ...(hire.open.length > 0
      ? [
          "",
          `## ${literal(words.hire.open(hire.open.length))}`,
          "",
          ...hire.open.map((id) => `- ${literal(names.accountability(id))}`),
        ]
      : []),
    "",
  ].join("\n");
};
