import { edited, type Line, type Remit, type Says, type Section, sections } from "@remit/core";

const isOwn = ({ id }: Line): boolean => id.startsWith("own/");

/** The section a line stands in. */
export const sectionOf = (remit: Remit, id: string): Section | undefined =>
  sections.find((section) => remit[section].some((line) => line.id === id));

/** The lines of a remit in the order of the page, each with its section. */
export const linesOf = (remit: Remit, order: readonly Section[]): { section: Section; line: Line }[] =>
  order.flatMap((section) => remit[section].map((line) => ({ section, line })));

/** A line with other words; what was drafted stays beside them. */
export const reworded = (remit: Remit, section: Section, id: string, says: Partial<Says>): Remit => ({
  ...remit,
  [section]: remit[section].map((line) => (line.id === id ? edited(line, says) : line)),
});

/** A line moved up (-1) or down (1) in its section; at the end it stays where it is. */
export const moved = (remit: Remit, section: Section, id: string, by: -1 | 1): Remit => {
  const lines = remit[section];
  const from = lines.findIndex((line) => line.id === id);
  const to = from + by;
  const [line, other] = [lines[from], lines[to]];
  if (!line || !other) return remit;
  return { ...remit, [section]: lines.with(from, other).with(to, line) };
};

/** A remit without a line; one that was drafted is not proposed again. */
export const without = (remit: Remit, section: Section, id: string): Remit => {
  const line = remit[section].find((each) => each.id === id);
  if (!line) return remit;
  const removed = isOwn(line) || remit.removed.includes(id) ? remit.removed : [...remit.removed, id];
  return { ...remit, [section]: remit[section].filter((each) => each.id !== id), removed };
};

/**
 * A remit with one more line at the end of a section. One that was taken out before is no longer kept away, and one of the
 * catalogue stays although no answer asks for it.
 */
export const added = (remit: Remit, section: Section, line: Line): Remit => ({
  ...remit,
  [section]: [
    ...remit[section].filter(({ id }) => id !== line.id),
    isOwn(line) ? line : { ...line, kept: true as const },
  ],
  removed: remit.removed.filter((id) => id !== line.id),
});

/** What a line of one's own says beside its words, by section. */
const usual: Partial<Record<Section, Partial<Says>>> = {
  accountabilities: { letter: "A" },
  responsibilities: { letter: "R" },
  decisionRights: { part: "decide" },
  qualifications: { level: "should" },
};

/** A line of the author's own; its id is one no other line of the remit has. */
export const ownLine = (remit: Remit, section: Section, text: string): Line => {
  const taken = new Set(linesOf(remit, sections).map(({ line }) => line.id));
  let number = 1;
  while (taken.has(`own/${section}-${number}`)) number += 1;
  return { id: `own/${section}-${number}`, text, ...usual[section] };
};

/** A line taken out of the remit and named among what is not in it, with whoever holds it. */
export const handedOver = (remit: Remit, section: Section, line: Line, holder: string): Remit => {
  const id = `excluded/${line.of ?? ""}`;
  const excluded = ownLine(remit, "excluded", line.text);
  const known = line.of !== undefined && !remit.excluded.some((each) => each.id === id);
  return added(without(remit, section, line.id), "excluded", {
    ...excluded,
    ...(known && { id, of: line.of }),
    ...(holder !== "" && { holder }),
  });
};
