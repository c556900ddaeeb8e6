import type { CatalogueIndex } from "#catalogue/index.ts";
import type { Colouring, HeldBy } from "#model/drawing.ts";
import { shadesOf } from "./card-looks.ts";
import type { Chart, Department } from "./chart-of.ts";
import { departmentAt } from "./nodes.ts";
import type { Shape } from "./role-shapes.ts";
import { cardWords as words, money } from "./words.ts";

/** What a card says, in words and marks, however it is painted. */
export type Face = {
  readonly title: string;
  readonly holder: string;
  /** A word in a frame beside the holder: an engagement or a share. */
  readonly tag: string | undefined;
  readonly kind: "filled" | "vacant" | "supplier" | "department";
  readonly answersFor: number;
  /** One a square. */
  readonly squares: readonly HeldBy[];
  /** Instead of squares. */
  readonly line: string | undefined;
  readonly role: { readonly id: string; readonly shape: Shape } | undefined;
  /** From 0 to 1: how dark a card is, seen from afar; undefined: by role or by what it holds. */
  readonly shade: number | undefined;
};

const tagOf = ({ engagement, share }: Chart["positions"][number]): string | undefined => {
  if (share !== undefined && share < 1) return words.share(share);
  return engagement === undefined || engagement === "full-time" ? undefined : words.engagement[engagement];
};

const departmentFace = (
  { name, heads, vacant, cost, answersFor }: Department,
  currency: string | undefined,
): Face => ({
  title: name,
  holder: words.people(heads, vacant),
  tag: undefined,
  kind: "department",
  answersFor,
  squares: [],
  line: cost === 0 ? words.noCost : words.cost(money(cost, currency)),
  role: undefined,
  shade: undefined,
});

/** Faces of the positions and departments of a chart, made when they are first asked for. */
export const facesOf = (
  chart: Chart,
  index: CatalogueIndex,
  colouring: Colouring,
): ((at: number) => Face) => {
  const { positions, forest, coverage, structure } = chart;
  const made = new Map<number, Face>();
  const shadeOf = shadesOf(chart, colouring);
  const lineOf = (at: number): string | undefined => {
    const { role } = positions[at]!;
    if (colouring === "role")
      return role === undefined ? words.noRole : (index.role.get(role)?.short ?? role);
    if (colouring === "span") {
      const span = forest.span[at]!;
      const below = forest.heads[at]! - 1;
      if (below === 0) return words.reports(0);
      return `${words.reports(span)}, ${words.below(below)}`;
    }
    if (colouring === "cost") {
      const sum = forest.cost[at]!;
      return sum === 0 ? words.noCost : words.cost(money(sum, structure.currency), forest.heads[at]! > 1);
    }
    return undefined;
  };
  return (at) => {
    const known = made.get(at);
    if (known) return known;
    const department = departmentAt(chart, at);
    if (department) {
      const heading = departmentFace(department, structure.currency);
      made.set(at, heading);
      return heading;
    }
    const position = positions[at]!;
    const { holder } = position;
    const role = position.role === undefined ? undefined : index.role.get(position.role);
    const answers = coverage.answers.get(position.id) ?? [];
    const supplier = holder?.kind === "supplier";
    const tag = tagOf(position);
    const face: Face = {
      title: words.titleOf(position),
      holder: supplier && holder.name === position.title ? words.supplier : words.holderOf(position),
      tag: supplier && tag === undefined ? words.supplier.toLowerCase() : tag,
      kind: holder === undefined ? "vacant" : supplier ? "supplier" : "filled",
      answersFor: answers.length,
      squares: answers.map(({ standing }) => standing),
      line: lineOf(at),
      role: role && { id: role.id, shape: role.shape },
      shade: shadeOf?.(at),
    };
    made.set(at, face);
    return face;
  };
};
