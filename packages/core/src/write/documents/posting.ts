import type { Block, Document } from "#model/document.ts";
import type { Line } from "#model/remit.ts";
import { jobPosting } from "../job-posting.ts";
import { counted } from "../words.ts";
import { framed, type Pen, penOf, type Source, span } from "./frame.ts";
import { aboutOf, headed } from "./parts.ts";
import { phrases } from "./phrases.ts";

/** What an applicant reads to the end; the whole list is in the job description. */
const mostAccountabilities = 8;

const placeText = ({ remit: { advert } }: Source, pen: Pen): string | undefined => {
  const { place, remote } = advert ?? {};
  const where = [place?.street, place?.postcode, place?.town, place?.region, place?.country]
    .filter((part) => part !== undefined && part.trim() !== "")
    .join(", ");
  const from = remote && pen.fill(phrases.remote, remote.countries.join(", "));
  const both = [where, from ?? ""].filter((part) => part !== "").join(". ");
  return both === "" ? undefined : both;
};

const payText = ({ remit: { advert } }: Source, pen: Pen): string | undefined => {
  const { pay } = advert ?? {};
  if (!pay) return undefined;
  const sum = pay.low === pay.high ? counted(pay.low) : `${counted(pay.low)} – ${counted(pay.high)}`;
  return pen.fill(phrases.payPer[pay.per], `${pay.currency} ${sum}`);
};

const factsOf = (source: Source, pen: Pen): Block[] => {
  const { remit } = source;
  const fact = (of: string): string | undefined => remit.position.find((line) => line.of === of)?.text;
  const items = [
    [phrases.place, placeText(source, pen) ?? fact("place")],
    [phrases.pay, payText(source, pen)],
    [phrases.employment, fact("engagement")],
    [phrases.reportsTo, fact("reports-to")],
    [phrases.industry, remit.organisation.industry],
    [phrases.posted, remit.advert?.posted && pen.date(remit.advert.posted)],
  ].flatMap(([label, text]) => (text === undefined ? [] : [{ label: pen.say(label ?? ""), text }]));
  return items.length === 0 ? [] : [{ kind: "facts", items }];
};

const applyTexts = ({ remit: { advert } }: Source, pen: Pen): string[] => {
  const { apply, until, reference, website } = advert ?? {};
  return [
    apply?.email === undefined ? [] : [pen.fill(phrases.applyEmail, apply.email)],
    apply?.address === undefined ? [] : [pen.fill(phrases.applyAddress, apply.address)],
    until === undefined ? [] : [pen.say(phrases.applyBy(pen.date(until)))],
    reference === undefined ? [] : [pen.fill(phrases.reference, reference)],
    website === undefined ? [] : [pen.fill(phrases.more, website)],
  ].flat();
};

/** What an applicant reads: who is looking, for what, what it pays and where it is, and how to apply. Without notes on its making. */
export const posting = (source: Source): Document => {
  const { remit } = source;
  const pen = penOf(source);
  const list = (lines: readonly Line[]): Block[] =>
    lines.length === 0
      ? []
      : [
          {
            kind: "list",
            ordered: false,
            items: lines.map((line) => ({ spans: [span(line.text)], ...aboutOf(line) })),
          },
        ];
  const level = (wanted: "must" | "should"): Line[] =>
    remit.qualifications.filter((line) => (line.level ?? "must") === wanted);
  const paragraph = (text: string): Block => ({ kind: "paragraph", spans: [span(text)] });
  const vowel = /^[aeiou]/i.test(remit.title);
  const blocks: Block[] = [
    {
      kind: "paragraph",
      tone: "lead",
      spans: [
        span(
          pen.fill(
            vowel ? phrases.postingLeadVowel : phrases.postingLead,
            remit.organisation.name,
            remit.title,
          ),
        ),
      ],
    },
    ...factsOf(source, pen),
    ...(remit.advert?.about === undefined
      ? []
      : headed(pen.fill(phrases.about, remit.organisation.name), [paragraph(remit.advert.about)])),
    ...headed(pen.say(phrases.expect), [
      ...remit.purpose.map(({ text }) => paragraph(text)),
      ...list(remit.accountabilities.slice(0, mostAccountabilities)),
    ]),
    ...headed(pen.say(phrases.bring), list(level("must"))),
    ...headed(pen.say(phrases.welcome), list(level("should"))),
    ...headed(pen.say(phrases.howToApply), applyTexts(source, pen).map(paragraph)),
  ];
  const jsonLd = jobPosting(remit, blocks);
  return framed("posting", source, pen, { title: remit.title, blocks, ...(jsonLd && { jsonLd }) });
};
