import type { Accountability } from "#model/accountability.ts";
import type { Engagement } from "#model/question.ts";
import type { Line, Remit, Section } from "#model/remit.ts";
import type { Role } from "#model/role.ts";
import type { DecisionRight } from "#model/writing.ts";
import { spelled } from "./spelling.ts";
import { words } from "./words.ts";
import { wordsOf, writing } from "./writing.ts";

/** How a remit speaks. */
export type Voice = Pick<Remit, "tone" | "spelling">;

/** The id of a line that is Remit's: the same whenever it is drafted or offered. */
export const idOf = (section: Section, of: string): string => `${section}/${of}`;

/** A line of a section about something that Remit knows. */
export const line = (section: Section, of: string, says: Omit<Line, "id" | "of">): Line => ({
  id: idOf(section, of),
  of,
  ...says,
});

/** An outcome the position answers for; an organisation's own one has no words but its definition, and no measure. */
export const accountabilityLine = (
  { id, definition }: Pick<Accountability, "id" | "definition">,
  { tone, spelling }: Voice,
): Line => {
  const said = wordsOf.get(id);
  return line("accountabilities", id, {
    text: spelled(said?.[tone] ?? definition, spelling),
    letter: "A",
    ...(said && { measure: spelled(said.measure, spelling) }),
  });
};

/** An outcome the position works for without answering for it alone. */
export const responsibilityLine = (
  { id, name }: Pick<Accountability, "id" | "name">,
  { spelling }: Voice,
): Line => line("responsibilities", id, { text: spelled(name, spelling), letter: "R" });

/** A decision right: a sentence of its own where the position owns it, its name and a smaller part where it shares it. */
export const rightLine = (right: DecisionRight, held: "owns" | "shares", { tone, spelling }: Voice): Line =>
  line("decisionRights", right.id, {
    text: spelled(held === "owns" ? right[tone] : right.name, spelling),
    part: right.part[held],
    above: spelled(right.above, spelling),
  });

const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

/** What a holder needs, or what would be useful. */
export const qualificationLine = (
  { requirement, level, text }: Pick<Role["requirements"][number], "requirement" | "level" | "text">,
  { spelling }: Voice,
): Line => line("qualifications", requirement, { text: sentence(spelled(text, spelling)), level });

/** What the role is there for, and a sentence for each of the domains named. */
export const purposeLine = (
  { id, summary }: Pick<Role, "id" | "summary">,
  domains: readonly string[],
  { tone, spelling }: Voice,
): Line => {
  const sentences = [
    writing.purposes.roles[id]?.[tone] ?? summary,
    ...domains.flatMap((domain) => writing.purposes.domains[domain]?.[tone] ?? []),
  ];
  return line("purpose", "purpose", { text: spelled(sentences.join(" "), spelling) });
};

/** The form in which the leader is engaged. */
export const engagementLine = (engagement: Engagement): Line =>
  line("position", "engagement", { text: words.engagements[engagement] });
