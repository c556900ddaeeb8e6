import type { CatalogueIndex } from "#catalogue/index.ts";
import { engagements } from "#model/question.ts";
import { type Line, type OfferedLine, type Remit, type Section, sections } from "#model/remit.ts";
import type { Role } from "#model/role.ts";
import type { DecisionRight } from "#model/writing.ts";
import {
  accountabilityLine,
  engagementLine,
  idOf,
  purposeLine,
  qualificationLine,
  responsibilityLine,
  rightLine,
} from "./lines.ts";
import { writing } from "./writing.ts";

const offer = (section: Section, line: Line, from?: Role): OfferedLine => ({
  section,
  line,
  ...(from && { from: from.id }),
});

/** What has most of something first; of equals, the order they came in. */
const byMost = <T>(things: readonly T[], most: (thing: T) => number): T[] =>
  things.toSorted((a, b) => most(b) - most(a));

// Who else is there is not known: cells of profiles do not count.
const strengthOf = ({ strengths }: Role, accountability: string): number =>
  strengths[accountability]?.strength ?? 0;

const mainOf = ({ of: [main = ""] }: DecisionRight): string => main;

/** Accountabilities, to own or to share, and the decision rights that go with them. */
const duties = ({ catalogue }: CatalogueIndex, remit: Remit, role: Role): OfferedLine[] => {
  const holder = (id: string): Role | undefined =>
    [role, ...byMost(catalogue.roles, (each) => strengthOf(each, id))].find(
      (each) => strengthOf(each, id) > 0,
    );
  const owned = new Set(remit.accountabilities.map(({ of }) => of));
  const accountabilities = byMost(catalogue.accountabilities, ({ id }) => strengthOf(role, id));
  return [
    ...accountabilities.map((each) =>
      offer("accountabilities", accountabilityLine(each, remit), holder(each.id)),
    ),
    // What it answers for it does not share as well.
    ...accountabilities
      .filter(({ id }) => !owned.has(id))
      .map((each) => offer("responsibilities", responsibilityLine(each, remit), holder(each.id))),
    ...byMost(writing.decisionRights, (right) => strengthOf(role, mainOf(right))).map((right) => {
      const main = mainOf(right);
      const line = rightLine(right, owned.has(main) ? "owns" : "shares", remit);
      return offer("decisionRights", line, holder(main));
    }),
  ];
};

/** Every requirement, in the words the role has for it; else those of an answer, as a draft would; else another role's. */
const requirements = ({ catalogue }: CatalogueIndex, remit: Remit, role: Role): OfferedLine[] => {
  const said = [
    role.requirements,
    ...catalogue.questions.flatMap(({ options }) => options.map(({ qualifications }) => qualifications)),
    ...catalogue.roles.map((each) => each.requirements),
  ].flat();
  const asks = (each: Role, id: string): boolean =>
    each.requirements.some(({ requirement }) => requirement === id);
  return byMost(catalogue.requirements, ({ id }) => Number(asks(role, id))).map(({ id, name }) => {
    const text = said.find(({ requirement }) => requirement === id)?.text ?? name;
    const line = qualificationLine({ requirement: id, level: "should", text }, remit);
    return offer(
      "qualifications",
      line,
      [role, ...catalogue.roles].find((each) => asks(each, id)),
    );
  });
};

/**
 * Every line of the catalogue that a remit does not hold, in the words and under the id of a draft, by section: what the
 * remit's role holds most of first, then in the order of the catalogue. Nothing is known of answers: lines name none, the
 * purpose is the role's alone, the engagement full-time, and a reporting line is not offered.
 */
export const offeredLines = (index: CatalogueIndex, remit: Remit): OfferedLine[] => {
  const role = index.role.get(remit.role);
  if (!role) throw new Error(`${remit.role} passed the check and is not there`);
  // A line may have an id of its own, or stand in another section than it was drafted for.
  const held = new Set(
    sections.flatMap((section) =>
      remit[section].flatMap(({ id, of }) => (of === undefined ? [id] : [id, idOf(section, of)])),
    ),
  );
  return [
    offer("position", engagementLine(engagements[0])),
    ...(remit.purpose.length > 0 ? [] : [offer("purpose", purposeLine(role, [], remit), role)]),
    ...duties(index, remit, role),
    ...requirements(index, remit, role),
  ].filter(({ line }) => !held.has(line.id));
};
