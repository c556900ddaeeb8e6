/** A share of 0 to 1 as whole per cent: "68", and "<1" for what is above nothing but below one. */
export const percent = (share: number): string => {
  const whole = Math.round(share * 100);
  if (share > 0 && share < 0.01) return "<1";
  return share < 1 && whole === 100 ? ">99" : String(whole);
};

/** A range of shares in whole per cent, without the unit: "51–84". */
export const percentRange = ([low, high]: readonly [number, number]): string =>
  `${Math.round(low * 100)}–${Math.round(high * 100)}`;

/** Points of fit with their sign and one decimal: "+4.9", "−0.9". */
export const points = (value: number): string => {
  const rounded = Math.round(value * 10) / 10;
  if (rounded === 0) return "0.0";
  return `${rounded > 0 ? "+" : "−"}${Math.abs(rounded).toFixed(1)}`;
};
