import { nearestWords } from "#catalogue/nearest.ts";
import type { Checked, Issue } from "#model/issue.ts";

/** The entry with an id, or an issue `operations/<what>` with the ids that may have been meant. */
export const find = <T>(
  entries: ReadonlyMap<string, T>,
  id: string,
  path: Issue["path"],
  what: string,
): Checked<T> => {
  const value = entries.get(id);
  if (value !== undefined) return { value };
  const given = id.slice(0, 100);
  return {
    issues: [
      { code: `operations/${what}`, path, data: { given, nearest: nearestWords(id, [...entries.keys()]) } },
    ],
  };
};
