// What the figures of reporting lines mean, said as plainly as possible and as slowly as it likes: the oracle of the forest's tests.
export type NaiveLines = {
  readonly parent: readonly number[];
  readonly assistant: readonly boolean[];
  readonly fte: readonly number[];
  readonly cost: readonly number[];
};

export const naive = ({ parent, assistant, fte, cost }: NaiveLines) => {
  const places = parent.map((_, place) => place);
  const exists = (place: number | undefined): place is number =>
    place !== undefined && places[place] === place;
  /** A place and everybody above it, each once. */
  const upwards = (place: number): number[] => {
    const way: number[] = [];
    let at: number | undefined = place;
    while (exists(at) && !way.includes(at)) {
      way.push(at);
      at = parent[at];
    }
    return way;
  };
  const above = (place: number): number[] => {
    const up = parent[place];
    return exists(up) ? upwards(up) : [];
  };
  const circled = places.map((place) => above(place).includes(place));
  const inCircle = (place: number) => circled[place] === true;
  const ways = places.map(upwards);
  const below = (place: number) => places.filter((other) => ways[other]?.includes(place));
  const sum = (of: readonly number[], who: readonly number[]) =>
    who.reduce((total, each) => total + (of[each] ?? 0), 0);
  const endOf = (place: number) => upwards(place).at(-1) ?? place;
  /** The way up without the lines within circles. */
  const cut = (place: number): number[] => {
    const way = upwards(place);
    const circle = way.findIndex(inCircle);
    return circle < 0 ? way : way.slice(0, circle + 1);
  };
  const cuts = places.map(cut);
  return {
    tops: places.filter((place) => parent[place] === -1),
    orphans: places.filter((place) => parent[place] !== -1 && !exists(parent[place])),
    circles: places
      .filter((place) => inCircle(place) && Math.min(...above(place)) === place)
      .map((place) => upwards(place)),
    layer: places.map((place) => (parent[endOf(place)] === -1 ? upwards(place).length : 0)),
    span: places.map(
      (place) =>
        places.filter((other) => other !== place && parent[other] === place && assistant[other] !== true)
          .length,
    ),
    heads: places.map((place) => below(place).length),
    fte: places.map((place) => sum(fte, below(place))),
    cost: places.map((place) => sum(cost, below(place))),
    below,
    common: (one: number, other: number) => cuts[one]?.find((each) => cuts[other]?.includes(each)) ?? -1,
  };
};
