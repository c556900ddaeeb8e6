import type { HigherIn, Structure } from "@remit/core";
import { inChart as words } from "./check-words.ts";
import { clean, listed, type Page, pad, section, thousands, wrap } from "./layout.ts";

type Side = HigherIn["first"];
type Grants = HigherIn["rights"][number]["first"];

/** Who is higher of two positions of one chart: the verdict, both sides with layer, chain, budget and rights, and what disagrees. */
export const higherInText = (
  page: Page,
  { first, second, verdict, steps = 1, common, rights, disagreements }: HigherIn,
  { currency = "" }: Pick<Structure, "currency">,
): string[] => {
  const name = ({ title, id }: { title: string; id: string }): string =>
    title.trim() === "" || first.title === second.title ? `${title} (${id})`.trim() : title;
  const [one, other] = [name(first), name(second)];
  const money = (value: number): string => `${thousands(value)} ${currency}`.trim();
  const [high, low] =
    (first.figures.layer ?? 0) <= (second.figures.layer ?? 0) ? [first, second] : [second, first];
  const says = (): string => {
    const { verdict: verdicts } = words;
    switch (verdict) {
      case "above":
        return verdicts.above(one, other, steps);
      case "below":
        return verdicts.above(other, one, steps);
      case "same":
        return verdicts.same(one);
      case "same-layer":
        return verdicts["same-layer"](one, other, first.figures.layer ?? 0);
      case "different-branches":
        return verdicts["different-branches"](
          name(high),
          high.figures.layer ?? 0,
          name(low),
          low.figures.layer ?? 0,
        );
      default:
        return verdicts[verdict](one, other);
    }
  };
  const beside = verdict === "same-layer" || verdict === "different-branches";
  const limited = (limit: number, per: Grants[number]["per"]): string =>
    per === "year" ? `${money(limit)} ${words.perYear}` : money(limit);
  const grants = (all: Grants): string =>
    all.length === 0
      ? words.noPart
      : listed(
          all.map(({ part, limit, per }) => {
            return words.grant(part, limit === undefined ? "" : limited(limit, per));
          }),
        );
  const facts: [string, (side: Side) => string][] = [
    [words.layer, ({ figures }) => (figures.layer === undefined ? words.none : String(figures.layer))],
    [
      words.chain,
      ({ chain }) => (chain.length === 0 ? words.top : chain.map(({ title }) => title).join(" → ")),
    ],
    [words.dotted, ({ dotted }) => listed(dotted.map(({ title }) => title))],
    [words.reports, ({ figures }) => thousands(figures.span)],
    [words.headCount, ({ figures }) => thousands(figures.heads)],
    [words.answers, ({ figures }) => thousands(figures.load.A)],
    [words.budget, ({ budget }) => (budget === undefined ? words.none : money(budget))],
  ];
  const row = (label: string, left: string, right: string): string[] => {
    const head = Math.min(30, Math.floor(page.width / 3));
    const column = Math.floor((page.width - head - 3) / 2);
    const cells = [left, right].map((text) => wrap(clean(text), column));
    const labels = wrap(clean(label), head - 2);
    const height = Math.max(labels.length, ...cells.map(({ length }) => length));
    return Array.from({ length: height }, (_, at) =>
      `  ${pad(labels[at] ?? "", head - 2)} ${pad(cells[0]?.[at] ?? "", column)} ${cells[1]?.[at] ?? ""}`.trimEnd(),
    );
  };
  const disagreement = ({
    code,
    who,
    right = "",
    part,
    lower,
    higher,
  }: HigherIn["disagreements"][number]): string => {
    const [lesser, greater] = who === "first" ? [one, other] : [other, one];
    const beside = rights.find((each) => each.right === right);
    const named = beside?.name ?? right;
    const sum = (value: number | undefined): string => (value === undefined ? words.noBudget : money(value));
    if (code === "decides-alone") return words[code](lesser, greater, named, part ?? words.noPart);
    const limit = (of: Grants = []): string => {
      const decision = of.find((each) => each.part === "decide");
      return decision?.limit === undefined ? "" : limited(decision.limit, decision.per);
    };
    const [less, more] =
      who === "first"
        ? [limit(beside?.second), limit(beside?.first)]
        : [limit(beside?.first), limit(beside?.second)];
    if (code === "larger-limit" && lower === undefined)
      return words["no-limit"](lesser, greater, named, less);
    if (code === "larger-limit") return words[code](lesser, greater, named, less, more);
    return words[code](lesser, greater, sum(higher), sum(lower));
  };
  return [
    ...wrap(clean(says()), page.width).map(page.paint.bold),
    ...(beside
      ? wrap(clean(common === undefined ? words.nothingCommon : words.common(common.title)), page.width)
      : []),
    ...section(page, words.beside, [
      ...row("", one, other).map(page.paint.bold),
      ...facts.flatMap(([label, of]) => {
        const [left, right] = [of(first), of(second)];
        return left === "" && right === "" ? [] : row(label, left, right);
      }),
    ]),
    ...section(
      page,
      words.rights,
      rights.flatMap(({ right, name: named, first: left, second: theirs }) =>
        row(named ?? right, grants(left), grants(theirs)),
      ),
    ),
    ...section(
      page,
      words.disagreements,
      disagreements.flatMap((each) => wrap(clean(`- ${disagreement(each)}`), page.width, 2, 4)),
    ),
  ];
};
