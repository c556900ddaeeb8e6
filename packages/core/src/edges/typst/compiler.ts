import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

const fonts = [
  "inter/400Regular/Inter_400Regular.ttf",
  "inter/500Medium/Inter_500Medium.ttf",
  "inter/600SemiBold/Inter_600SemiBold.ttf",
  "source-serif-4/400Regular/SourceSerif4_400Regular.ttf",
  "source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
];

/** Results kept from how many documents ago: enough for the template itself, which every document shares. */
const keptFor = 2;

let kept: NodeCompiler | undefined;

const compiler = (): NodeCompiler => {
  const { resolve } = createRequire(import.meta.url);
  kept ??= NodeCompiler.create({
    fontArgs: [{ fontBlobs: fonts.map((path) => readFileSync(resolve(`@expo-google-fonts/${path}`))) }],
  });
  return kept;
};

/** What went wrong, in Typst's words: the error's own message is empty, its code is the text. */
const saidBy = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);

/**
 * The PDF of a Typst text with its inputs: tagged, and PDF/UA-1 wherever it can be. PDF/UA forbids a letter that no font has and
 * a byte order mark in the text; such a document is tagged all the same but does not claim the standard.
 * Throws where the Typst text itself is wrong. One compiler serves the process; it works without waiting, so calls never mix.
 */
export const compiled = (source: string, inputs: Record<string, string>): Uint8Array => {
  const typst = compiler();
  const what = { mainFileContent: source, inputs };
  try {
    // Straight to the file: a compiled document held from here would stay in memory until JavaScript cleans up, which
    // does not know how large it is. The second attempt finds its pages set.
    try {
      return typst.pdf(what, { pdfStandard: "ua-1" });
    } catch (error) {
      if (!saidBy(error).includes("PDF/UA-1 error")) throw error;
      return typst.pdf(what);
    }
  } catch (error) {
    throw new Error(`Typst: ${saidBy(error)}`, { cause: error });
  } finally {
    typst.evictCache(keptFor);
  }
};
