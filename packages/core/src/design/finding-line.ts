import type { StructureFinding } from "#model/structure-finding.ts";

/**
 * The line of a structure file to look at for a finding: where the scenario or policy stands that its data name; where its
 * accountability is assigned, or required, or declared; else, and where it is about a right, where its position begins. `line`
 * gives the line of an entry of one of the file's lists.
 */
export const findingLine = (
  line: (list: string, id: string) => number | undefined,
  { positions, accountabilities, data }: Pick<StructureFinding, "positions" | "accountabilities" | "data">,
): number | undefined => {
  if (typeof data.scenario === "string") return line("scenarios", data.scenario);
  if (typeof data.policy === "string") return line("policies", data.policy);
  const seats = positions.flatMap((id) => line("positions", id) ?? []);
  const of = accountabilities.flatMap((id) =>
    ["assignments", "required", "accountabilities"].flatMap((list) => line(list, id) ?? []),
  );
  return data.right === undefined ? (of[0] ?? seats[0]) : seats[0];
};
