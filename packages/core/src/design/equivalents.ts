/** A sum of shares of full time without what adding fractions in base two leaves behind. */
export const equivalents = (sum: number): number => Math.round(sum * 1e6) / 1e6;
