import { nearestWords } from "#catalogue/nearest.ts";
import type { Issue } from "#model/issue.ts";

/** Beyond so many, a list of what is known helps nobody. */
const mostKnown = 12;
/** So many issues are told at most; each costs a look through every id for the nearest. */
export const mostIssues = 50;

/** The issue for an id that nothing has: `design/unknown-…`, with the nearest ids, and all of them where they are few. */
export const unknown = (what: string, path: Issue["path"], given: string, valid: Iterable<string>): Issue => {
  const known = [...valid];
  const data = { given: given.slice(0, 100), nearest: nearestWords(given, known) };
  return {
    code: `design/unknown-${what}`,
    path,
    data: known.length <= mostKnown ? { ...data, valid: known } : data,
  };
};

/** The issue for something that stands there already: `design/duplicate-…`. */
export const duplicate = (what: string, path: Issue["path"], given: string): Issue => ({
  code: `design/duplicate-${what}`,
  path,
  data: { given: given.slice(0, 100) },
});
