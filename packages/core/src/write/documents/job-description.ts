import type { Block, BlockOf, Document } from "#model/document.ts";
import type { Line } from "#model/remit.ts";
import { words } from "../words.ts";
import { rightOf } from "../writing.ts";
import { framed, penOf, type Source, span } from "./frame.ts";
import { aboutOf, byDomain, factsOf, headed, heldText, limitOf, purposeOf, sharedText } from "./parts.ts";
import { inTone, phrases } from "./phrases.ts";

type Group = BlockOf<"groups">["groups"][number];

/** What the position is, for whoever holds it or thinks of taking it: everything of the remit but what is still open. */
export const jobDescription = (source: Source): Document => {
  const { remit } = source;
  const pen = penOf(source);
  const { tone } = remit;
  const lineOf = (line: Line, text = line.text): Group["lines"][number] => {
    const limit = limitOf(line, pen);
    return {
      spans: [span(text, pen.note(line))],
      ...(limit !== undefined && { aside: limit }),
      ...aboutOf(line),
    };
  };
  const group = (label: string, lines: readonly Group["lines"][number][]): Group[] =>
    lines.length === 0 ? [] : [{ label, lines: [...lines] }];
  // A sentence of its own where the position decides; what it takes part in is named after its part.
  const partly = (line: Line): string => {
    const whole = rightOf.get(line.of ?? "")?.[tone];
    const own = whole === undefined || pen.say(whole) === line.text;
    return own || line.part === undefined
      ? line.text
      : pen.fill(inTone(phrases.partly, tone)[line.part], line.text);
  };
  // Made in the order they are read, so that notes are numbered in it.
  const decides = () =>
    group(
      pen.say(inTone(phrases.alone, tone)),
      remit.decisionRights.filter(({ part }) => part === "decide").map((line) => lineOf(line)),
    );
  const together = () =>
    group(
      pen.say(inTone(phrases.together, tone)),
      remit.decisionRights.filter(({ part }) => part !== "decide").map((line) => lineOf(line, partly(line))),
    );
  const others = () =>
    group(
      pen.say(words.sections.excluded[tone]),
      remit.excluded.map((line) => lineOf(line, heldText(pen)(line))),
    );
  const groups = (all: readonly Group[]): Block[] =>
    all.length === 0 ? [] : [{ kind: "groups", groups: [...all] }];
  return framed("job-description", source, pen, {
    title: remit.title,
    blocks: [
      ...factsOf(source, pen),
      ...purposeOf(source),
      ...headed(
        pen.say(words.sections.accountabilities[tone]),
        byDomain(source, pen, remit.accountabilities, pen.say(phrases.other), (line) => lineOf(line)),
      ),
      ...headed(
        pen.say(words.sections.responsibilities[tone]),
        byDomain(source, pen, remit.responsibilities, pen.say(phrases.other), (line) =>
          lineOf(line, sharedText(pen)(line)),
        ),
      ),
      ...headed(
        pen.say(words.sections.decisionRights[tone]),
        groups([...decides(), ...together(), ...others()]),
      ),
      ...headed(
        pen.say(words.sections.qualifications[tone]),
        groups(
          (["must", "should"] as const).flatMap((level) =>
            group(
              pen.say(words.levels[level]),
              remit.qualifications
                .filter((line) => (line.level ?? "must") === level)
                .map((line) => lineOf(line)),
            ),
          ),
        ),
      ),
    ],
  });
};
