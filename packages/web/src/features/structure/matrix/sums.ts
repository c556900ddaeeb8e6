const short = new Intl.NumberFormat("en-GB", { notation: "compact", maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

/** A sum where there is little room: "50k". */
export const shortSum = (sum: number): string => short.format(sum);

/** A sum with its currency, where one is named: "EUR 50,000". */
export const sumIn = (sum: number, currency: string | undefined): string =>
  [currency ?? [], whole.format(sum)].flat().join(" ");

/** A sum as it is typed: digits with spaces, commas or dots between thousands; undefined where it is none. */
export const readSum = (text: string): number | undefined => {
  const plain = text.trim().replaceAll(/[\s,.'’](?=\d{3}(\D|$))/g, "");
  const sum = /^\d{1,12}$/.test(plain) ? Number(plain) : undefined;
  return sum !== undefined && sum <= 1e12 ? sum : undefined;
};
