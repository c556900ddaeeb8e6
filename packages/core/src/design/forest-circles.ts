/** The places of a circle of reporting lines, the lowest first, then each one's superior. */
export type Circle = readonly number[];

/** A circle told from its lowest place on. */
const fromLowest = (parent: Int32Array, member: number): Circle => {
  let lowest = member;
  for (let place = parent[member]!; place !== member; place = parent[place]!)
    if (place < lowest) lowest = place;
  const circle = [lowest];
  for (let place = parent[lowest]!; place !== lowest; place = parent[place]!) circle.push(place);
  return circle;
};

/** Every circle among the places whose label is -1: those that no top and no orphan leads to. By their lowest places. */
export const circlesAmong = (parent: Int32Array, label: Int32Array): Circle[] => {
  const walk = new Int32Array(parent.length);
  const circles: Circle[] = [];
  for (let start = 0; start < parent.length; start += 1) {
    if (label[start] !== -1) continue;
    let place = start;
    for (; walk[place] === 0; place = parent[place]!) walk[place] = start + 1;
    if (walk[place] === start + 1) circles.push(fromLowest(parent, place));
  }
  return circles.sort((one, other) => one[0]! - other[0]!);
};
