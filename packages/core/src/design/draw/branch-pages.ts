import { type Forest, forestOf, top } from "../forest.ts";
import { type Layout, layoutOf } from "../layout.ts";
import { rootsOf } from "../layout-trees.ts";

/** The room of a page for cards, in millimetres, and how small and how large a unit may become on it. */
export type Room = {
  readonly width: number;
  readonly height: number;
  readonly least: number;
  readonly most: number;
};

/** A page: the places on it as they are laid out there, by their order. */
export type BranchPage = {
  /** Whose branches it shows; nobody: several tops, or one without reports. */
  readonly roots: readonly number[];
  /** A further page of the same. */
  readonly continued: boolean;
  readonly level: number;
  readonly places: readonly number[];
  readonly layout: Layout;
  /** Millimetres a unit. */
  readonly scale: number;
};

/** So far a mark hangs over the lower edge of the last card. */
const overhang = 12;
/** No page holds more cards, however large it is. */
const mostCards = 600;
/** So much smaller than usual a branch may be drawn that becomes whole by it. */
const tight = 0.9;
/** About so many cards a page becomes, where a branch has pages of its own. */
const usual = 30;

type Tried = Pick<BranchPage, "places" | "layout" | "scale">;

/** The most of `number` things for which a page is found. */
const longest = (
  number: number,
  pageWith: (count: number) => Tried | undefined,
): readonly [number, Tried?] => {
  let [least, most] = [0, number];
  let best: Tried | undefined;
  while (least < most) {
    const middle = (least + most + 1) >> 1;
    const page = pageWith(middle);
    if (page) [least, best] = [middle, page];
    else most = middle - 1;
  }
  return best ? [least, best] : [least];
};

/**
 * A chart on pages, as few as can be read. A page begins with the tops, with one position, or with several whose branches find room
 * together. It ends at the layer from which the rest takes the fewest pages; of the branches that end there those are whole that
 * still find room, the smallest first. Every other branch follows on pages of its own. Reports that are too many for one
 * page go on on the next. Every position stands below its superior on one page, however deep or wide the chart is.
 */
export const branchPages = (forest: Forest, closed: Uint8Array, room: Room): readonly BranchPage[] => {
  const { roots: tops, cut } = rootsOf(forest);
  const below = (place: number): number[] => {
    const list: number[] = [];
    if (closed[place] === 1) return list;
    for (let each = forest.first[place]!; each >= 0; each = forest.next[each]!)
      if (!cut.has(each)) list.push(each);
    return list;
  };
  /** The places laid out together; undefined where they would be too small to be read. */
  const tried = (places: readonly number[], least = room.least): Tried | undefined => {
    if (places.length > mostCards) return undefined;
    const at = new Map(places.map((place, nth) => [place, nth]));
    const parent = Int32Array.from(places, (place) =>
      cut.has(place) ? top : (at.get(forest.parent[place]!) ?? top),
    );
    const own = forestOf({ parent });
    const open = new Uint8Array(places.length);
    for (const kind of ["tidy", "packed"] as const) {
      const layout = layoutOf(own, open, kind);
      const scale = Math.min(room.most, room.width / layout.width, room.height / (layout.height + overhang));
      if (scale >= least) return { places, layout, scale };
    }
    return undefined;
  };
  /** A position with everybody below it, or the first of them where they are too many for any page. */
  const branch = (place: number): readonly number[] => {
    const list = [place];
    for (let at = 0; at < list.length && list.length <= mostCards; at += 1) list.push(...below(list[at]!));
    return list;
  };
  /** The positions of a page whose reports are not on it, by how many are below them. */
  const endsOf = ({ places }: Tried, roots: readonly number[]): readonly number[] => {
    const on = new Set(places);
    return places.filter((place) => !roots.includes(place) && below(place).some((each) => !on.has(each)));
  };
  const smallestFirst = (places: readonly number[]): readonly number[] =>
    places.toSorted((a, b) => forest.heads[a]! - forest.heads[b]!);
  /** Opens branches that end on a page, the smallest first, as long as all can be read. */
  const filled = (page: Tried, roots: readonly number[]): Tried => {
    const ends = smallestFirst(endsOf(page, roots));
    const [, better] = longest(ends.length, (count) =>
      tried([...page.places, ...ends.slice(0, count).flatMap((end) => branch(end).slice(1))]),
    );
    return better ?? page;
  };
  const pagesToCome = (page: Tried, roots: readonly number[]): number =>
    endsOf(page, roots).reduce((sum, end) => sum + Math.ceil(forest.heads[end]! / usual), 0);
  /** Of all layers that can be read together with those above, the one that leaves the fewest pages to come. */
  const deepened = (page: Tried, roots: readonly number[], first: readonly number[]): Tried => {
    let best = filled(page, roots);
    let fewest = pagesToCome(best, roots);
    let layer = first;
    let [places, deeper]: [readonly number[], Tried | undefined] = [page.places, page];
    while (fewest > 0 && deeper) {
      layer = layer.flatMap(below);
      if (layer.length === 0) break;
      places = [...places, ...layer];
      deeper = tried(places);
      if (!deeper) break;
      const full = filled(deeper, roots);
      const number = pagesToCome(full, roots);
      if (number <= fewest) [best, fewest] = [full, number];
    }
    return best;
  };

  const pages: BranchPage[] = [];
  type Seed = { readonly roots: readonly number[]; readonly level: number };
  /** Neighbours whose branches find room together become one page. */
  const bundled = (ends: readonly number[], level: number): readonly Seed[] => {
    const seeds: Seed[] = [];
    for (let from = 0; from < ends.length;) {
      let until = from + 1;
      let places = branch(ends[from]!);
      if (tried(places))
        for (; until < ends.length; until += 1) {
          const more = [...places, ...branch(ends[until]!)];
          if (!tried(more)) break;
          places = more;
        }
      seeds.push({ roots: ends.slice(from, until), level });
      from = until;
    }
    return seeds;
  };
  const [single, another] = tops;
  // One top alone is no page: it begins with whoever reports to it.
  const alone = single !== undefined && another === undefined && below(single).length > 0;
  const waiting: Seed[] = [{ roots: alone ? [single] : [], level: 1 }];
  for (let seed = waiting.pop(); seed; seed = waiting.pop()) {
    const { roots, level } = seed;
    const [only] = roots;
    const whole = tried(
      roots.length === 0 ? tops.flatMap(branch) : roots.flatMap(branch),
      room.least * tight,
    );
    if (whole) {
      pages.push({ roots, continued: false, level, ...whole });
      continue;
    }
    let rest = only === undefined ? [...tops] : below(only);
    const ends: number[] = [];
    for (let continued = false; rest.length > 0; continued = true) {
      const now = rest;
      const [number, first] = longest(now.length, (count) => tried([...roots, ...now.slice(0, count)]));
      if (!first) throw new RangeError("a page has room for two cards at least");
      const page = deepened(first, roots, now.slice(0, number));
      pages.push({ roots, continued, level, ...page });
      ends.push(...endsOf(page, roots));
      rest = now.slice(number);
    }
    waiting.push(...bundled(ends, level + 1).toReversed());
  }
  return pages;
};
