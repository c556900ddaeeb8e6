import type { CatalogueIndex } from "#catalogue/index.ts";
import type { Answer } from "#model/assessment.ts";
import type { Block, Document, Span } from "#model/document.ts";
import type { DecisionRecord } from "#model/record.ts";
import type { AnswerRef, Recommendation } from "#model/recommendation.ts";
import { dateInWords } from "../words.ts";
import { span } from "./frame.ts";
import { headed } from "./parts.ts";
import { recordPhrases as says } from "./record-phrases.ts";

/** How many of a long list a board reads; the record itself holds them all. */
const mostReasons = 8;
const mostWeights = 12;

/** A share of the weight space as it is written: whole per cent, and “<1” for what is there but rounds to nothing. */
const share = (value: number): string => {
  const percent = Math.round(value * 100);
  return value > 0 && percent === 0 ? "<1 %" : `${percent} %`;
};

/** Points of fit or of lead, one decimal, with the true minus. */
const points = (value: number): string =>
  `${value < 0 ? "−" : ""}${(Math.round(Math.abs(value) * 10) / 10).toFixed(1)}`;

const table = (widths: number[], head: string[], rows: readonly (readonly string[])[]): Block[] =>
  rows.length === 0
    ? []
    : [
        {
          kind: "table",
          caption: "",
          widths,
          head,
          rows: rows.map((cells) => ({ cells: cells.map((text): Span[] => [span(text)]) })),
        },
      ];

const answerText = (index: CatalogueIndex, id: string, answer: Answer): string => {
  const label = (option: string): string =>
    option === "unknown"
      ? says.unknown
      : option === "not-applicable"
        ? says.notApplicable
        : (index.question.get(id)?.options.find((each) => each.id === option)?.label ?? option);
  if (typeof answer === "number") return String(answer);
  if (typeof answer === "string") return label(answer);
  return answer.length === 0 ? says.nobody : answer.map(label).join("; ");
};

const refText = (index: CatalogueIndex, { question, options }: AnswerRef): string => {
  const about = index.question.get(question);
  const labels = options.map((id) => about?.options.find((option) => option.id === id)?.label ?? id);
  return `${about?.short ?? question}: ${labels.join("; ")}`;
};

/** Everybody's answers: one column for each respondent up to three, else of the one the recommendation rests on. */
const answersOf = (index: CatalogueIndex, { assessment, respondent }: DecisionRecord): Block[] => {
  const people = assessment.respondents ?? [];
  const shown = people.length <= 3 ? people : people.filter(({ id }) => id === (respondent ?? people[0]?.id));
  const columns =
    shown.length === 0
      ? [{ name: says.answer, answers: assessment.answers ?? {}, notes: assessment.notes }]
      : shown.map(({ id, name, answers, notes }) => ({ name: name ?? id, answers, notes }));
  const rows = index.catalogue.questions.flatMap(({ id, text }) => {
    if (columns.every(({ answers }) => answers[id] === undefined)) return [];
    return [
      [
        text,
        ...columns.map(({ answers, notes }) => {
          const answer = answers[id];
          const note = notes?.[id];
          const said = answer === undefined ? says.notAsked : answerText(index, id, answer);
          return note === undefined ? said : `${said} (${note})`;
        }),
      ],
    ];
  });
  const width = Math.floor(60 / columns.length);
  return table([40, ...columns.map(() => width)], [says.question, ...columns.map(({ name }) => name)], rows);
};

const reasonText = (index: CatalogueIndex, { kind, answer }: Recommendation["reasons"][number]): string =>
  answer ? refText(index, answer) : says.reasons[kind];

/**
 * The record of a decision, for whoever has to defend it: what was asked and answered by whom, what came out and how sure it is,
 * what spoke for and against, who saw it otherwise, what would change it, and how to make it again.
 */
export const recordDocument = (index: CatalogueIndex, record: DecisionRecord): Document => {
  const { assessment, recommendation, decision, respondents } = record;
  const roleName = (id: string): string => index.role.get(id)?.name ?? id;
  const nameOf = (id: string): string => index.accountability.get(id)?.name ?? id;
  const { catalogue, standings, reasons, flips } = recommendation;
  const date = dateInWords(record.date, "en-GB");
  const paragraph = (text: string): Block => ({ kind: "paragraph", spans: [span(text)] });
  const quiet = (text: string): Block => ({ kind: "paragraph", tone: "quiet", spans: [span(text)] });
  const list = (items: readonly string[]): Block[] =>
    items.length === 0
      ? []
      : [{ kind: "list", ordered: false, items: items.map((text) => ({ spans: [span(text)] })) }];
  const [first, second] = [roleName(recommendation.first), roleName(recommendation.second)];
  const stated = reasons.filter(({ kind, points: by }) => kind === "answer" && Math.abs(by) >= 0.05);
  const chosen = decision.title ?? roleName(decision.role);
  const blocks: Block[] = [
    {
      kind: "facts",
      items: [
        { label: says.decided, text: chosen },
        { label: says.recommended, text: recommendation.outcome === "none-yet" ? says.noneYet : first },
        ...(decision.by === undefined ? [] : [{ label: says.by, text: decision.by }]),
        { label: says.on, text: dateInWords(decision.on ?? record.date, "en-GB") },
      ],
    },
    {
      kind: "paragraph",
      tone: "lead",
      spans: [
        span(
          recommendation.outcome === "none-yet"
            ? says.leadNone(first)
            : says.lead[recommendation.label](first, share(standings[0]?.acceptability[0] ?? 0), second),
        ),
      ],
    },
    ...(decision.why === undefined ? [] : headed(says.why, [paragraph(decision.why)])),
    ...headed(says.standings, [
      ...table(
        [34, 16, 24, 13, 13],
        [...says.standingColumns],
        standings.map(({ role, acceptability, band, fit, regret }) => [
          roleName(role),
          share(acceptability[0] ?? 0),
          `${share(band[0])} – ${share(band[1])}`,
          points(fit),
          points(regret),
        ]),
      ),
      quiet(says.standingsHelp),
    ]),
    ...headed(
      says.outTitle,
      list(recommendation.out.map(({ role, text }) => says.outLine(roleName(role), text))),
    ),
    ...headed(says.reasonsTitle(first, second), [
      ...table(
        [52, 34, 14],
        [...says.reasonColumns],
        stated
          .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
          .slice(0, mostReasons)
          .map((reason) => [
            reasonText(index, reason),
            reason.through
              .slice(0, 2)
              .map(({ accountability }) => nameOf(accountability))
              .join("; "),
            points(reason.points),
          ]),
      ),
      quiet(says.reasonsHelp),
    ]),
    ...headed(
      says.respondents,
      table(
        [40, 40, 20],
        [...says.respondentColumns],
        respondents.map(({ id, name, first: own, acceptability }) => [
          name ?? id,
          roleName(own),
          share(acceptability),
        ]),
      ),
    ),
    ...headed(
      says.dissent,
      decision.dissent.length > 0
        ? list(decision.dissent.map(({ who, says: words }) => says.dissentLine(who, words)))
        : [paragraph(says.noDissent)],
    ),
    ...headed(
      says.flips,
      flips.length > 0
        ? list(
            flips.map(({ changes, first: other, acceptability }) =>
              says.flipLine(
                changes.map(({ question, to }) => refText(index, { question, options: to })).join("; "),
                roleName(other),
                share(acceptability),
              ),
            ),
          )
        : [paragraph(says.noFlips)],
    ),
    ...headed(
      says.weights,
      table(
        [56, 26, 18],
        [...says.weightColumns],
        recommendation.needs
          .toSorted((a, b) => b.weight - a.weight)
          .slice(0, mostWeights)
          .map(({ accountability, need, weight, low, high }) => [
            nameOf(accountability),
            `${points(Math.min(4, need))} (${points(Math.min(4, low))} – ${points(Math.min(4, high))})`,
            `${(weight * 100).toFixed(1)} %`,
          ]),
      ),
    ),
    ...headed(says.answers, answersOf(index, record)),
    ...headed(says.settle, list(recommendation.readiness.map(({ text }) => text))),
    ...headed(says.again, [
      paragraph(
        says.againHelp({
          catalogue: `${catalogue.version} (${catalogue.hash}${catalogue.own ? `, ${catalogue.own.hash}` : ""})`,
          seed: String(recommendation.seed),
          draws: String(recommendation.draws),
        }),
      ),
    ]),
  ];
  return {
    format: "remit/document@1",
    kind: "record",
    language: "en-GB",
    organisation: assessment.organisation.name,
    label: says.label,
    title: chosen,
    date: record.date,
    blocks,
    notesTitle: says.notesTitle,
    notes: [],
    foot: says.foot(catalogue.version, date),
  };
};
