import { stripVTControlCharacters } from "node:util";
import type { Paint } from "./paint.ts";

/** What a text needs to know of the place it is printed in. */
export type Page = { readonly width: number; readonly paint: Paint };

const lengthOf = (text: string): number => Array.from(stripVTControlCharacters(text)).length;

/** Lines of at most `width` signs, all but the first indented by `hang`; a longer word stands on a line of its own. */
export const wrap = (text: string, width: number, indent = 0, hang = indent): string[] => {
  const lines: string[] = [];
  let line = " ".repeat(indent);
  let empty = true;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (!empty && lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(line);
      line = " ".repeat(hang);
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return empty && lines.length > 0 ? lines : [...lines, line];
};

/** Text padded to a width, to the left or the right; longer text is cut, with "…" as its last sign. */
export const pad = (text: string, width: number, side: "left" | "right" = "right"): string => {
  const length = lengthOf(text);
  if (length > width)
    return `${Array.from(text)
      .slice(0, width - 1)
      .join("")}…`;
  const rest = " ".repeat(width - length);
  return side === "right" ? text + rest : rest + text;
};

/** A bar of `width` signs: full up to the share, lighter where the band goes beyond it. */
export const bar = (
  share: number,
  width: number,
  band: readonly [number, number] = [share, share],
): string => {
  const cells = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * width);
  const full = cells(share);
  const most = Math.max(full, cells(band[1]));
  return "█".repeat(full) + "░".repeat(most - full) + " ".repeat(width - most);
};

/** "72 %": no decimals, because no more is known; below one half of a per cent, "under 1 %", and never a rounded-up 100. */
export const percent = (share: number): string => {
  if (share > 0 && share < 0.005) return "<1 %";
  if (share < 1 && share >= 0.995) return ">99 %";
  return `${Math.round(share * 100)} %`;
};

/** The same inside a sentence: "more than 99 %", "less than 1 %". */
export const percentInWords = (share: number): string =>
  percent(share).replace("<", "less than ").replace(">", "more than ");

/** Points with sign and one decimal: "+8.1", "−2.0". */
export const points = (value: number): string => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(1)}`;

/** 10000 as "10,000". */
export const thousands = (value: number): string => value.toLocaleString("en-GB");

/** A sum with its currency, where one is named: "GBP 50,000". */
export const sumIn = (sum: number, currency: string | undefined): string =>
  [currency ?? [], thousands(sum)].flat().join(" ");

/** A heading, and its lines below it; nothing when there are none. */
export const section = ({ paint }: Page, heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ["", paint.bold(heading), ...lines];

/** Unprintable signs, those nobody sees, and those that turn the direction of what follows are shown, not sent to the terminal; joiners, which writing and emoji need, are sent. */
export const clean = (text: string): string =>
  text.replaceAll(
    /[\p{Cc}\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** "a", "a and b", "a, b and c". */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
