/** Signs that stand for one currency. */
const signs: Readonly<Record<string, string>> = {
  "€": "EUR",
  "£": "GBP",
  "₹": "INR",
  "₩": "KRW",
  "₪": "ILS",
  "₺": "TRY",
  "₽": "RUB",
  "₴": "UAH",
  "₱": "PHP",
  "₫": "VND",
  "₦": "NGN",
  US$: "USD",
  C$: "CAD",
  CA$: "CAD",
  A$: "AUD",
  AU$: "AUD",
  NZ$: "NZD",
  HK$: "HKD",
  S$: "SGD",
  R$: "BRL",
  EURO: "EUR",
  EUROS: "EUR",
};

/** Signs that several currencies share, with these: `$` is some dollar or peso, and no euro. */
const families: Readonly<Record<string, string>> = {
  $: "USD CAD AUD NZD SGD HKD TWD BRL MXN ARS CLP COP BBD BMD BSD BZD FJD GYD JMD KYD LRD NAD TTD XCD",
  "¥": "JPY CNY",
};
const isOf = (code: string, sign: string): boolean => families[sign]?.split(" ").includes(code) === true;

/** What a text calls a currency: its code, else a sign that several share, else as it stands. */
export const currencyNamed = (text: string): string => {
  const said = text.normalize("NFKC").trim().toUpperCase();
  return signs[said] ?? said;
};

/** Whether two may be one currency: as far as their codes and signs say, nothing speaks against it. */
export const maySame = (one: string, other: string): boolean =>
  one === other || isOf(one, other) || isOf(other, one);

export const isCode = (currency: string): boolean => /^[A-Z]{3}$/.test(currency);

/**
 * The currency of most sums, by what each is said to be in; those told by a shared sign count for the commonest currency that has
 * it. A sign where nothing says which it is.
 */
export const commonest = (said: readonly string[]): string | undefined => {
  const mostOf = (of: readonly string[]): string | undefined => {
    const counts = new Map<string, number>();
    for (const each of of) counts.set(each, (counts.get(each) ?? 0) + 1);
    return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
  };
  const meant = new Map(
    Object.keys(families).map((sign) => [sign, mostOf(said.filter((each) => isOf(each, sign)))]),
  );
  return mostOf(said.map((each) => meant.get(each) ?? each));
};
