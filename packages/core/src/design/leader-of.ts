import type { Lines } from "./lines.ts";

/** Finds the nearest superior of several positions, which is none of them, who can do something. */
export const leaderOf = (
  { common, cycles, nearest, under }: Pick<Lines, "common" | "cycles" | "nearest" | "under">,
  can: (id: string) => boolean,
): ((ids: readonly string[]) => string | undefined) => {
  const next = nearest(can);
  return (ids) => {
    const leads = (id: string): boolean => ids.every((each) => under(each, id));
    const meeting = common(ids);
    if (meeting !== undefined) return can(meeting) && leads(meeting) ? meeting : next(meeting);
    // Lines that do not meet further down may meet in a circle.
    const seen = new Set<string>();
    if (cycles.length === 0) return undefined;
    for (let at = next(ids[0] ?? ""); at !== undefined && !seen.has(at); at = next(at)) {
      if (leads(at)) return at;
      seen.add(at);
    }
    return undefined;
  };
};
