import type { StructureChange as Change, Hire, PositionSet, Scenario, Structure } from "@remit/core";
import { read, write } from "#client/storage.ts";

type HireLine = Hire["lines"][number];

const place = (structure: string): string => `remit.structure.hires.${structure}`;
const isText = (value: unknown): value is string => typeof value === "string";
/** By scenario, the assessment it was made from. */
type Hires = Readonly<Record<string, string>>;
const isHires = (value: unknown): value is Hires =>
  typeof value === "object" && value !== null && Object.values(value).every(isText);

const hiresOf = (structure: string): Hires => {
  const kept = read(place(structure));
  return isHires(kept) ? kept : {};
};

/** Keeps in this browser from which assessment a scenario of a structure was made. */
export const rememberHire = (structure: string, scenario: string, assessment: string): void =>
  void write(place(structure), { ...hiresOf(structure), [scenario]: assessment });

/** The id of the assessment a scenario was made from, as far as this browser knows. */
export const hiredFrom = (structure: string, scenario: string): string | undefined =>
  hiresOf(structure)[scenario];

/** The role a scenario of a hire brings: that of the position it adds, or of the vacant one it uses. */
export const roleHired = ({ changes }: Scenario): string | undefined => {
  for (const change of changes) {
    if (change.do === "add-position" && change.position.role !== undefined) return change.position.role;
    if (change.do === "change-position" && change.set.role) return change.set.role;
  }
  return undefined;
};

/** A position as a scenario has it; undefined where it has none. */
export const positionIn = (
  { positions }: Pick<Structure, "positions">,
  { changes }: Scenario,
  id: string,
): PositionSet | undefined => {
  let found: PositionSet | undefined = positions.find((each) => each.id === id);
  for (const change of changes) {
    if (change.do === "add-position" && change.position.id === id) found = change.position;
    if (change.do === "change-position" && change.id === id) found = { ...found, ...change.set };
  }
  return found;
};

/** Whether a scenario draws a line of a hire. */
export const isDrawn = (
  structure: Pick<Structure, "positions">,
  scenario: Scenario,
  { position, line, to }: HireLine,
): boolean => {
  const { reportsTo, dotted = [] } = positionIn(structure, scenario, position) ?? {};
  return line === "solid" ? reportsTo === to : dotted.includes(to);
};

/** Draws a line of a hire in a scenario, or leaves it as it is today. */
export const drawLine = (
  structure: Pick<Structure, "positions">,
  scenario: Scenario,
  { position, line, to, from }: HireLine,
  on: boolean,
): Change => {
  if (line === "solid")
    return { do: "change-position", id: position, set: { reportsTo: on ? to : (from ?? null) } };
  const others = (positionIn(structure, scenario, position)?.dotted ?? []).filter((each) => each !== to);
  return { do: "change-position", id: position, set: { dotted: on ? [...others, to] : others } };
};
