// Writes how wide the letters of the charts' font are, measured by the typesetter of the papers; `--check` only says whether it is fresh.
import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { format } from "prettier";

const target = join(import.meta.dirname, "../packages/core/src/design/draw/letter-widths.json");
const fonts = {
  400: "400Regular/Inter_400Regular",
  500: "500Medium/Inter_500Medium",
  600: "600SemiBold/Inter_600SemiBold",
};
/** Latin, Greek, Cyrillic; punctuation, currencies, arrows. */
const blocks = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x2010, 0x2044],
  [0x20a0, 0x20c0],
  [0x2190, 0x2199],
] as const;
/** Private: no font has it, so that its width tells which others are missing. */
const missing = "\uE000";
/** Without those that are another letter with an accent: they are as wide as it. */
const letters = blocks
  .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)))
  .filter((letter) => letter === letter.normalize("NFD"));

const { resolve } = createRequire(import.meta.url);
const compiler = NodeCompiler.create({
  fontArgs: [
    {
      fontBlobs: Object.values(fonts).map((path) =>
        readFileSync(resolve(`@expo-google-fonts/inter/${path}.ttf`)),
      ),
    },
  ],
});

/** Widths of letters in hundredths of the size, in their order. */
const measured = (weight: string, each: readonly string[]): readonly number[] => {
  const mainFileContent = `#context [#metadata(json(bytes(sys.inputs.letters)).map(it =>
    measure(text(font: "Inter", size: 100pt, weight: ${weight}, fallback: false, it)).width.pt()))<widths>]`;
  const [widths] = compiler.query(
    { mainFileContent, inputs: { letters: JSON.stringify(each) } },
    { selector: "<widths>", field: "value" },
  ) as [readonly number[]];
  return widths;
};

/** Letters by their width: few widths are shared by many letters. */
const byWidth = (weight: string): Record<string, string> => {
  const [none, ...widths] = measured(weight, [missing, ...letters]);
  const found: Record<string, string> = {};
  for (const [at, width] of widths.entries())
    if (width !== none && width > 0)
      found[Math.round(width)] = (found[Math.round(width)] ?? "") + (letters[at] ?? "");
  return found;
};

const text = await format(
  JSON.stringify(Object.fromEntries(Object.keys(fonts).map((weight) => [weight, byWidth(weight)]))),
  { parser: "json", printWidth: 110 },
);
if (!process.argv.includes("--check")) writeFileSync(target, text);
else if (readFileSync(target, "utf8") !== text) {
  console.error("letter-widths.json is not what the fonts say: run node scripts/letter-widths.ts");
  process.exitCode = 1;
}
