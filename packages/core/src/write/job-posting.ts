import type { Document } from "#model/document.ts";
import type { Issue } from "#model/issue.ts";
import type { Remit } from "#model/remit.ts";
import { counted } from "./words.ts";

/** schema.org employmentType by engagement, as search engines read it. */
const employmentTypes: ReadonlyMap<string, string> = new Map([
  ["Full-time", "FULL_TIME"],
  ["Part-time", "PART_TIME"],
  ["Fractional", "PART_TIME"],
  ["Interim", "TEMPORARY"],
  ["Outsourced", "CONTRACTOR"],
]);

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The text of a posting as the simple HTML that search engines want as its description. */
const described = (blocks: Document["blocks"]): string =>
  blocks
    .map((block) => {
      const text = (spans: readonly { text: string }[]): string =>
        escaped(spans.map((each) => each.text).join(""));
      if (block.kind === "heading") return `<p><strong>${escaped(block.text)}</strong></p>`;
      if (block.kind === "paragraph") return `<p>${text(block.spans)}</p>`;
      if (block.kind === "list")
        return `<ul>${block.items.map(({ spans }) => `<li>${text(spans)}</li>`).join("")}</ul>`;
      if (block.kind === "facts")
        return `<p>${block.items.map((item) => `${escaped(item.label)}: ${escaped(item.text)}`).join("<br>")}</p>`;
      return "";
    })
    .join("");

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === "";

/** What of it says anything. */
const said = (texts: Readonly<Record<string, string | undefined>>): object =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => !isBlank(text)));

/** Whether an advertisement has what search engines require: a title, who hires, a day, and a place or countries to work from. */
export const isComplete = ({ advert, title, organisation }: Remit): boolean =>
  !isBlank(title) &&
  !isBlank(organisation.name) &&
  advert?.posted !== undefined &&
  (advert.remote !== undefined || advert.place?.country !== undefined);

/**
 * The posting as schema.org JobPosting (developers.google.com/search/docs/appearance/structured-data/job-posting: required are
 * title, description, datePosted, hiringOrganization and jobLocation; of remote work jobLocationType and
 * applicantLocationRequirements instead). Nothing is in it that the page does not show.
 */
export const jobPosting = (remit: Remit, blocks: Document["blocks"]): Record<string, unknown> | undefined => {
  const { advert } = remit;
  if (!advert || !isComplete(remit)) return undefined;
  const { place, remote, pay, reference, website = "" } = advert;
  const engagement = remit.position.find(({ of }) => of === "engagement")?.text ?? "";
  const employmentType = employmentTypes.get(engagement);
  const address = said({
    streetAddress: place?.street,
    addressLocality: place?.town,
    addressRegion: place?.region,
    postalCode: place?.postcode,
    addressCountry: place?.country,
  });
  return {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: remit.title,
    description: described(blocks),
    datePosted: advert.posted,
    ...(advert.until !== undefined && { validThrough: `${advert.until}T23:59:59` }),
    ...(employmentType !== undefined && { employmentType }),
    hiringOrganization: {
      "@type": "Organization",
      name: remit.organisation.name,
      ...(/^https?:\/\/\S+$/.test(website) && { sameAs: website }),
    },
    ...(place?.country !== undefined && {
      jobLocation: { "@type": "Place", address: { "@type": "PostalAddress", ...address } },
    }),
    ...(remote && {
      jobLocationType: "TELECOMMUTE",
      applicantLocationRequirements: remote.countries.map((name) => ({ "@type": "Country", name })),
    }),
    ...(pay && {
      baseSalary: {
        "@type": "MonetaryAmount",
        currency: pay.currency,
        value: {
          "@type": "QuantitativeValue",
          ...(pay.low === pay.high ? { value: pay.low } : { minValue: pay.low, maxValue: pay.high }),
          unitText: pay.per.toUpperCase(),
        },
      },
    }),
    ...(!isBlank(reference) && {
      identifier: { "@type": "PropertyValue", name: remit.organisation.name, value: reference },
    }),
    ...said({ industry: remit.organisation.industry }),
  };
};

const visible = ({ title, organisation, blocks }: Document): string =>
  [title, organisation, ...blocks.map((block) => JSON.stringify(block))].join("\n");

const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((here, key) => (here as Record<string, unknown> | undefined)?.[key], value);

/** What the page must show for each thing the markup says, by the place in the markup. */
const shownFor = (markup: Record<string, unknown>): [string, string[]][] => {
  const text = (value: unknown): string[] =>
    value === undefined ? [] : [typeof value === "string" ? value : JSON.stringify(value)];
  const sum = (value: unknown): string[] => (typeof value === "number" ? [counted(value)] : text(value));
  const pay = (key: string): string[] => sum(at(markup, "baseSalary", "value", key));
  const address = at(markup, "jobLocation", "address") as Record<string, unknown> | undefined;
  return [
    ["title", text(markup.title)],
    ["hiringOrganization.name", text(at(markup, "hiringOrganization", "name"))],
    ["hiringOrganization.sameAs", text(at(markup, "hiringOrganization", "sameAs"))],
    ["baseSalary.currency", text(at(markup, "baseSalary", "currency"))],
    ["baseSalary.value", [...pay("value"), ...pay("minValue"), ...pay("maxValue")]],
    [
      "jobLocation.address",
      Object.entries(address ?? {}).flatMap(([key, value]) => (key === "@type" ? [] : text(value))),
    ],
    ["identifier.value", text(at(markup, "identifier", "value"))],
    ["industry", text(markup.industry)],
  ];
};

/**
 * What keeps a posting from being exported: `write/posting-expired` (its last day is before today), `write/markup-differs` (the
 * markup says what the page does not show), `write/pay-incomplete` (a sum without currency or unit). `until`: the last day as
 * its author set it, which holds also where there is no markup.
 */
export const postingIssues = (document: Document, today: string, until?: string): Issue[] => {
  const { jsonLd } = document;
  const issues: Issue[] = [];
  const marked = jsonLd?.validThrough;
  const last = until ?? (typeof marked === "string" ? marked.slice(0, 10) : undefined);
  if (last !== undefined && last < today)
    issues.push({ code: "write/posting-expired", path: ["advert", "until"], data: { until: last, today } });
  if (!jsonLd) return issues;
  const { baseSalary } = jsonLd;
  const complete =
    baseSalary === undefined ||
    (typeof at(baseSalary, "currency") === "string" &&
      typeof at(baseSalary, "value", "unitText") === "string");
  if (!complete) issues.push({ code: "write/pay-incomplete", path: ["advert", "pay"], data: {} });
  const page = visible(document);
  for (const [field, texts] of shownFor(jsonLd)) {
    const missing = texts.filter(
      (text) => !page.includes(JSON.stringify(text).slice(1, -1)) && !page.includes(text),
    );
    if (missing.length > 0)
      issues.push({ code: "write/markup-differs", path: ["advert"], data: { field, missing } });
  }
  return issues;
};
