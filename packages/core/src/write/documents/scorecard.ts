import type { Block, Document } from "#model/document.ts";
import type { Line } from "#model/remit.ts";
import { words } from "../words.ts";
import { interviewOf } from "../writing.ts";
import { framed, penOf, type Source, span } from "./frame.ts";
import { aboutOf, headed } from "./parts.ts";
import { phrases } from "./phrases.ts";

/** More than this nobody asks in one interview, or marks with care. */
const mostAccountabilities = 6;
const mostQualifications = 4;

/** One form for each interviewer: a question and what marks look like, for the heaviest accountabilities and what a candidate must bring. */
export const scorecard = (source: Source): Document => {
  const { index, remit } = source;
  const pen = penOf(source);
  const nameOf = (line: Line): string => {
    const { of = "" } = line;
    const entry = index.accountability.get(of) ?? index.requirement.get(of);
    return entry ? pen.say(entry.name) : line.text;
  };
  const attribute = (line: Line): Block[] => {
    const known = interviewOf.get(line.of ?? "");
    const name = nameOf(line);
    const { question, anchors } = known ?? {
      question: pen.fill(phrases.genericQuestion, name),
      anchors: phrases.genericAnchors,
    };
    return [
      { kind: "heading", level: 3, text: name },
      { kind: "paragraph", spans: [span(known ? pen.say(question) : question, pen.note(line))] },
      {
        kind: "table",
        caption: "",
        widths: [27, 27, 27, 19],
        head: phrases.scorecardColumns.map(pen.say),
        rows: [
          {
            cells: [
              [span(pen.say(anchors[1]))],
              [span(pen.say(anchors[3]))],
              [span(pen.say(anchors[5]))],
              [span("")],
            ],
            ...aboutOf(line),
          },
        ],
      },
    ];
  };
  const musts = remit.qualifications.filter(({ level }) => level !== "should");
  const needed = [...musts, ...remit.qualifications.filter(({ level }) => level === "should")];
  return framed("scorecard", source, pen, {
    title: remit.title,
    blocks: [
      {
        kind: "table",
        caption: "",
        widths: [40, 40, 20],
        head: [phrases.candidate, phrases.interviewer, phrases.day].map(pen.say),
        rows: [{ cells: [[span("")], [span("")], [span("")]] }],
      },
      { kind: "paragraph", tone: "lead", spans: [span(pen.say(phrases.scorecardIntro))] },
      { kind: "paragraph", tone: "quiet", spans: [span(pen.say(phrases.scorecardMarks))] },
      ...headed(
        pen.say(words.sections.accountabilities[remit.tone]),
        remit.accountabilities.slice(0, mostAccountabilities).flatMap(attribute),
      ),
      ...headed(
        pen.say(words.sections.qualifications[remit.tone]),
        needed.slice(0, mostQualifications).flatMap(attribute),
      ),
    ],
  });
};
