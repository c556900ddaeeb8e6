/** Regions of ISO 3166-1 that are no countries: reserved codes, unions, and codes for private use (XK is in use). */
const none = /^(AA|AC|CP|CQ|DG|EA|EU|EZ|IC|TA|UN|Q[M-Z]|X[A-JL-Z]|ZZ)$/;
const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

/** Whether a code still stands for the same place: those of countries that are gone lead to others. */
const isCurrent = (code: string): boolean => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;

type Named = readonly (readonly [code: string, name: string])[];
const byName = (all: Named): Named => all.toSorted(([, a], [, b]) => a.localeCompare(b, "en-GB"));

const listCountries = (): Named => {
  const names = new Intl.DisplayNames("en-GB", { type: "region", fallback: "none" });
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return byName(
    codes.flatMap((code) => {
      const name = none.test(code) || !isCurrent(code) ? undefined : names.of(code);
      return name === undefined ? [] : [[code, name] as const];
    }),
  );
};

let known: Named | undefined;
/** Countries by ISO 3166-1 alpha-2, with their names as the browser knows them, in the order of names. */
export const countries = (): Named => (known ??= listCountries());

/** The name of a country; a code that nobody knows stands for itself. */
export const countryName = (code: string): string =>
  /^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames("en-GB", { type: "region" }).of(code) ?? code) : code;

/** Currencies by ISO 4217, with their names as the browser knows them, in the order of codes. */
export const currencies = (): Named => {
  const names = new Intl.DisplayNames("en-GB", { type: "currency" });
  return Intl.supportedValuesOf("currency").map((code) => [code, names.of(code) ?? code] as const);
};
