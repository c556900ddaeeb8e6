import type { Issue } from "@remit/core";
import type { CallToolResult } from "@modelcontextprotocol/server";
import { refused as words } from "./words.ts";

const pathOf = (path: Issue["path"]): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");

const lineOf = ({ code, path, line, column, data }: Issue): string => {
  const place = line === undefined ? pathOf(path) : `${pathOf(path)} ${line}:${column ?? 1}`.trim();
  const { nearest, ...rest } = data;
  const facts = Object.entries(rest).map(([key, fact]) => words.fact(key, [fact].flat().map(String)));
  const meant = Array.isArray(nearest) && nearest.length > 0 ? [words.nearest(nearest)] : [];
  return [words.at(code, place), ...facts, ...meant].join("; ");
};

/** What was wrong with an input: a line an issue with code, place and the nearest words, and the issues themselves as JSON. */
export const refusal = (issues: readonly Issue[]): CallToolResult => ({
  isError: true,
  content: [
    { type: "text", text: [words.says, ...issues.map(lineOf)].join("\n") },
    { type: "text", text: JSON.stringify({ issues }), annotations: { audience: ["assistant"] } },
  ],
});
