import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shipped } from "#catalogue/shipped.ts";
import { type Advert, advertSchema, type Remit } from "#model/remit.ts";
import { documentsOf } from "#write/documents/all.ts";
import { htmlOf } from "#write/html.ts";
import { postingIssues } from "#write/job-posting.ts";
import { words } from "#write/words.ts";
import { companies, drafted } from "./companies.ts";

const today = "2026-01-31";
const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const file = join(import.meta.dirname, "job-posting.schema.json");
const fits = ajv.compile(JSON.parse(readFileSync(file, "utf8")) as AnySchemaObject);

/** What a search engine would have against the markup, in ajv's words; empty where it takes it. */
const against = (markup: unknown): string => (fits(markup) ? "" : ajv.errorsText(fits.errors));

/** The markup as it stands in the page that goes out. */
const markupOf = (remit: Remit): Record<string, unknown> | undefined => {
  const page = htmlOf(documentsOf.posting({ index: shipped, remit, today }));
  const found = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1];
  return found === undefined ? undefined : (JSON.parse(found) as Record<string, unknown>);
};

const whole: Advert = {
  about: "We grind what the harbour brings.",
  posted: "2026-01-10",
  until: "2026-02-28",
  place: { street: "Quay 7", town: "Bergen", region: "Vestland", postcode: "5003", country: "NO" },
  pay: { currency: "NOK", low: 900_000, high: 1_100_000, per: "year" },
  apply: { email: "jobs@example.org" },
  reference: "R-7",
  website: "https://example.org",
};
const away: Advert = { posted: "2026-01-10", remote: { countries: ["NO", "SE"] } };

describe.each(companies)("the posting of $name", ({ assessment }) => {
  const remit = drafted(assessment);

  test("is what Google asks for, with all it recommends that an advertisement says", () => {
    const markup = markupOf({ ...remit, advert: whole });
    expect(against(markup)).toBe("");
    const recommended = ["validThrough", "employmentType", "jobLocation", "baseSalary", "identifier"];
    expect(Object.keys(markup ?? {})).toEqual(expect.arrayContaining(recommended));
    expect(against(markupOf({ ...remit, advert: away }))).toBe("");
  });
});

const [{ assessment }] = companies as [(typeof companies)[number]];
const base = drafted(assessment);
const engaged = (text: string): Remit["position"] =>
  base.position.map((line) => (line.of === "engagement" ? { ...line, text } : line));

test.each(Object.values(words.engagements))("%s is an employment that Google knows", (engagement) => {
  const markup = markupOf({ ...base, advert: whole, position: engaged(engagement) });
  expect(markup).toHaveProperty("employmentType");
  expect(against(markup)).toBe("");
});

/** Text as people and programs write it, for better or worse. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom(
    "",
    " ",
    "\n",
    "</script><b>",
    "a\u0000b",
    "\ud800",
    "__proto__",
    "Ümläut & Söhne",
    "株式会社",
  ),
);
const day = fc
  .date({ min: new Date("1999-12-30"), max: new Date("2101-01-02"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const country = fc.constantFrom("NO", "GB", "US", "ZZ");
const sum = fc.oneof(fc.nat(2_000_000), fc.double({ min: 0, max: 1e9, noNaN: true }));
const site = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom("javascript:alert(1)", "mailto:a@example.org", "https://example.org/a b", "HTTPS://X.ORG"),
);
const place = { street: text, town: text, region: text, postcode: text, country };
const pay = {
  currency: fc.constantFrom("NOK", "GBP"),
  sums: fc.tuple(sum, sum),
  per: fc.constantFrom("hour", "day", "week", "month", "year"),
};

/** Remits with any advertisement that the model takes. */
const remits = fc.record(
  {
    advert: fc
      .record(
        {
          about: text,
          posted: day,
          until: day,
          place: fc.record(place, { requiredKeys: [] }),
          remote: fc.record({ countries: fc.array(country, { minLength: 1, maxLength: 4 }) }),
          pay: fc
            .record(pay)
            .map(({ sums, ...rest }) => ({ ...rest, low: Math.min(...sums), high: Math.max(...sums) })),
          website: site,
          reference: text,
        },
        { requiredKeys: [] },
      )
      .map((given) => advertSchema.parse(given)),
    title: text,
    organisation: fc.record({ name: text, industry: text }, { requiredKeys: ["name"] }),
    position: text.map(engaged),
  },
  { requiredKeys: ["advert"] },
);

test("whatever an advertisement says, its markup is what Google asks for, or there is none", () => {
  let marked = 0;
  fc.assert(
    fc.property(remits, (given) => {
      const remit: Remit = { ...base, ...given };
      const markup = markupOf(remit);
      const { posted, place, remote } = given.advert;
      const complete =
        posted !== undefined &&
        (remote !== undefined || place?.country !== undefined) &&
        [remit.title, remit.organisation.name].every((each) => each.trim() !== "");
      expect(markup !== undefined).toBe(complete);
      if (markup === undefined) return;
      marked += 1;
      expect(against(markup)).toBe("");
    }),
    { numRuns: 300 },
  );
  expect(marked).toBeGreaterThan(20);
});

test("whatever an advertisement says, the page shows what its markup says", () => {
  fc.assert(
    fc.property(remits, (given) => {
      const document = documentsOf.posting({ index: shipped, remit: { ...base, ...given }, today });
      const issues = postingIssues(document, today);
      expect(issues.filter(({ code }) => code !== "write/posting-expired")).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

describe("markup that Google does not take is refused by the schema", () => {
  const markup = markupOf({ ...base, advert: { ...whole, ...away } }) as Record<
    string,
    Record<string, object>
  >;
  const { baseSalary, jobLocation, hiringOrganization } = markup;
  const without = (key: string, of: object = markup) =>
    Object.fromEntries(Object.entries(of).filter(([each]) => each !== key));

  test("but not what it was planted in", () => {
    expect(against(markup)).toBe("");
  });

  test.each([
    ["no title", without("title"), "title"],
    ["no description", without("description"), "description"],
    ["no day", without("datePosted"), "datePosted"],
    ["nobody who hires", without("hiringOrganization"), "hiringOrganization"],
    ["a nameless employer", { ...markup, hiringOrganization: without("name", hiringOrganization) }, "name"],
    [
      "neither place nor countries",
      without("jobLocation", without("applicantLocationRequirements")),
      "jobLocation",
    ],
    ["countries without remote work", without("jobLocationType"), "jobLocationType"],
    [
      "a place without a country",
      {
        ...markup,
        jobLocation: { ...jobLocation, address: without("addressCountry", jobLocation?.address) },
      },
      "addressCountry",
    ],
    ["no currency", { ...markup, baseSalary: without("currency", baseSalary) }, "currency"],
    [
      "no unit of time",
      { ...markup, baseSalary: { ...baseSalary, value: without("unitText", baseSalary?.value) } },
      "unitText",
    ],
    [
      "an unknown unit",
      { ...markup, baseSalary: { ...baseSalary, value: { ...baseSalary?.value, unitText: "year" } } },
      "unitText",
    ],
    [
      "half a range",
      { ...markup, baseSalary: { ...baseSalary, value: without("minValue", baseSalary?.value) } },
      "minValue",
    ],
    ["a bare sum", { ...markup, baseSalary: 900_000 }, "baseSalary"],
    ["a day in words", { ...markup, datePosted: "10 January 2026" }, "datePosted"],
    ["a day that is not", { ...markup, validThrough: "2026-02-30T23:59:59" }, "validThrough"],
    ["an unknown employment", { ...markup, employmentType: "Full-time" }, "employmentType"],
    ["a blank title", { ...markup, title: " " }, "title"],
    ["a description that is not HTML", { ...markup, description: "A job." }, "description"],
    [
      "a site that is no address",
      { ...markup, hiringOrganization: { ...hiringOrganization, sameAs: "javascript:alert(1)" } },
      "sameAs",
    ],
    ["a misspelt name", { ...markup, employmenttype: "FULL_TIME" }, "additional"],
  ])("%s", (_, fault, named) => {
    expect(against(fault)).toContain(named);
  });
});
