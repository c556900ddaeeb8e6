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
