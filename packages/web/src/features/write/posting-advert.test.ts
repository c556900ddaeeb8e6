import { type Advert, operations, type Remit } from "@remit/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  advertFields,
  payShown,
  shownOf,
  withAdvert,
  withCountries,
  withField,
  withPay,
  type Written,
} from "./posting-advert.ts";

const { input, example: given } = operations.find(({ name }) => name === "check-posting")!;
const { remit: example } = given as unknown as { remit: Remit };
const accepts = (advert: Advert): boolean => input.safeParse({ remit: withAdvert(example, advert) }).success;

const advertOf = (written: Written): Advert => {
  if ("wrong" in written) throw new Error(written.wrong);
  return written.advert;
};
const wrongOf = (written: Written): string | undefined => ("wrong" in written ? written.wrong : undefined);

describe("a field", () => {
  test("is put in its place, is shown as it stands there, and leaves nothing behind", () => {
    let advert: Advert = {};
    const typed = {
      about: "We build mills.",
      "place.town": "Trondheim",
      "place.country": "NO",
      posted: "2026-11-01",
      until: "2026-12-01",
      "apply.email": "jobs@mill.example",
      "apply.address": "https://mill.example/apply",
    } as const;
    for (const [field, text] of Object.entries(typed) as [keyof typeof typed, string][])
      advert = advertOf(withField(advert, field, `  ${text} `));
    expect(advert).toEqual({
      about: "We build mills.",
      place: { town: "Trondheim", country: "NO" },
      posted: "2026-11-01",
      until: "2026-12-01",
      apply: { email: "jobs@mill.example", address: "https://mill.example/apply" },
    });
    expect(shownOf(advert, "place.town")).toBe("Trondheim");
    expect(shownOf(advert, "website")).toBe("");
    expect(accepts(advert)).toBe(true);
    for (const field of Object.keys(typed) as (keyof typeof typed)[])
      advert = advertOf(withField(advert, field, " "));
    expect(advert).toEqual({});
    expect("advert" in withAdvert(example, advert)).toBe(false);
  });

  test.each([
    ["apply.email", "jobs at mill", "email"],
    ["apply.email", "jobs@mill", "email"],
    ["apply.email", ".jobs@mill.example", "email"],
    ["apply.address", "mill.example/apply", "address"],
    ["website", "javascript:alert(1)", "address"],
    ["until", "2026-02-31", "date"],
    ["until", "12026-02-01", "date"],
    ["place.country", "Norway", "country"],
    ["place.postcode", "1".repeat(41), "too-long"],
  ] as const)("%s does not take %s", (field, text, wrong) => {
    expect(wrongOf(withField({}, field, text))).toBe(wrong);
  });

  test("takes nothing the shape of a remit refuses, whatever is typed", () => {
    const typed = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.emailAddress(),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
      fc.stringMatching(/^[A-Z]{1,3}$/),
    );
    let taken = 0;
    fc.assert(
      fc.property(fc.constantFrom(...advertFields), typed, (field, text) => {
        const written = withField({}, field, text);
        if ("wrong" in written) return;
        taken += 1;
        expect(accepts(written.advert), `${field}: ${text}`).toBe(true);
      }),
      { numRuns: 1000 },
    );
    expect(taken).toBeGreaterThan(100);
  });
});

describe("pay", () => {
  const typed = { currency: "GBP", low: "60,000", high: "72 000", per: "year" } as const;

  test("is taken as a whole, and shown as it was typed", () => {
    const advert = advertOf(withPay({}, typed));
    expect(advert.pay).toEqual({ currency: "GBP", low: 60_000, high: 72_000, per: "year" });
    expect(payShown(advert.pay)).toEqual({ ...typed, high: "72,000" });
    expect(accepts(advert)).toBe(true);
  });

  test("with one sum is that sum", () => {
    const { pay } = advertOf(withPay({}, { ...typed, low: "42.50", high: "", per: "hour" }));
    expect(pay).toEqual({ currency: "GBP", low: 42.5, high: 42.5, per: "hour" });
    expect(payShown(pay)).toMatchObject({ low: "42.5", high: "" });
  });

  test("without any sum is none", () => {
    expect(advertOf(withPay(advertOf(withPay({}, typed)), { ...typed, low: "", high: " " }))).toEqual({});
  });

  test.each([
    [{ currency: "" }, "pay-currency"],
    [{ low: "" }, "pay-low"],
    [{ low: "60k" }, "pay-sum"],
    [{ low: "60.000" }, "pay-sum"],
    [{ low: "-1" }, "pay-sum"],
    [{ high: "1" }, "pay-order"],
  ] as const)("%o: %s", (part, wrong) => {
    expect(wrongOf(withPay({}, { ...typed, ...part }))).toBe(wrong);
  });
});

test("countries to work from are each named once, and none is no remote work", () => {
  const advert = advertOf({ advert: withCountries({}, ["NO", "SE", "NO"]) });
  expect(advert).toEqual({ remote: { countries: ["NO", "SE"] } });
  expect(accepts(advert)).toBe(true);
  expect(withCountries(advert, [])).toEqual({});
});
