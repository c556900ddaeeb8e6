import type { ToldFinding } from "@remit/core";
import { useLayoutEffect, useRef } from "react";

const sentencesIn = (place: HTMLElement | null): HTMLElement[] => [
  ...(place?.querySelectorAll<HTMLElement>(".chart-finding-says") ?? []),
];

/**
 * Whoever presses Fix goes on with the finding that comes in its place, or with the heading: the button goes with what it fixed. A
 * number, not the element: the list is made anew.
 */
export const useNextFinding = (findings: readonly ToldFinding[] | undefined) => {
  const place = useRef<HTMLDivElement>(null);
  const fixed = useRef<number>(undefined);
  const seen = useRef(findings);
  useLayoutEffect(() => {
    if (seen.current === findings) return;
    seen.current = findings;
    const at = fixed.current;
    fixed.current = undefined;
    if (at === undefined || document.activeElement !== document.body) return;
    const left = sentencesIn(place.current);
    const next = left[Math.min(at, left.length - 1)] ?? place.current?.querySelector("h2");
    (next?.closest("summary") ?? next)?.focus();
  });
  const note = (): void => {
    const row = document.activeElement?.closest(".chart-finding");
    const at = sentencesIn(place.current).findIndex((each) => row?.contains(each));
    fixed.current = at < 0 ? undefined : at;
  };
  return { place, note };
};
