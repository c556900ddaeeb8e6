/** A text cut to a width, with dots where something is left out: as much as stays, by what `widthOf` measures. */
export const cutBy = (text: string, width: number, widthOf: (text: string) => number): string => {
  if (widthOf(text) <= width) return text;
  const letters = Array.from(text);
  let [least, longest] = [0, letters.length];
  const upTo = (length: number): string => `${letters.slice(0, length).join("").trimEnd()}…`;
  while (least < longest) {
    const middle = (least + longest + 1) >> 1;
    if (widthOf(upTo(middle)) <= width) least = middle;
    else longest = middle - 1;
  }
  return upTo(least);
};

/**
 * A text on lines as wide as `widths`, by words: what does not fit is cut from the last line, and a word too long for its
 * line from that. Widths are by what `widthOf` measures.
 */
export const linesBy = (
  text: string,
  widths: readonly number[],
  widthOf: (text: string) => number,
  cut: (text: string, width: number) => string = (each, width) => cutBy(each, width, widthOf),
): readonly string[] => {
  const [first = 0] = widths;
  if (widthOf(text) <= first) return [text];
  const lines: string[] = [];
  const words = text.trim().split(/\s+/);
  while (words.length > 0 && lines.length < widths.length - 1) {
    const width = widths[lines.length]!;
    let line = words.shift()!;
    while (words.length > 0 && widthOf(`${line} ${words[0]}`) <= width) line = `${line} ${words.shift()}`;
    lines.push(cut(line, width));
  }
  return words.length === 0 ? lines : [...lines, cut(words.join(" "), widths.at(-1) ?? 0)];
};
