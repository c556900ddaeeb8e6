import type { CatalogueIndex } from "#catalogue/index.ts";
import { heldOf } from "#catalogue/held.ts";
import { cellsOf } from "#catalogue/strengths.ts";
import type { documentKinds } from "#model/document.ts";
import type { AnswerRef, Recommendation } from "#model/recommendation.ts";
import { type Chain, type Line, type Remit, type Section, sections } from "#model/remit.ts";
import { causesOf } from "./causes.ts";
import { rightOf } from "./writing.ts";

/** The papers a section goes on to. */
const goesTo: Readonly<Record<Section, readonly (typeof documentKinds)[number][]>> = {
  position: ["remit", "job-description", "accountabilities", "posting"],
  purpose: ["remit", "job-description", "accountabilities", "posting"],
  accountabilities: ["remit", "job-description", "accountabilities", "posting", "scorecard", "plan"],
  responsibilities: ["remit", "job-description", "accountabilities"],
  decisionRights: ["remit", "job-description", "accountabilities"],
  qualifications: ["remit", "job-description", "posting", "scorecard"],
  excluded: ["remit", "job-description", "accountabilities"],
  open: ["remit"],
};

/** The accountability a line is about: its own, or the first that its decision right belongs to. */
const accountabilityOf = (index: CatalogueIndex, remit: Remit, section: Section, line: Line) => {
  const { of = "" } = line;
  if (section !== "decisionRights") return index.accountability.get(of);
  const held = new Set([...remit.accountabilities, ...remit.responsibilities].map((each) => each.of));
  const main = rightOf.get(of)?.of.find((id) => held.has(id));
  return main === undefined ? undefined : index.accountability.get(main);
};

/** Finds a line of a remit and its section. */
export const findLine = (remit: Remit, id: string): { section: Section; line: Line } | undefined => {
  for (const section of sections) {
    const line = remit[section].find((each) => each.id === id);
    if (line) return { section, line };
  }
  return undefined;
};

/**
 * Why a line is there, from the answers as they are now to the statements its accountability rests on. Lines of the author's
 * own have no chain but themselves.
 */
export const chainOf = (
  index: CatalogueIndex,
  remit: Remit,
  { section, line }: { readonly section: Section; readonly line: Line },
  now: { readonly answered: readonly AnswerRef[]; readonly recommendation: Recommendation },
): Chain => {
  const own = line.id.startsWith("own/");
  const about = own ? undefined : accountabilityOf(index, remit, section, line);
  const role = index.role.get(remit.role);
  const profile = role?.profiles.find(({ id }) => id === now.recommendation.profiles[remit.role]);
  const needs = now.recommendation.needs.toSorted((a, b) => b.weight - a.weight);
  const at = needs.findIndex(({ accountability }) => accountability === about?.id);
  const need = needs[at];
  const held = role && about ? heldOf(cellsOf(role, profile)[about.id]) : undefined;
  const requirement =
    section === "qualifications"
      ? role?.requirements.find((each) => each.requirement === line.of)
      : undefined;
  const because = own || about ? [] : (line.because ?? []);
  const options = (answer: AnswerRef) =>
    (index.question.get(answer.question)?.options ?? []).filter(({ id }) => answer.options.includes(id));
  return {
    line: line.id,
    section,
    text: line.text,
    written: own ? "own" : line.drafted?.text === undefined ? "draft" : "reworded",
    ...(typeof line.drafted?.text === "string" && { drafted: line.drafted.text }),
    answers: about
      ? causesOf(index, now.answered, about.id).map(({ question, options: given, by, why, cites }) => ({
          question,
          options: given,
          by,
          ...(why !== undefined && { why }),
          cites: [...cites],
        }))
      : because.map((answer) => ({
          question: answer.question,
          options: answer.options,
          cites: options(answer).flatMap(({ qualifications }) =>
            qualifications.flatMap((each) => (each.requirement === line.of ? each.cites : [])),
          ),
        })),
    ...(about &&
      need && {
        accountability: {
          id: about.id,
          need: Math.min(4, need.need),
          weight: need.weight,
          rank: at + 1,
          of: needs.length,
        },
      }),
    ...(role &&
      held && {
        role: {
          id: role.id,
          holding: held.holding,
          cites: held.cites,
          basis: held.basis,
          ...(held.note !== undefined && { note: held.note }),
        },
      }),
    cites: [...(requirement?.cites ?? about?.cites ?? [])],
    documents: [...goesTo[section]],
  };
};
