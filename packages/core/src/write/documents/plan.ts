import type { Block, Document } from "#model/document.ts";
import { wordsOf } from "../writing.ts";
import { framed, penOf, type Source, span } from "./frame.ts";
import { aboutOf, headed } from "./parts.ts";
import { phrases } from "./phrases.ts";

const days = [30, 60, 90] as const;
/** Of so many accountabilities, the heaviest, each stage has a step: more than a person can begin in a month helps nobody. */
const most = 8;

/** The first 30, 60 and 90 days: a step for each of the heaviest accountabilities. */
export const plan = (source: Source): Document => {
  const { index, remit } = source;
  const pen = penOf(source);
  const lines = remit.accountabilities.slice(0, most);
  return framed("plan", source, pen, {
    title: remit.title,
    blocks: [
      { kind: "paragraph", tone: "lead", spans: [span(pen.fill(phrases.planIntro, remit.title))] },
      ...days.flatMap((day): Block[] =>
        headed(
          pen.say(phrases.planDays[day]),
          lines.length === 0
            ? []
            : [
                {
                  kind: "groups",
                  groups: lines.map((line) => {
                    const about = index.accountability.get(line.of ?? "");
                    const step = wordsOf.get(line.of ?? "")?.plan[day];
                    return {
                      label: about ? pen.say(about.short) : pen.say(phrases.other),
                      lines: [
                        {
                          spans: [
                            span(
                              step === undefined
                                ? pen.fill(phrases.planGeneric[day], about ? pen.say(about.name) : line.text)
                                : pen.say(step),
                            ),
                          ],
                          ...aboutOf(line),
                        },
                      ],
                    };
                  }),
                },
              ],
        ),
      ),
    ],
  });
};
