/** Beyond so many differing lines, a text is given as it is rather than sought through. */
const mostDifferences = 2000;

/** Lines taken out of one list, from a place on, and those put there instead. */
type Hunk = { readonly from: number; readonly out: number; readonly put: readonly string[] };

/**
 * The shortest way from one list of lines to another, or undefined where it is longer than `mostDifferences`.
 * Myers, "An O(ND) Difference Algorithm and Its Variations", 1986.
 */
const hunks = (before: readonly string[], after: readonly string[]): Hunk[] | undefined => {
  const trail: Int32Array[] = [];
  const size = 2 * mostDifferences + 3;
  const middle = mostDifferences + 1;
  let reach = new Int32Array(size);
  for (let steps = 0; steps <= mostDifferences; steps++) {
    trail.push(reach.slice(middle - steps - 1, middle + steps + 2));
    const next = reach.slice();
    for (let lane = -steps; lane <= steps; lane += 2) {
      const [left, right] = [reach[middle + lane - 1] ?? 0, reach[middle + lane + 1] ?? 0];
      let x = lane === -steps || (lane !== steps && left < right) ? right : left + 1;
      let y = x - lane;
      while (x < before.length && y < after.length && before[x] === after[y]) [x, y] = [x + 1, y + 1];
      next[middle + lane] = x;
      if (x >= before.length && y >= after.length) return traced(before, after, trail);
    }
    reach = next;
  }
  return undefined;
};

/** The way back through what each number of steps had reached. */
const traced = (
  before: readonly string[],
  after: readonly string[],
  trail: readonly Int32Array[],
): Hunk[] => {
  const found: Hunk[] = [];
  let [x, y] = [before.length, after.length];
  for (let steps = trail.length - 1; steps > 0; steps--) {
    const reach = trail[steps] as Int32Array;
    const at = (lane: number): number => reach[lane + steps + 1] ?? 0;
    const lane = x - y;
    const down = lane === -steps || (lane !== steps && at(lane - 1) < at(lane + 1));
    const was = down ? lane + 1 : lane - 1;
    const [fromX, fromY] = [at(was), at(was) - was];
    found.push(down ? { from: fromX, out: 0, put: [after[fromY] ?? ""] } : { from: fromX, out: 1, put: [] });
    [x, y] = [fromX, fromY];
  }
  return found;
};

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Indents a line as its nearest neighbour is that stands as far in, or else the one that holds it. */
const indented = (line: string, at: number, lines: readonly string[], from: readonly string[]): string => {
  const indent = indentOf(line);
  if (line === "") return line;
  for (let place = at; place >= 0; place--) {
    const [own, plain] = [lines[place] ?? "", from[place] ?? ""];
    if (plain === "" || indentOf(plain) > indent) continue;
    return " ".repeat(Math.max(0, indent + indentOf(own) - indentOf(plain))) + line.trimStart();
  }
  return line;
};

/** What a line says and the comment behind it, with the space between them. */
const commented = /^(?<said>.*?\S)(?<gap> +)(?<comment>#.*)$/;

/** The same key, or entry, with the same comment: another value of what stood there. */
const sameButValue = (line: string): string | undefined => {
  const { said, gap, comment } = commented.exec(line)?.groups ?? {};
  // The library sets one space: more of them are part of what is said.
  if (said === undefined || gap !== " ") return undefined;
  return `${/^ *(?:- )*[^:]*/.exec(said)?.[0]} ${comment}`;
};

/** A comment stands in the column where its author put it, as far as there is room. */
const atColumn = (line: string, own: string): string => {
  const [now, was] = [commented.exec(line)?.groups, commented.exec(own)?.groups];
  if (!now?.said || !was?.said || was.gap === " ") return line;
  const column = own.trimStart().length - (was.comment?.length ?? 0);
  return `${now.said.padEnd(indentOf(line) + column - 1)} ${now.comment}`;
};

/**
 * Lines that are taken out, as their author wrote them: one that is put elsewhere is written the same again, and one that says
 * another value keeps the place of its comment.
 */
const takenOut = (
  found: readonly Hunk[],
  lines: readonly string[],
  from: readonly string[],
): ((line: string) => string) => {
  const places = new Map<string, number[]>();
  const valued = new Map<string, number[]>();
  const put = (map: Map<string, number[]>, key: string | undefined, place: number): void => {
    if (key === undefined) return;
    const there = map.get(key);
    if (there) there.push(place);
    else map.set(key, [place]);
  };
  for (const { from: at, out } of found.toReversed())
    for (let place = at; place < at + out; place += 1) {
      put(places, from[place] ?? "", place);
      put(valued, sameButValue(from[place] ?? ""), place);
    }
  let next = 0;
  return (line) => {
    const there = places.get(line) ?? [];
    // Lines that stood below each other go on doing so.
    const place = there.includes(next) ? next : there[0];
    if (place === undefined) {
      const other = valued.get(sameButValue(line) ?? "")?.shift();
      return other === undefined ? line : atColumn(line, lines[other] ?? "");
    }
    there.splice(there.indexOf(place), 1);
    next = place + 1;
    return lines[place] ?? line;
  };
};

/**
 * A text with the changes made that lead from `plain`, the same text in another layout but with the same lines, to
 * `changed`: lines that the changes do not touch, or put elsewhere, keep their layout, and new ones are indented as those
 * beside them. Undefined where the lines do not correspond.
 */
export const patchLines = (text: string, plain: string, changed: string): string | undefined => {
  const [lines, from, to] = [text, plain, changed].map((each) => each.split("\n")) as [
    string[],
    string[],
    string[],
  ];
  if (lines.length !== from.length) return undefined;
  const found = hunks(from, to);
  if (found === undefined) return undefined;
  const patched = [...lines];
  const written = takenOut(found, lines, from);
  const puts = found.toReversed().map(({ put }) => put.map((line) => [line, written(line)] as const));
  // From the last line to the first, so that places before a change stay what they are.
  for (const [place, { from: at, out }] of found.entries())
    patched.splice(
      at,
      out,
      ...puts[found.length - 1 - place]!.map(([line, own]) => {
        const inset = indentOf(indented(line, at, lines, from));
        return line === "" ? line : " ".repeat(inset) + own.trimStart();
      }),
    );
  return patched.join("\n");
};
