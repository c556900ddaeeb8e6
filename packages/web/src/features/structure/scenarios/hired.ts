import type { Scenario } from "@remit/core";
import { read, write } from "#client/storage.ts";

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

/** The role a scenario of a hire brings: that of the position it adds or fills. */
export const roleHired = ({ changes }: Scenario): string | undefined => {
  for (const change of changes) {
    if (change.do === "add-position" && change.position.role !== undefined) return change.position.role;
    if (change.do === "change-position" && change.set.holder && change.set.role) return change.set.role;
  }
  return undefined;
};
