import type { Advert, Remit } from "@remit/core";

/** Fields of an advertisement that are one text each, by their place in it. */
export const advertFields = [
  "about",
  "place.street",
  "place.town",
  "place.region",
  "place.postcode",
  "place.country",
  "posted",
  "until",
  "apply.email",
  "apply.address",
  "website",
  "reference",
] as const;
export type AdvertField = (typeof advertFields)[number];

export type Wrong =
  | "email"
  | "address"
  | "date"
  | "country"
  | "too-long"
  | "pay-sum"
  | "pay-currency"
  | "pay-low"
  | "pay-order";
export type Written = { readonly advert: Advert } | { readonly wrong: Wrong };

/** Characters a field takes. */
export const mostOf = (field: AdvertField): number =>
  (
    ({ about: 4000, "place.postcode": 40, "apply.address": 500, website: 500 }) as Partial<
      Record<AdvertField, number>
    >
  )[field] ?? 200;

type Texts = Readonly<Record<string, unknown>>;

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);
const isEmail = (text: string): boolean =>
  /^[\w+-]+(\.[\w+-]+)*@([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/i.test(text);
const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);

const checks: Partial<Record<AdvertField, readonly [Wrong, (text: string) => boolean]>> = {
  "place.country": ["country", (text) => /^[A-Z]{2}$/.test(text)],
  posted: ["date", isDay],
  until: ["date", isDay],
  "apply.email": ["email", isEmail],
  "apply.address": ["address", isAddress],
  website: ["address", isAddress],
};

/** A field of an advertisement as it stands in it; nothing where it does not. */
export const shownOf = (advert: Advert | undefined, field: AdvertField): string =>
  (field.split(".").reduce<unknown>((here, key) => (here as Texts | undefined)?.[key], advert) as string) ??
  "";

/** A key set, or taken away where there is nothing to set. */
const withKey = <T extends object>(thing: T, key: string, value: unknown): T => {
  const { [key]: _, ...rest } = thing as Texts;
  return (value === undefined ? rest : { ...thing, [key]: value }) as T;
};

/** A part of an advertisement, gone when nothing is left in it. */
const withPart = (advert: Advert, key: keyof Advert, part: object): Advert =>
  withKey(advert, key, Object.keys(part).length > 0 ? part : undefined);

/** An advertisement with a field as it was typed, or what is wrong with that; nothing typed is nothing said. */
export const withField = (advert: Advert = {}, field: AdvertField, typed: string): Written => {
  const text = typed.trim();
  const [wrong, isRight] = checks[field] ?? [];
  if (text.length > mostOf(field)) return { wrong: "too-long" };
  if (text !== "" && wrong !== undefined && isRight?.(text) === false) return { wrong };
  const value = text === "" ? undefined : text;
  const [part, key] = field.split(".") as [keyof Advert, string?];
  if (key === undefined) return { advert: withKey(advert, part, value) };
  return { advert: withPart(advert, part, withKey((advert[part] ?? {}) as object, key, value)) };
};

/** Countries to work from; without any, nothing is said of remote work. */
export const withCountries = (advert: Advert = {}, countries: readonly string[]): Advert =>
  withKey(
    advert,
    "remote",
    countries.length > 0 ? { countries: [...new Set(countries)].slice(0, 60) } : undefined,
  );

export type Pay = NonNullable<Advert["pay"]>;
/** Pay as it is typed: both sums as text, the higher one empty where there is one sum. */
export type TypedPay = {
  readonly currency: string;
  readonly low: string;
  readonly high: string;
  readonly per: Pay["per"];
};

/** A sum as it is written, thousands apart. */
export const sumShown = (sum: number): string => sum.toLocaleString("en-GB", { maximumFractionDigits: 2 });

export const payShown = (pay: Pay | undefined): TypedPay => ({
  currency: pay?.currency ?? "",
  low: pay === undefined ? "" : sumShown(pay.low),
  high: pay === undefined || pay.high === pay.low ? "" : sumShown(pay.high),
  per: pay?.per ?? "year",
});

const sumOf = (text: string): number | undefined => {
  const plain = text.replaceAll(/[\s,'’]/g, "");
  return /^\d{1,12}(\.\d{1,2})?$/.test(plain) ? Number(plain) : undefined;
};

/** An advertisement with pay as it was typed: all of it, or, with no sum, none. */
export const withPay = (advert: Advert = {}, { currency, low, high, per }: TypedPay): Written => {
  const [from, to] = [low.trim(), high.trim()];
  if (from === "" && to === "") return { advert: withKey(advert, "pay", undefined) };
  if (from === "") return { wrong: "pay-low" };
  const [least, most] = [sumOf(from), sumOf(to === "" ? from : to)];
  if (least === undefined || most === undefined) return { wrong: "pay-sum" };
  if (least > most) return { wrong: "pay-order" };
  if (!/^[A-Z]{3}$/.test(currency)) return { wrong: "pay-currency" };
  return { advert: withKey(advert, "pay", { currency, low: least, high: most, per }) };
};

/** A remit with another advertisement; one that says nothing is none. */
export const withAdvert = (remit: Remit, advert: Advert): Remit =>
  withKey(remit, "advert", Object.keys(advert).length > 0 ? advert : undefined);
