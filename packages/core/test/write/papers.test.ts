import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { shipped } from "#catalogue/shipped.ts";
import { docxOf } from "#edges/docx.ts";
import { pdfOf } from "#edges/pdf.ts";
import type { Document } from "#model/document.ts";
import type { Remit } from "#model/remit.ts";
import { documentsOf } from "#write/documents/all.ts";
import { htmlOf } from "#write/html.ts";
import { postingIssues } from "#write/job-posting.ts";
import { markdownOf } from "#write/markdown.ts";
import { companies, drafted } from "./companies.ts";
import { pdfPages } from "./pdf-text.ts";

const today = "2026-01-31";
const write = (kind: keyof typeof documentsOf, remit: Remit): Document =>
  documentsOf[kind]({ index: shipped, remit, today });

/** Text as it is compared: what is not a letter or a digit is left out, as formats break lines and escape signs. */
const bare = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, "");
const unescaped = (html: string): string => html.replaceAll(/<[^>]*>/g, "").replaceAll(/&#?\w+;/g, "");
const wordText = async (document: Document): Promise<string> =>
  unescaped(new TextDecoder().decode(unzipSync(await docxOf(document))["word/document.xml"]));

describe.each(companies.slice(0, 6))("the papers of $name", ({ assessment }) => {
  const remit = drafted(assessment);

  test.each(["remit", "job-description", "accountabilities"] as const)(
    "%s: every accountability that goes in comes out in every format",
    async (kind) => {
      const document = write(kind, remit);
      const formats = [
        markdownOf(document),
        unescaped(htmlOf(document)),
        await wordText(document),
        (await pdfPages(await pdfOf(document))).join("\n"),
      ].map(bare);
      for (const { text } of [...remit.accountabilities, ...remit.responsibilities])
        for (const format of formats) expect(format).toContain(bare(text));
    },
  );

  test("speak of no accountability that the remit does not hold", () => {
    const known = new Set(
      [
        remit.accountabilities,
        remit.responsibilities,
        remit.excluded,
        remit.open,
        remit.decisionRights,
        remit.qualifications,
      ]
        .flat()
        .map(({ of }) => of),
    );
    for (const kind of Object.keys(documentsOf) as (keyof typeof documentsOf)[])
      for (const of of JSON.stringify(write(kind, remit)).matchAll(/"of":"([^"]*)"/g))
        expect(known).toContain(of[1]);
  });
});

describe("a posting", () => {
  const base = drafted(companies[0]!.assessment);
  const remit: Remit = {
    ...base,
    advert: {
      posted: "2026-01-10",
      until: "2026-02-28",
      place: { town: "Bergen", country: "NO" },
      pay: { currency: "NOK", low: 900_000, high: 1_100_000, per: "year" },
      apply: { email: "jobs@example.org" },
      reference: "R-7",
      website: "https://example.org",
    },
  };

  test("has what search engines require and recommend, and shows all of it", () => {
    const document = write("posting", remit);
    expect(document.jsonLd).toMatchObject({
      "@context": "https://schema.org",
      "@type": "JobPosting",
      title: remit.title,
      datePosted: "2026-01-10",
      validThrough: "2026-02-28T23:59:59",
      employmentType: "FULL_TIME",
      hiringOrganization: { "@type": "Organization", name: remit.organisation.name },
      jobLocation: { address: { "@type": "PostalAddress", addressLocality: "Bergen", addressCountry: "NO" } },
      baseSalary: { currency: "NOK", value: { minValue: 900_000, maxValue: 1_100_000, unitText: "YEAR" } },
    });
    expect(postingIssues(document, today)).toEqual([]);
    expect(String(document.jsonLd?.description)).toMatch(/^<p>.*<ul><li>/s);
  });

  test("of remote work names the countries instead of a place", () => {
    const { place: _, ...advert } = remit.advert!;
    const document = write("posting", {
      ...remit,
      advert: { ...advert, remote: { countries: ["NO", "SE"] } },
    });
    expect(document.jsonLd).toMatchObject({
      jobLocationType: "TELECOMMUTE",
      applicantLocationRequirements: [{ name: "NO" }, { name: "SE" }],
    });
    expect(postingIssues(document, today)).toEqual([]);
  });

  test("without a day or a place has no markup, and is a page all the same", () => {
    const bare = write("posting", base);
    expect(bare.jsonLd).toBeUndefined();
    // Its last day holds all the same.
    expect(postingIssues(bare, today, "2020-01-31")).toMatchObject([{ code: "write/posting-expired" }]);
  });

  test("is not let out when its last day has passed, or when markup and page differ", () => {
    const document = write("posting", remit);
    expect(postingIssues(document, "2026-03-01")).toMatchObject([{ code: "write/posting-expired" }]);
    const tampered = { ...document, jsonLd: { ...document.jsonLd, title: "Chief of Everything" } };
    expect(postingIssues(tampered, today)).toMatchObject([
      { code: "write/markup-differs", data: { field: "title" } },
    ]);
    const bareSum = { ...document, jsonLd: { ...document.jsonLd, baseSalary: 900_000 } };
    expect(postingIssues(bareSum, today).map(({ code }) => code)).toContain("write/pay-incomplete");
  });
});
