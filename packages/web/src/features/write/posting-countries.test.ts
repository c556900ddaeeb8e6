import { expect, test } from "vitest";
import { countries, countryName, currencies } from "./posting-countries.ts";

test("every country of ISO 3166-1 and Kosovo, once, and nothing that is no country", () => {
  const all = new Map(countries());
  expect(all.size).toBe(250);
  expect(new Set(all.values()).size).toBe(250);
  for (const code of ["GB", "NO", "US", "XK", "AX"]) expect(all.has(code), code).toBe(true);
  for (const code of ["UK", "EU", "DD", "SU", "ZZ", "QO"]) expect(all.has(code), code).toBe(false);
});

test("names are those of the language, and an unknown code stands for itself", () => {
  expect(countryName("NO")).toBe("Norway");
  expect(countryName("<b>")).toBe("<b>");
  expect(new Map(currencies()).get("NOK")).toBe("Norwegian Krone");
});
