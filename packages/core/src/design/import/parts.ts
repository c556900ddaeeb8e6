import type { Finder } from "./references.ts";

/** So many parts at most are one id or name that has separators in it. */
const longestRun = 8;

/** Names have commas: of two parts with one between them any may be one name, as in "Lund, Ben". */
const ofAnyName = 2;

/** The parts of a text between separators; parts that together are the id or name of one position stay together. */
const partsBetween = (text: string, separators: RegExp, { whole, begins }: Finder, atLeast = 1): string[] => {
  const spans: { from: number; to: number }[] = [];
  let from = 0;
  for (const { index, 0: sign } of text.matchAll(separators)) {
    spans.push({ from, to: index });
    from = index + sign.length;
  }
  spans.push({ from, to: text.length });
  const parts: string[] = [];
  for (let at = 0; at < spans.length;) {
    const upTo = (last: number): string => text.slice(spans[at]!.from, spans[last]!.to).trim();
    const most = spans.length > 1 && begins(upTo(at)) ? longestRun : atLeast;
    let last = Math.min(at + most, spans.length) - 1;
    while (last > at && whole(upTo(last)) === undefined) last -= 1;
    parts.push(upTo(last));
    at = last + 1;
  }
  return parts.filter((part) => part !== "");
};

/**
 * What a cell that may name several positions names, each a text of its own. Semicolons, bars and line breaks part them; colons and
 * commas only where every part leads to somebody, because names have commas too.
 */
export const partsOf = (cell: string, find: Finder): string[] =>
  partsBetween(cell, /[;|\n]/g, find).flatMap((part) => {
    if (!/[:,]/.test(part)) return [part];
    if (find.whole(part) !== undefined) return [part];
    const finer = [partsBetween(part, /:/g, find), partsBetween(part, /,/g, find, ofAnyName)];
    return (
      finer.find((each) => each.length > 1 && each.every((own) => find.any(own).one !== undefined)) ?? [part]
    );
  });
