import { currencyNamed, isCode } from "./currencies.ts";

/** The decimal sign of a column, as far as one of its numbers leaves no choice. */
export type Sign = "." | "," | undefined;

/** A number, or none; `guess`: what it may be, where it may be two things; `beyond`: a number, but none that it can be. */
export type Read = {
  readonly value?: number;
  readonly guess?: number;
  readonly beyond?: true;
  readonly currency?: string;
};

/** As programs write what is very small or very large. */
export const scientific = /^\d+(\.\d+)?e[+-]?\d+$/i;

/** No sum of a position is higher. */
export const mostMoney = 1e12;

/** No sum is longer, and a long run of spaces would be tried in every way. */
const longestSum = 60;

/** The number in a text, without spaces and apostrophes between groups of three, and the currency beside it. */
const bareOf = (text: string): { bare: string; currency?: string } | undefined => {
  if (text.length > longestSum) return undefined;
  const parts =
    /^([A-Z]{3}\b|[A-Z]{0,2}\p{Sc})?\s*(\d[\d.,'’\s]*?)\s*([kK])?\s*([A-Z]{3}|[A-Z]{0,2}\p{Sc})?$/u.exec(
      text.normalize("NFKC").trim(),
    );
  if (parts === null) return undefined;
  const [, before, said = "", thousands, after] = parts;
  if (/['’\s]/.test(said) && !/^\d{1,3}(['’\s]\d{3})+([.,]\d+)?$/.test(said)) return undefined;
  // "$ 80,000 CAD": the code says more than the sign.
  const marks = [before, after].filter((mark) => mark !== undefined).map(currencyNamed);
  const currency = marks.find(isCode) ?? marks[0];
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

/** Whether a text is a sum below nothing: `-5`, `€ -5`, `(5)`. */
const isBelowNothing = (text: string): boolean => {
  const said = text.trim();
  const bare = /^\(.*\)$/.test(said) ? said.slice(1, -1) : said.replace(/^(\D{0,4})[-−]/, "$1");
  return bare !== said && bareOf(bare) !== undefined;
};

/** A sum of money: only what can be read in one way, or in one way in this column (`sign`); `80k` is 80,000. */
export const readMoney = (text: string, sign: Sign): Read => {
  if (scientific.test(text)) return Number(text) <= mostMoney ? { value: Number(text) } : { beyond: true };
  const { bare, currency } = bareOf(text) ?? {};
  if (bare === undefined) return isBelowNothing(text) ? { beyond: true } : {};
  const times = bare.endsWith("k") ? 1000 : 1;
  const digits = bare.replace(/k$/, "");
  const about = currency === undefined ? {} : { currency };
  const within = (value: number): Read =>
    value <= mostMoney ? { value, ...about } : { beyond: true, ...about };
  if (/^\d+$/.test(digits)) return within(Number(digits) * times);
  const own = signIn(digits);
  if (own !== undefined) return within(plain(digits, own) * times);
  // Thousands are all that is left to guess: 1.234 may be 1234.
  if (!/^\d{1,3}[.,]\d{3}$/.test(digits)) return {};
  if (sign !== undefined) return within(plain(digits, sign) * times);
  return times === 1 ? { guess: Number(digits.replace(/[.,]/, "")), ...about } : {};
};
