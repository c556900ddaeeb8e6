import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { perBlock } from "./grid-blocks.ts";
import { type Stretch, stretchOf, revealed } from "./window.ts";

/** In CSS px; the style sheet has the same. */
export const line = 30;
const widths = { least: 86, most: 148, first: 276, last: 176 } as const;

/** Of a column, of the frozen edges, and of the room between them for lines and columns. */
type Sizes = {
  readonly step: number;
  readonly head: number;
  readonly foot: number;
  readonly high: number;
  readonly wide: number;
};
const unmeasured: Sizes = { step: widths.least, head: 0, foot: 0, high: 0, wide: 0 };

const sizesOf = (box: HTMLElement, columns: number): Sizes => {
  const high = (selector: string): number => box.querySelector<HTMLElement>(selector)?.offsetHeight ?? 0;
  const [head, foot] = [high(".grid-head"), high(".grid-foot")];
  const wide = box.clientWidth - widths.first - widths.last;
  const even = Math.floor(wide / Math.max(1, columns));
  return {
    step: Math.max(widths.least, Math.min(widths.most, even)),
    head,
    foot,
    high: box.clientHeight - head - foot,
    wide,
  };
};

/** The one before where the next is no other, so that nothing is drawn for it. */
const kept = <T extends object>(before: T, next: T): T =>
  Object.keys(next).every((key) => before[key as keyof T] === next[key as keyof T]) ? before : next;

/** What is seen of so many lines and columns: sizes, and which blocks of both are in view. */
export const useView = (lines: number, columns: number) => {
  const box = useRef<HTMLDivElement>(null);
  const [sizes, setSizes] = useState(unmeasured);
  const [down, setDown] = useState<Stretch>({ from: 0, to: 0 });
  const [across, setAcross] = useState<Stretch>({ from: 0, to: 0 });
  const { step, high, wide } = sizes;
  const measure = useCallback((): void => {
    const element = box.current;
    if (element) setSizes((before) => kept(before, sizesOf(element, columns)));
  }, [columns]);
  const look = useCallback((): void => {
    const element = box.current;
    if (!element) return;
    const { scrollTop, scrollLeft } = element;
    const inBlocks = (offset: number, size: number, each: number, per: number, count: number): Stretch =>
      stretchOf(offset, size, each * per, Math.ceil(count / per));
    setDown((before) => kept(before, inBlocks(scrollTop, high, line, perBlock.rows, lines)));
    setAcross((before) => kept(before, inBlocks(scrollLeft, wide, step, perBlock.columns, columns)));
  }, [lines, columns, step, high, wide]);
  useLayoutEffect(measure, [measure]);
  useLayoutEffect(look, [look]);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [measure]);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const listen = new AbortController();
    const { signal } = listen;
    const scrolled = (is: boolean): void => void element.toggleAttribute("data-scrolled", is);
    element.addEventListener(
      "scroll",
      () => {
        scrolled(true);
        look();
      },
      { signal, passive: true },
    );
    element.addEventListener("pointermove", () => scrolled(false), { signal, passive: true });
    return () => listen.abort();
  }, [look]);
  /** Scrolls so that a cell is inside the frozen edges. */
  const reveal = (atLine: number, atColumn: number): void => {
    const element = box.current;
    if (!element) return;
    element.scrollTop = revealed(element.scrollTop, high, atLine * line, line);
    element.scrollLeft = revealed(element.scrollLeft, wide, atColumn * step, step);
  };
  return {
    box,
    step,
    down,
    across,
    reveal,
    measured: sizes !== unmeasured,
    /** So many whole lines are seen at once. */
    page: Math.max(1, Math.floor(high / line) - 1),
    width: widths.first + columns * step + widths.last,
  };
};
