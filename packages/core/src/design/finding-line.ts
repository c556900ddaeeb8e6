import type { StructureFinding } from "#model/structure-finding.ts";

/**
 * The line of a structure file to look at for a finding: where its accountability is assigned, or required, or declared; else,
 * and where it is about a right, where its position begins; of a finding about the policies alone, where one stands. `line` gives the line of an entry of one of the file's lists.
 */
export const findingLine = (
  line: (list: string, id: string) => number | undefined,
  { positions, accountabilities, data }: Pick<StructureFinding, "positions" | "accountabilities" | "data">,
): number | undefined => {
  const seats = positions.flatMap((id) => line("positions", id) ?? []);
  const of = accountabilities.flatMap((id) =>
    ["assignments", "required", "accountabilities"].flatMap((list) => line(list, id) ?? []),
  );
  if (positions.length === 0 && accountabilities.length === 0)
    return ["spanLeast", "spanMost"].flatMap((policy) => line("policies", policy) ?? [])[0];
  return data.right === undefined ? (of[0] ?? seats[0]) : seats[0];
};
