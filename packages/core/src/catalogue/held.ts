import type { Held, Holding, RoleRef } from "#model/comparison.ts";
import type { Role } from "#model/role.ts";
import type { Strength, StrengthCell } from "#model/strength.ts";
import { strengthNames } from "#model/strength.ts";

const name = (strength: Strength): Holding => strengthNames[strength];

/** The word for a cell; no cell is "not-stated". */
const holdingOf = (cell: StrengthCell | undefined): Holding =>
  cell === undefined ? "not-stated" : name(cell.strength);

/** A cell as results show it. What is not stated rests on nothing, so its basis is no judgement of ours either. */
export const heldOf = (cell: StrengthCell | undefined): Held => ({
  holding: holdingOf(cell),
  ...(cell?.range === undefined
    ? {}
    : { range: [name(cell.range[0]), name(cell.range[1])] as [Holding, Holding] }),
  ...(cell?.hold === undefined ? {} : { hold: cell.hold }),
  basis: cell?.basis ?? "statement",
  cites: cell?.cites ?? [],
  against: cell?.against ?? [],
  disputed: cell?.disputed ?? [],
  ...(cell?.note === undefined ? {} : { note: cell.note }),
  ...(cell?.own === undefined ? {} : { own: cell.own }),
});

/** A role in the few words a list needs. */
export const roleRef = ({ id, name, short, shape, tier, summary, own }: Role): RoleRef => ({
  id,
  name,
  short,
  shape,
  tier,
  summary,
  ...(own !== undefined && { own }),
});
