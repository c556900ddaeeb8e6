import type { Block, Document } from "#model/document.ts";
import type { Line, Section } from "#model/remit.ts";
import { words } from "../words.ts";
import { framed, penOf, type Source, span } from "./frame.ts";
import { aboutOf, byDomain, factsOf, headed, heldText, purposeOf, rightsTable, sharedText } from "./parts.ts";
import { phrases } from "./phrases.ts";

/** The whole remit, section by section, with where each line comes from. */
export const remitDocument = (source: Source): Document => {
  const { remit } = source;
  const pen = penOf(source);
  const { tone } = remit;
  const title = (section: Section): string => pen.say(words.sections[section][tone]);
  const noted = (line: Line, text = line.text) => ({ spans: [span(text, pen.note(line))], ...aboutOf(line) });
  const list = (lines: readonly Line[], text: (line: Line) => string): Block[] =>
    lines.length === 0
      ? []
      : [{ kind: "list", ordered: false, items: lines.map((line) => noted(line, text(line))) }];
  const blocks: Block[] = [
    ...factsOf(source, pen),
    ...headed(title("purpose"), purposeOf(source)),
    ...headed(
      title("accountabilities"),
      byDomain(source, pen, remit.accountabilities, pen.say(phrases.other), (line) => ({
        ...noted(line),
        ...(line.measure !== undefined && { aside: pen.fill(phrases.measure, line.measure) }),
      })),
    ),
    ...headed(title("responsibilities"), list(remit.responsibilities, sharedText(pen))),
    ...headed(
      title("decisionRights"),
      rightsTable(source, pen, { widths: [46, 18, 14, 22], tone, noted: true }),
    ),
    ...headed(
      title("qualifications"),
      (["must", "should"] as const).flatMap((level): Block[] => {
        const lines = remit.qualifications.filter((line) => (line.level ?? "must") === level);
        return lines.length === 0
          ? []
          : [
              {
                kind: "groups",
                groups: [{ label: pen.say(words.levels[level]), lines: lines.map((line) => noted(line)) }],
              },
            ];
      }),
    ),
    ...headed(title("excluded"), list(remit.excluded, heldText(pen))),
    ...headed(
      title("open"),
      list(remit.open, ({ text }) => text),
    ),
  ];
  return framed("remit", source, pen, { title: pen.fill(phrases.remitOf, remit.title), blocks });
};
