import type { Issue } from "@remit/core";

/** PostgreSQL's text holds neither the sign U+0000 nor half a pair of surrogates; everything else comes back as it was. */
const keepable = (text: string): boolean => !text.includes("\0") && text.isWellFormed();

/** Where a value holds text that cannot be kept: `store/text-not-keepable` with the place, as deep as it lies; keys count too. */
export const notKeepable = (value: unknown): readonly Issue[] => {
  const issues: Issue[] = [];
  const look = (at: unknown, path: Issue["path"]): void => {
    if (typeof at === "string") {
      if (!keepable(at)) issues.push({ code: "store/text-not-keepable", path, data: {} });
    } else if (Array.isArray(at)) for (const [index, each] of at.entries()) look(each, [...path, index]);
    else if (typeof at === "object" && at !== null)
      for (const [key, each] of Object.entries(at)) {
        if (!keepable(key)) issues.push({ code: "store/text-not-keepable", path, data: {} });
        look(each, [...path, key]);
      }
  };
  look(value, []);
  return issues;
};
