import type { Entry } from "./entries.ts";

const indented = (text: string, by: string): string => text.replaceAll("\n", `\n${by}`);

/** The example of an operation as a command for a terminal. */
export const curlOf = ({ path, example }: Entry, origin: string): string => {
  // A quote ends the text for a shell: it is closed, the quote is escaped, and it begins anew.
  const body = JSON.stringify(example, null, 2).replaceAll("'", String.raw`'\''`);
  return `curl ${origin}${path} \\\n  -H 'content-type: application/json' \\\n  -d '${indented(body, "  ")}'`;
};

/** The same in TypeScript, with what to do when it is refused. */
export const typescriptOf = ({ path, example, streams }: Entry, origin: string): string => {
  const body = indented(JSON.stringify(example, null, 2), "  ");
  const read = streams
    ? 'for (const line of (await response.text()).trimEnd().split("\\n")) console.log(JSON.parse(line));'
    : "const answer = await response.json();";
  return [
    `const response = await fetch("${origin}${path}", {`,
    `  method: "POST",`,
    `  headers: { "content-type": "application/json" },`,
    `  body: JSON.stringify(${body}),`,
    "});",
    "if (!response.ok) {",
    "  const { code, issues } = await response.json();",
    "  throw new Error(code, { cause: issues });",
    "}",
    read,
  ].join("\n");
};
