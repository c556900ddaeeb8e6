import { draftOf, grantKey, isEmpty, noSeats, structureOf } from "./draft.ts";
import { namesIn, namesOf, positionFields, without, withSet } from "./named-positions.ts";
import { type Siblings, siblingsIn } from "./siblings.ts";
import { duplicate, mostIssues, unknown } from "./unknown.ts";
import type { Checked, Issue } from "#model/issue.ts";
import { type Change, letters, type Position, type PositionSet, type Structure } from "#model/structure.ts";
import { parts } from "#model/writing.ts";

type Path = Issue["path"];
type Do<Kind extends Change["do"]> = Extract<Change, { do: Kind }>;
type Reference = { readonly from: string; readonly to: string; readonly path: Path };

/** A change that does not fit, and what is wrong with it, told only when asked: it costs a look for the nearest id. */
type Misfit = { readonly at: number; readonly issue: () => Issue };

/** Makes the changes that fit, in their order; the others are told. References that lead nowhere stay in what is made. */
export const attempt = (
  structure: Structure,
  changes: readonly Change[],
): { made: Structure; misfits: readonly Misfit[] } => {
  const draft = draftOf(structure);
  let { organisation, currency, policies } = structure;
  const { positions, accountabilities, required, seats, grants } = draft;
  const misfits: Misfit[] = [];
  let now = 0;
  const misfit = (issue: () => Issue, at = now): void => {
    misfits.push({ at, issue });
  };
  const references: Reference[] = [];
  let names: ReturnType<typeof namesOf> | undefined;
  let siblings: Siblings | undefined;

  /** Asked for only by what may change an order: most changes leave it as it is. */
  const order = (): Siblings => (siblings ??= siblingsIn(positions.values()));
  const known = (id: string, path: Path): boolean => {
    if (positions.has(id)) return true;
    misfit(() => unknown("position", path, id, positions.keys()), Number(path[0]));
    return false;
  };
  const own = (id: string, path: Path): boolean => {
    if (accountabilities.has(id)) return true;
    misfit(() => unknown("accountability", path, id, accountabilities.keys()));
    return false;
  };
  const refuse = (code: string, path: Path, data: Issue["data"]): void => {
    misfit(() => ({ code: `design/${code}`, path, data }));
  };
  const put = (position: Position, set: PositionSet, path: Path): void => {
    positions.set(position.id, position);
    for (const { to, path: at } of namesIn(set, path)) {
      references.push({ from: position.id, to, path: at });
      names?.(to).add(position.id);
    }
  };
  /** Letters of one accountability may have been its last ones. */
  const emptied = (id: string): void => {
    const left = seats.get(id);
    if (left === undefined || !isEmpty(left)) return;
    seats.delete(id);
    required.add(id);
  };
  const remove = (gone: Position): void => {
    names ??= namesOf(draft);
    const { below, put: seat, take } = order();
    for (const id of below(gone.id)) {
      const { reportsTo: heir } = without(positions.get(id)!, gone);
      if (heir === gone.reportsTo) seat(id, heir, gone.id);
      else seat(id, heir);
    }
    take(gone.id);
    positions.delete(gone.id);
    for (const from of names(gone.id)) {
      const position = positions.get(from);
      if (position === undefined) continue;
      const rest = without(position, gone);
      positions.set(from, rest);
      if (rest.reportsTo !== undefined) names(rest.reportsTo).add(from);
    }
    for (const [id, held] of seats) {
      if (!letters.some((letter) => held[letter].has(gone.id))) continue;
      for (const letter of letters) held[letter].delete(gone.id);
      emptied(id);
    }
    for (const [key, grant] of grants) if (grant.position === gone.id) grants.delete(key);
  };

  const make: { readonly [Kind in Change["do"]]: (change: Do<Kind>, at: number) => void } = {
    "add-position": ({ position }, at) => {
      if (positions.has(position.id))
        misfit(() => duplicate("position", [at, "position", "id"], position.id));
      else {
        siblings?.put(position.id, position.reportsTo);
        put(position, position, [at, "position"]);
      }
    },
    "remove-position": ({ id }, at) => {
      const gone = positions.get(id);
      if (gone === undefined) known(id, [at, "id"]);
      else remove(gone);
    },
    "change-position": ({ id, set }, at) => {
      const position = positions.get(id);
      if (position === undefined) {
        known(id, [at, "id"]);
        return;
      }
      const next = withSet(position, set, positionFields);
      if (next.reportsTo !== position.reportsTo) order().put(id, next.reportsTo);
      put(next, set, [at, "set"]);
    },
    "place-position": ({ id, before }, at) => {
      if (!known(id, [at, "id"]) || (before !== undefined && !known(before, [at, "before"]))) return;
      const superior = positions.get(id)?.reportsTo;
      if (before === undefined) order().put(id, superior);
      else if (before !== id && positions.get(before)?.reportsTo === superior)
        order().put(id, superior, before);
      else refuse("not-beside", [at, "before"], { position: id, before });
    },
    assign: ({ accountability, letter, position }, at) => {
      if (!known(position, [at, "position"])) return;
      const held = seats.get(accountability) ?? noSeats();
      held[letter].add(position);
      seats.set(accountability, held);
    },
    unassign: ({ accountability, letter, position }, at) => {
      if (!known(position, [at, "position"])) return;
      if (seats.get(accountability)?.[letter].delete(position)) emptied(accountability);
      else refuse("not-assigned", [at], { accountability, letter, position });
    },
    "add-accountability": ({ accountability }, at) => {
      const { id } = accountability;
      if (accountabilities.has(id))
        misfit(() => duplicate("accountability", [at, "accountability", "id"], id));
      else accountabilities.set(id, accountability);
    },
    "change-accountability": ({ id, set }, at) => {
      const accountability = accountabilities.get(id);
      if (accountability === undefined) own(id, [at, "id"]);
      else accountabilities.set(id, withSet(accountability, set, ["id", "name", "definition", "domain"]));
    },
    "remove-accountability": ({ id }, at) => {
      if (!own(id, [at, "id"])) return;
      accountabilities.delete(id);
      seats.delete(id);
      required.delete(id);
    },
    require: ({ accountability }) => {
      required.add(accountability);
    },
    release: ({ accountability }, at) => {
      const held = seats.get(accountability);
      if (held !== undefined && !isEmpty(held)) return refuse("still-assigned", [at], { accountability });
      const there = [seats.delete(accountability), required.delete(accountability)];
      if (!there.includes(true)) refuse("not-required", [at], { accountability });
    },
    grant: ({ grant }, at) => {
      if (known(grant.position, [at, "grant", "position"])) grants.set(grantKey(grant), grant);
    },
    revoke: ({ right, position, part }, at) => {
      if (!known(position, [at, "position"])) return;
      const asked = part === undefined ? parts : [part];
      const there = asked.filter((each) => grants.delete(grantKey({ right, position, part: each })));
      if (there.length === 0) refuse("not-granted", [at], { right, position });
    },
    "set-policies": (change) => {
      policies = change.policies;
    },
    "set-organisation": (change) => {
      organisation = change.organisation;
    },
    "set-currency": (change) => {
      currency = change.currency ?? undefined;
    },
  };
  for (const [at, change] of changes.entries()) {
    now = at;
    (make[change.do] as (change: Change, at: number) => void)(change, at);
  }
  for (const { from, to, path } of references) {
    if (positions.has(to)) continue;
    const position = positions.get(from);
    if (position && namesIn(position, []).some((each) => each.to === to)) known(to, path);
  }
  const { currency: _, policies: __, ...rest } = structureOf(draft);
  const made = {
    ...rest,
    ...(siblings && {
      positions: siblings.sorted([...positions.keys()]).flatMap((id) => positions.get(id) ?? []),
    }),
    organisation,
    ...(currency !== undefined && { currency }),
    ...(policies !== undefined && { policies }),
  };
  return { made, misfits };
};

/**
 * A structure with some changes made, in their order, or every change that does not fit, by its place in the list.
 * Pure; what is said twice stays said once, what is taken away must be there, and positions that a change names must be
 * there in the end, so that positions that name each other can be added in any order. Whoever is added or reports to
 * somebody else stands last among siblings; in the list, as few as possible move from where they stood. The last letter taken from an
 * accountability leaves it required. Issues, at most 50: `design/unknown-position`, `unknown-accountability` (of one's
 * own), `duplicate-position`, `duplicate-accountability`, `not-beside` (placed before one that reports to another),
 * `not-assigned`, `not-required`, `still-assigned`, `not-granted`.
 */
export const applyChanges = (structure: Structure, changes: readonly Change[]): Checked<Structure> => {
  const seen = new Set<string>();
  for (const [at, { id }] of structure.positions.entries()) {
    if (seen.has(id)) return { issues: [duplicate("position", ["positions", at, "id"], id)] };
    seen.add(id);
  }
  const { made, misfits } = attempt(structure, changes);
  return misfits.length > 0
    ? { issues: misfits.slice(0, mostIssues).map(({ issue }) => issue()) }
    : { value: made };
};
