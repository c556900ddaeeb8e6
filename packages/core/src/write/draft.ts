import type { CatalogueIndex } from "#catalogue/index.ts";
import { catalogueRef } from "#catalogue/index.ts";
import { cellsOf, profileFor } from "#catalogue/strengths.ts";
import type { AnswerRef, Recommendation } from "#model/recommendation.ts";
import { type Line, type Remit, remitFormat } from "#model/remit.ts";
import type { Role } from "#model/role.ts";
import type { Spelling, Tone } from "#model/writing.ts";
import { becauseOf, causesOf } from "./causes.ts";
import {
  accountabilityLine,
  engagementLine,
  line,
  purposeLine,
  qualificationLine,
  responsibilityLine,
  rightLine,
} from "./lines.ts";
import { spelled } from "./spelling.ts";
import { writing } from "./writing.ts";

/** What a remit is drafted from. */
export type DraftFrom = {
  readonly organisation: Remit["organisation"];
  /** The role the organisation chose: it need not be the one recommended. */
  readonly role: Role;
  readonly title?: string | undefined;
  readonly tone: Tone;
  readonly spelling: Spelling;
  /** The answers given, as options. */
  readonly answered: readonly AnswerRef[];
  readonly recommendation: Recommendation;
};

/** Mean need before any answer, 0..4: what answers have lowered below it is not asked for here. */
const baseNeed = 1;
/** How many domains the purpose speaks of. */
const purposeDomains = 2;

/** Who is known to be there, what they hold, and what the role holds beside them. */
const holdings = (index: CatalogueIndex, { role, recommendation }: DraftFrom) => {
  const there = new Set(recommendation.out.flatMap((out) => (out.why === "already-there" ? [out.role] : [])));
  const read = (each: Role) => {
    const named = each.profiles.find(({ id }) => id === recommendation.profiles[each.id]);
    return cellsOf(each, named ?? profileFor(each, there, false));
  };
  const others = [...there].flatMap((id) => (id === role.id ? [] : (index.role.get(id) ?? [])));
  const seats = others.map((each) => ({ name: each.name, cells: read(each) }));
  return {
    cells: read(role),
    /** Whoever is there and holds most of it, from sharing on. */
    holder: (accountability: string) => {
      const [most] = seats
        .map(({ name, cells }) => ({ name, strength: cells[accountability]?.strength ?? 0 }))
        .filter(({ strength }) => strength >= 2)
        .toSorted((a, b) => b.strength - a.strength);
      return most;
    },
  };
};

/** Where each accountability stands in the remit: the position's own, shared, somebody else's, nobody's, or not asked for. */
const placed = (index: CatalogueIndex, from: DraftFrom) => {
  const { cells, holder } = holdings(index, from);
  const { needs, coverage } = from.recommendation;
  const required = new Set(coverage.map(({ accountability }) => accountability));
  const lines: Record<"accountabilities" | "responsibilities" | "excluded" | "open", Line[]> = {
    accountabilities: [],
    responsibilities: [],
    excluded: [],
    open: [],
  };
  const say = (text: string): string => spelled(text, from.spelling);
  for (const { accountability: id, need } of needs.toSorted((a, b) => b.weight - a.weight)) {
    const about = index.accountability.get(id);
    if (!about) continue;
    const strength = cells[id]?.strength ?? 0;
    const other = holder(id);
    const asked = required.has(id);
    const because = becauseOf(causesOf(index, from.answered, id));
    const reason = because.length > 0 ? { because } : {};
    // Two own it by the catalogue: it is the new position's where an answer asks for it, else it stays where it is.
    const taken = other?.strength === 3 && because.length === 0;
    const owns = strength === 3 && (need >= baseNeed || asked) && !taken;
    if (owns || (strength === 2 && asked && other === undefined))
      lines.accountabilities.push({ ...accountabilityLine(about, from), ...reason });
    else if (strength >= 2 && (need >= baseNeed || asked))
      lines.responsibilities.push({
        ...responsibilityLine(about, from),
        ...(other && { with: [other.name] }),
        ...reason,
      });
    else if (asked && other)
      lines.excluded.push(line("excluded", id, { text: say(about.name), holder: other.name, ...reason }));
    else if (asked) lines.open.push(line("open", id, { text: say(about.name), ...reason }));
  }
  return lines;
};

const purpose = (index: CatalogueIndex, from: DraftFrom, owned: readonly Line[]): Line[] => {
  const domains = new Set(owned.flatMap(({ of }) => index.accountability.get(of ?? "")?.domain ?? []));
  const heaviest = from.recommendation.domainNeeds
    .filter(({ domain }) => domains.has(domain) && writing.purposes.domains[domain] !== undefined)
    .toSorted((a, b) => b.need - a.need)
    .slice(0, purposeDomains)
    .map(({ domain }) => domain);
  const because = owned.slice(0, 3).flatMap((each) => each.because ?? []);
  const unique = because.filter(
    ({ question }, at) => because.findIndex((each) => each.question === question) === at,
  );
  return [{ ...purposeLine(from.role, heaviest, from), ...(unique.length > 0 && { because: unique }) }];
};

const position = ({ answered, recommendation: { engagement }, spelling }: DraftFrom): Line[] => {
  const { question, options } = writing.positions.reportsTo;
  const answer = answered.find((each) => each.question === question);
  const to = answer?.options.flatMap((id) => options[id] ?? [])[0];
  const because = engagement.reasons.flatMap((reason) =>
    reason.engagement === engagement.advice && reason.by > 0
      ? [{ question: reason.question, options: reason.options }]
      : [],
  );
  return [
    ...(answer && to !== undefined
      ? [line("position", "reports-to", { text: spelled(to, spelling), because: [answer] })]
      : []),
    { ...engagementLine(engagement.advice), ...(because.length > 0 && { because }) },
  ];
};

/** A right comes whole with the accountability that needs it most, and in part with one that is shared or needs it less. */
const decisionRights = (from: DraftFrom, owned: readonly Line[], shared: readonly Line[]): Line[] =>
  writing.decisionRights.flatMap((right) => {
    const [main = ""] = right.of;
    const at = (lines: readonly Line[]) => (id: string) => lines.find(({ of }) => of === id);
    const whole = at(owned)(main);
    const part = whole ?? right.of.map(at(owned)).find(Boolean) ?? at(shared)(main);
    if (!part) return [];
    return [
      {
        ...rightLine(right, whole ? "owns" : "shares", from),
        ...(part.because && { because: part.because }),
      },
    ];
  });

/** The role's own requirements and those of the answers given; one line a requirement, "must" over "should". */
const qualifications = ({ question }: CatalogueIndex, from: DraftFrom): Line[] => {
  const asked = from.answered.flatMap((answer) =>
    (question.get(answer.question)?.options ?? []).flatMap(({ id, qualifications: each }) =>
      answer.options.includes(id)
        ? each.map((one) => ({ ...one, because: [{ question: answer.question, options: [id] }] }))
        : [],
    ),
  );
  const found = new Map<string, Line>();
  for (const each of [...from.role.requirements, ...asked]) {
    const before = found.get(each.requirement);
    if (before !== undefined && !(before.level === "should" && each.level === "must")) continue;
    found.set(each.requirement, {
      ...qualificationLine(each, from),
      ...("because" in each && { because: each.because }),
    });
  }
  return [...found.values()].toSorted((a, b) => Number(b.level === "must") - Number(a.level === "must"));
};

/** What is to be settled before anybody is asked to take this on, as answers or their absence call for it. */
const toSettle = ({ answered, recommendation: { readiness }, spelling }: DraftFrom): Line[] =>
  readiness.flatMap(({ id, text, question }) => {
    if (question === undefined) return [];
    const because = answered.filter((each) => each.question === question);
    return [line("open", id, { text: spelled(text, spelling), ...(because.length > 0 && { because }) })];
  });

/**
 * Drafts the remit of one position: what the role owns and this organisation asks for, what it shares, what others hold and
 * what nobody does, in order of weight (mean share of all needs), with the decision rights and qualifications that go with it.
 */
export const draftRemit = (index: CatalogueIndex, from: DraftFrom): Remit => {
  const { accountabilities, responsibilities, excluded, open } = placed(index, from);
  return {
    format: remitFormat,
    organisation: from.organisation,
    role: from.role.id,
    title: from.title ?? from.role.name,
    tone: from.tone,
    spelling: from.spelling,
    catalogue: catalogueRef(index.catalogue),
    position: position(from),
    purpose: purpose(index, from, accountabilities),
    accountabilities,
    responsibilities,
    decisionRights: decisionRights(from, accountabilities, responsibilities),
    qualifications: qualifications(index, from),
    excluded,
    open: [...open, ...toSettle(from)],
    removed: [],
    overruled: [],
  };
};
