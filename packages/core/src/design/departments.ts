import type { Position } from "#model/structure.ts";

/** What stands between company, division and department; a stroke without spaces is part of a name. */
const between = " / ";

/** The parts of a department as it is told, from the company down: "Harbour Group / Logistics / IT". None where nothing is said. */
export const partsOf = (department: string | undefined): readonly string[] =>
  (department ?? "")
    .split(/\s+\/\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** A department as positions tell it. */
export const departmentOf = (parts: readonly string[]): string => parts.join(between);

/** Every department that positions tell, once each, in the order in which they first appear. */
export const departmentsOf = (positions: readonly Position[]): readonly string[] => [
  ...new Set(
    positions.flatMap(({ department }) => {
      const parts = partsOf(department);
      return parts.length === 0 ? [] : [departmentOf(parts)];
    }),
  ),
];

/** Whether any position tells a department. */
export const hasDepartments = (positions: readonly Position[]): boolean =>
  positions.some(({ department }) => department !== undefined && partsOf(department).length > 0);
