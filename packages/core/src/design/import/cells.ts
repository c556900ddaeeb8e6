import type { Engagement } from "#model/question.ts";

/** What a cell says when it says nothing. */
export const saysNothing = (text: string): boolean =>
  /^(-+|–|—|n\/?a|#n\/a|none|null|nil|\(blank\))$/i.test(text);

/** A name that names nobody: the position is vacant. */
export const isVacant = (name: string): boolean =>
  /^\W*(vacant|vacancy|open(?= *$| position| role| headcount|:| - )|tb[dha]|to be (hired|decided|determined|announced)|unfilled|unbesetzt|n\. ?n\.)(?!\p{L})/iu.test(
    name,
  );

/** The decimal sign of a column, as far as one of its numbers leaves no choice. */
export type Sign = "." | "," | undefined;

/** A number, or none; `guess`: what it may be, where it may be two things. */
type Read = { readonly value?: number; readonly guess?: number; readonly currency?: string };

/** As programs write what is very small or very large. */
const scientific = /^\d+(\.\d+)?e[+-]?\d+$/i;
const symbols: Readonly<Record<string, string>> = { "€": "EUR", "£": "GBP" };

/** No sum is longer, and a long run of spaces would be tried in every way. */
const longestSum = 60;

/** The number in a text, without spaces and apostrophes between groups of three, and the currency beside it. */
const bareOf = (text: string): { bare: string; currency?: string } | undefined => {
  if (text.length > longestSum) return undefined;
  const parts = /^(?:([A-Z]{3})\b|([€£$]))?\s*(\d[\d.,'’\s]*?)\s*([kK])?\s*(?:([A-Z]{3})|([€£$]))?$/u.exec(
    text.normalize("NFKC").trim(),
  );
  if (parts === null) return undefined;
  const [, codeBefore, signBefore, said = "", thousands, codeAfter, signAfter] = parts;
  if (/['’\s]/.test(said) && !/^\d{1,3}(['’\s]\d{3})+([.,]\d+)?$/.test(said)) return undefined;
  const currency = codeBefore ?? codeAfter ?? symbols[signBefore ?? signAfter ?? ""];
  const bare = said.replaceAll(/['’\s]/g, "") + (thousands === undefined ? "" : "k");
  return { bare, ...(currency !== undefined && { currency }) };
};

/** The decimal sign a number shows, where it shows one. */
const signIn = (bare: string): Sign => {
  const digits = bare.replace(/k$/, "");
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(digits) || /^\d{1,3}(,\d{3}){2,}$/.test(digits)) return ".";
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(digits) || /^\d{1,3}(\.\d{3}){2,}$/.test(digits)) return ",";
  const [, lead = "", sign, rest = ""] = /^(\d+)([.,])(\d+)$/.exec(digits) ?? [];
  return sign !== undefined && (rest.length !== 3 || lead.length > 3 || lead.startsWith("0"))
    ? (sign as Sign)
    : undefined;
};

/** So many sums with three digits behind one and the same mark, and none with two, are in thousands: nobody pays in thousandths. */
const enough = 3;

/** The decimal sign of a column of numbers: what those say that can be read in one way only; none where they contradict. */
export const signOf = (texts: Iterable<string>): Sign => {
  const signs = new Set<Sign>();
  const marked: Record<"." | ",", Set<string>> = { ".": new Set(), ",": new Set() };
  for (const text of texts) {
    const bare = bareOf(text)?.bare;
    if (bare === undefined) continue;
    const sign = signIn(bare);
    if (sign !== undefined) signs.add(sign);
    else if (/^\d{1,3}[.,]\d{3}$/.test(bare)) marked[bare.includes(".") ? "." : ","].add(bare);
  }
  if (signs.size > 0) return signs.size === 1 ? [...signs][0] : undefined;
  if (marked[","].size >= enough && marked["."].size === 0) return ".";
  return marked["."].size >= enough && marked[","].size === 0 ? "," : undefined;
};

const plain = (digits: string, decimal: "." | ","): number =>
  Number(digits.replaceAll(decimal === "." ? "," : ".", "").replace(",", "."));

/** A sum of money: only what can be read in one way, or in one way in this column (`sign`); `80k` is 80,000. */
export const readMoney = (text: string, sign: Sign): Read => {
  if (scientific.test(text)) return Number(text) <= 1e12 ? { value: Number(text) } : {};
  const { bare, currency } = bareOf(text) ?? {};
  if (bare === undefined) return {};
  const times = bare.endsWith("k") ? 1000 : 1;
  const digits = bare.replace(/k$/, "");
  const about = currency === undefined ? {} : { currency };
  const within = (value: number): Read => (value <= 1e12 ? { value, ...about } : {});
  if (/^\d+$/.test(digits)) return within(Number(digits) * times);
  const own = signIn(digits);
  if (own !== undefined) return within(plain(digits, own) * times);
  // Thousands are all that is left to guess: 1.234 may be 1234.
  if (!/^\d{1,3}[.,]\d{3}$/.test(digits)) return {};
  if (sign !== undefined) return within(plain(digits, sign) * times);
  return times === 1 ? { guess: Number(digits.replace(/[.,]/, "")), ...about } : {};
};

/** A share of full time, 0 to 1: `0.8`, `0,8`, `80 %`; in a column of per cent also `80`. */
export const readShare = (text: string, percent: boolean): Read => {
  if (scientific.test(text)) return Number(text) <= 1 ? { value: Number(text) } : {};
  const [, said, mark] = /^(\d+(?:[.,]\d+)?)\s*(%)?$/.exec(text.trim()) ?? [];
  if (said === undefined) return {};
  const number = Number(said.replace(",", "."));
  // Hundredths of what has decimals would come out as 0.57999…
  const value = mark !== undefined || percent ? Math.round(number * 1e6) / 1e8 : number;
  if (value <= 1) return { value };
  // Nobody means two per cent by 2.
  return number >= 5 && number <= 100 && mark === undefined ? { guess: Math.round(number * 1e6) / 1e8 } : {};
};

const engagementWords: readonly (readonly [RegExp, Engagement | undefined])[] = [
  [/^(full[ -]?time|fulltime|ft|vollzeit|temps plein)\b/i, "full-time"],
  [/^(part[ -]?time|parttime|pt|teilzeit|temps partiel)\b/i, "part-time"],
  [/^fractional\b/i, "fractional"],
  [/^interim\b/i, "interim"],
  // Who works by a contract of another firm, or of their own.
  [
    /^(outsourced|managed service|vendor|supplier|(independent )?contractor|contingent|consultant|freelance|freelancer|external|agency)\b/i,
    "outsourced",
  ],
  // Words of contracts, not of engagement: they say nothing here, and that is no fault.
  [
    /^(regular|permanent|employee|member|staff|internal|unbefristet|salaried|hourly|fixed[ -]term|temporary|temp|seasonal|intern|internship|apprentice|trainee)\b/i,
    undefined,
  ],
];

/** The engagement a word means: `unread` where it means none that is known. */
export const readEngagement = (text: string): { value?: Engagement; unread?: true } => {
  const known = engagementWords.find(([words]) => words.test(text));
  if (known === undefined) return { unread: true };
  return known[1] === undefined ? {} : { value: known[1] };
};

export const readYes = (text: string): boolean | undefined => {
  if (/^(true|yes|y|1|x|ja|oui)$/i.test(text)) return true;
  return /^(false|no|n|0|nein|non)$/i.test(text) ? false : undefined;
};

/**
 * Whether somebody is still there, by a column of that name: words, a yes or no, or the flags of Active Directory (bit 2 says
 * that an account is disabled).
 */
export const readActive = (text: string, header: string): boolean | undefined => {
  if (/account ?control/i.test(header)) return /^\d+$/.test(text) ? (Number(text) & 2) === 0 : undefined;
  const yes = readYes(text);
  if (yes !== undefined) return /suspended|disabled|terminated/i.test(header) ? !yes : yes;
  if (/^(active|enabled|employed|current|on leave|leave|filled|aktiv)\b/i.test(text)) return true;
  return /^(inactive|terminated|suspended|disabled|former|left|archived|deleted|inaktiv)\b/i.test(text)
    ? false
    : undefined;
};
