/** The places of a circle of reporting lines, the lowest first, then each one's superior. */
export type Circle = readonly number[];

/** A circle told from its lowest place on. */
const fromLowest = (above: Int32Array, member: number): Circle => {
  let lowest = member;
  for (let place = above[member]!; place !== member; place = above[place]!)
    if (place < lowest) lowest = place;
  const circle = [lowest];
  for (let place = above[lowest]!; place !== lowest; place = above[place]!) circle.push(place);
  return circle;
};

/** The depth of a place that the walk at hand came through. */
const walked = -1;

/**
 * Fills `depth` with how many steps down every place is, 1 where nobody is above (`above` negative). Circles are cut: above
 * their members is nobody then. Returns them by their lowest places.
 */
export const fillDepths = (above: Int32Array, depth: Int32Array): Circle[] => {
  const circles: Circle[] = [];
  const walk: number[] = [];
  depth.fill(0);
  for (let start = 0; start < above.length; start += 1) {
    let place = start;
    for (; place >= 0 && depth[place] === 0; place = above[place]!) {
      depth[place] = walked;
      walk.push(place);
    }
    if (place >= 0 && depth[place] === walked) {
      const circle = fromLowest(above, place);
      for (const member of circle) above[member] = -1;
      circles.push(circle);
    }
    while (walk.length > 0) {
      const last = walk.pop()!;
      const up = above[last]!;
      depth[last] = up < 0 ? 1 : depth[up]! + 1;
    }
  }
  return circles.sort((one, other) => one[0]! - other[0]!);
};
