import type { Issue } from "@remit/core";
import { clean } from "./layout.ts";
import { issues as words, suggestion, unknownIssue } from "./words.ts";

const pathOf = (path: Issue["path"]): string =>
  path.reduce<string>(
    (text, step) =>
      typeof step === "number" ? `${text}[${step + 1}]` : text === "" ? step : `${text}.${step}`,
    "",
  );

/** One issue a line, as compilers write them: file:line:column: path: what is wrong. What was meant? [code] */
export const issueLine = (issue: Issue, file?: string): string => {
  const { code, path, line, column, data } = issue;
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  const says = words[code.slice(code.indexOf("/") + 1)]?.(data) ?? unknownIssue(code);
  const parts = [
    place && `${place}:`,
    path.length > 0 && `${pathOf(path)}:`,
    says,
    suggestion(data),
    `[${code}]`,
  ];
  return clean(parts.filter(Boolean).join(" "));
};
