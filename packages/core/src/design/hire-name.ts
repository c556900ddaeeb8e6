import type { Role } from "#model/role.ts";
import type { Scenario } from "#model/structure.ts";
import type { Seat } from "./hire-seat.ts";

/** A name that no scenario has yet: "Hire: CIO", then "Hire: CIO 2". */
export const freeName = (wanted: string, taken: readonly Pick<Scenario, "name">[]): string => {
  let name = wanted;
  for (let number = 2; taken.some((each) => each.name === name); number++) name = `${wanted} ${number}`;
  return name;
};

/** What the scenario of a hire is called, and what it says of itself where nobody is hired: who leads in the role takes on more. */
export const namedFor = (
  seat: Seat,
  { name: role }: Pick<Role, "name">,
  named: string | undefined,
  taken: readonly Scenario[],
): Pick<Scenario, "name" | "note"> => {
  if (seat.is !== "filled") return { name: named ?? freeName(`Hire: ${role}`, taken) };
  const title = seat.position.title || seat.id;
  return {
    // A title may be as long as a name.
    name: named ?? freeName(`More for ${title}`.slice(0, 190), taken),
    note: `${title} leads in this role already and takes this on: nobody is hired.`,
  };
};
