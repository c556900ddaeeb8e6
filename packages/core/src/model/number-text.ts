/**
 * A number as text that can be read in one way only: 1.234 would be a thousand to half of the world, 1.2340 to nobody.
 */
export const numberText = (value: number): string => {
  const said = String(value);
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(said) ? `${said}0` : said;
};
