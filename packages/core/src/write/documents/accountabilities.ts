import type { Block, Document } from "#model/document.ts";
import { words } from "../words.ts";
import { framed, penOf, type Source, span } from "./frame.ts";
import { aboutOf, factsOf, headed, heldText, rightsTable, sharedText } from "./parts.ts";
import { inTone, phrases } from "./phrases.ts";

/** The charter: what the position answers for and may decide, agreed, dated and signed. */
export const accountabilitiesDocument = (source: Source): Document => {
  const { index, remit } = source;
  const pen = penOf(source);
  const { tone } = remit;
  const superior = remit.position.find(({ of }) => of === "reports-to")?.text;
  const nameOf = (of = ""): string => pen.say(index.accountability.get(of)?.name ?? "");
  const list = (items: readonly { text: string; of?: string }[]): Block[] =>
    items.length === 0
      ? []
      : [
          {
            kind: "list",
            ordered: false,
            items: items.map(({ text, of }) => ({ spans: [span(text)], ...(of !== undefined && { of }) })),
          },
        ];
  return framed("accountabilities", source, pen, {
    title: remit.title,
    blocks: [
      ...factsOf(source, pen),
      {
        kind: "paragraph",
        tone: "lead",
        spans: [span(pen.fill(inTone(phrases.charterIntro, tone), remit.title, remit.organisation.name))],
      },
      ...headed(
        pen.say(words.sections.accountabilities[tone]),
        remit.accountabilities.length === 0
          ? []
          : [
              {
                kind: "table",
                caption: "",
                widths: [24, 40, 36],
                head: phrases.charterColumns.map(pen.say),
                rows: remit.accountabilities.map((line) => ({
                  cells: [
                    [{ text: nameOf(line.of), strong: true as const }],
                    [span(line.text, pen.note(line))],
                    [span(line.measure ?? pen.say(phrases.measureOpen))],
                  ],
                  ...aboutOf(line),
                })),
              },
            ],
      ),
      ...headed(
        pen.say(words.sections.responsibilities[tone]),
        list(remit.responsibilities.map((line) => ({ text: sharedText(pen)(line), ...aboutOf(line) }))),
      ),
      ...headed(
        pen.say(words.sections.decisionRights.formal),
        rightsTable(source, pen, { widths: [40, 16, 14, 30], tone: "formal", noted: false }),
      ),
      ...headed(
        pen.say(words.sections.excluded[tone]),
        list(remit.excluded.map((line) => ({ text: heldText(pen)(line), ...aboutOf(line) }))),
      ),
      ...headed(pen.say(phrases.agreed), [
        {
          kind: "paragraph",
          spans: [
            span(
              remit.review === undefined
                ? pen.say(phrases.reviewOpen)
                : pen.say(phrases.review(pen.date(remit.review))),
            ),
          ],
        },
        {
          kind: "signatures",
          items: [
            { who: remit.title, as: pen.say(phrases.holder) },
            { who: superior ?? "", as: pen.say(phrases.superior) },
          ],
          date: pen.say(phrases.dateOf),
          signature: pen.say(phrases.signature),
        },
      ]),
    ],
  });
};
