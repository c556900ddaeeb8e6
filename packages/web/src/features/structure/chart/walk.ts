import type { Forest, Outline } from "@remit/core";

/** What a key does to a tree: goes to a position, or opens or closes one. */
export type Step = { readonly go: number } | { readonly toggle: number };

/** Lines that PageUp and PageDown pass. */
const page = 10;

/**
 * What an arrow, Home, End or page key does at a position of a tree, after the ARIA practices: up and down walk the lines
 * that are seen, right opens or goes to the first report, left closes or goes to the superior. Nothing where it leads nowhere.
 */
export const stepOf = (
  key: string,
  outline: Outline,
  forest: Forest,
  closed: Uint8Array,
  at: number,
): Step | undefined => {
  const { position, line, above } = outline;
  const here = line[at];
  if (here === undefined || here < 0) return undefined;
  const goTo = (to: number): Step | undefined => {
    const place = position[Math.min(position.length - 1, Math.max(0, to))];
    return place === undefined || place === at ? undefined : { go: place };
  };
  const leads = forest.first[at]! >= 0;
  switch (key) {
    case "ArrowDown":
      return goTo(here + 1);
    case "ArrowUp":
      return goTo(here - 1);
    case "PageDown":
      return goTo(here + page);
    case "PageUp":
      return goTo(here - page);
    case "Home":
      return goTo(0);
    case "End":
      return goTo(position.length - 1);
    case "ArrowRight": {
      if (leads && closed[at] === 1) return { toggle: at };
      return above[here + 1] === here ? goTo(here + 1) : undefined;
    }
    case "ArrowLeft": {
      if (leads && closed[at] !== 1 && above[here + 1] === here) return { toggle: at };
      return above[here]! >= 0 ? goTo(above[here]!) : undefined;
    }
    default:
      return undefined;
  }
};

/** The next line whose title begins with what was typed, from a position on and round; with one letter, the next one after it. */
export const typedTo = (
  typed: string,
  titles: (place: number) => string,
  { position, line }: Outline,
  at: number,
): number | undefined => {
  const wanted = typed.toLowerCase();
  const from = (line[at] ?? 0) + (wanted.length === 1 ? 1 : 0);
  for (let step = 0; step < position.length; step += 1) {
    const place = position[(from + step) % position.length]!;
    if (titles(place).toLowerCase().startsWith(wanted)) return place;
  }
  return undefined;
};

/** The lines of a window with what they stand below, so that each one's superior is read before it. */
export const linesIn = ({ position, above }: Outline, from: number, until: number): number[] => {
  const [first, last] = [Math.max(0, from), Math.min(position.length, until)];
  const superiors: number[] = [];
  for (let up = above[first] ?? -1; up >= 0; up = above[up]!) superiors.push(up);
  return [
    ...superiors.toReversed(),
    ...Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at),
  ];
};
