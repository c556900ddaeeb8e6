import type { Verification } from "#model/record.ts";

type Difference = Verification["differences"][number];

const shown = (value: unknown): string =>
  value === undefined ? "nothing" : (JSON.stringify(value) ?? "nothing").slice(0, 200);
const isBranch = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** Places where two values differ, to the last bit of a number; a key that holds nothing is the same as none. */
export const differences = (record: unknown, now: unknown, at = ""): Difference[] => {
  if (isBranch(record) && isBranch(now) && Array.isArray(record) === Array.isArray(now)) {
    const keys = [...new Set([...Object.keys(record), ...Object.keys(now)])];
    return keys.flatMap((key) =>
      differences(
        record[key],
        now[key],
        Array.isArray(record) ? `${at}[${key}]` : at === "" ? key : `${at}.${key}`,
      ),
    );
  }
  return Object.is(record, now) ? [] : [{ at, record: shown(record), now: shown(now) }];
};
