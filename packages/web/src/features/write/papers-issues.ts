import type { Issue } from "@remit/core";
import { issueWords } from "#client/issue-words.ts";
import { words } from "./papers-words.ts";

type Data = Issue["data"];

/** A fact of an issue or a finding as text; one that is missing says nothing. */
export const factIn =
  (data: Data) =>
  (name: string): string => {
    const value = data[name];
    return Array.isArray(value) ? value.join(", ") : String(value ?? "");
  };

/** What keeps a paper from being written, and what to do about it. */
export const issueSays = (issue: Pick<Issue, "code" | "data">): string =>
  words.issues[issue.code]?.(factIn(issue.data)) ?? issueWords({ path: [], ...issue });

/** The field that mends an issue, by its id, if one of this page does. */
export const fieldOf = ({ path }: Pick<Issue, "path">): string | undefined => {
  const [, part, key] = path;
  if (part === "title") return "title";
  return part === "advert" ? ["advert", key ?? "place"].join(".") : undefined;
};
