import { same } from "../same.ts";
import { type Field, fieldOf } from "./field-of.ts";
import { fieldKey, type Held } from "./held.ts";
import { besides } from "./ids.ts";
import { matchesOf } from "./match.ts";
import { fold } from "./seats.ts";
import type { Incoming, Mapped } from "#model/import.ts";
import type { ImportField } from "#model/import-lists.ts";
import type { Change, Holder, Position, PositionSet, Structure } from "#model/structure.ts";

const shown = (field: Field, value: unknown): string | undefined => {
  if (value === undefined) return undefined;
  if (field === "holder") return (value as Holder).name;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.join("; ");
  return typeof value === "string" ? value : JSON.stringify(value);
};

/** What of a holder changed, where the name did not: one part of it, or several together. */
const partsChanged = (was: Holder, is: Holder): Pick<Incoming, "part" | "before" | "after"> => {
  const parts = (["email", "id", "kind"] as const).filter((part) => was[part] !== is[part]);
  const said = (holder: Holder): string => parts.flatMap((part) => holder[part] ?? []).join(", ");
  const [before, after] = [said(was), said(is)];
  return {
    ...(parts.length === 1 && { part: parts[0] }),
    ...(before !== "" && { before }),
    ...(after !== "" && { after }),
  };
};

/** The two sides of a change, as text. */
const sidesOf = (field: Field, was: unknown, is: unknown): Pick<Incoming, "part" | "before" | "after"> => {
  const [one, other] = [was, is] as [Position["holder"], Position["holder"]];
  if (field === "holder" && one && other && one.name === other.name) return partsChanged(one, other);
  const [before, after] = [shown(field, was), shown(field, is)];
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
};

/** The holder as the columns tell them: what a file has no column for stays as it was. */
const holderOf = (
  before: Position["holder"],
  after: Position["holder"],
  columns: ReadonlySet<ImportField>,
): Position["holder"] => {
  if (after === undefined || before === undefined) return after;
  const sameEmail =
    before.email !== undefined && after.email !== undefined && fold(before.email) === fold(after.email);
  const samePerson =
    fold(before.name) === fold(after.name) ||
    sameEmail ||
    (before.id !== undefined && before.id === after.id);
  // What stands for a name where no column has one says less than the name of today.
  const isNamed = columns.has("name") || columns.has("firstName") || columns.has("lastName");
  const name = isNamed || !samePerson ? after.name : before.name;
  const kind = columns.has("kind") || !samePerson ? after.kind : before.kind;
  const email = (columns.has("email") && !sameEmail) || !samePerson ? after.email : before.email;
  const id = columns.has("number") || !samePerson ? after.id : before.id;
  return { name, kind, ...(email !== undefined && { email }), ...(id !== undefined && { id }) };
};

/**
 * What an import would change in today's structure, each change acceptable by itself (`needs`: those that come with it, because it
 * names positions they add). Only what the file has columns for is compared, and nothing of what it is not certain of. Whoever
 * is gone from the file leaves a vacancy where the position answers for something, decides, or has reports; else the position
 * goes too. Vacancies of today that the file does not know stay. The same file again changes nothing.
 */
export const reimport = (
  today: Structure,
  imported: Structure,
  mapping: readonly Mapped[],
  {
    held,
    roles = new Map(),
  }: {
    readonly held: Held;
    /** Roles that a person chose, by title. */
    readonly roles?: ReadonlyMap<string, string>;
  },
): Incoming[] => {
  const columns = new Set(mapping.map(({ field }) => field));
  const fields = [...new Set([...columns].flatMap((field) => fieldOf[field] ?? []))];
  // Roles are found by titles where no column has them: then a title tells a role, and no other title takes one away.
  const roleGuessed = columns.has("title") && !columns.has("role");
  const matches = matchesOf(today, imported.positions);
  const now = new Map(today.positions.map((position) => [position.id, position]));
  const idOf = new Map<string, string>();
  const met = new Set<string>();
  const beside = besides(new Set([...now.keys(), ...imported.positions.map(({ id }) => id)]));
  for (const position of imported.positions) {
    let own = matches.get(position.id);
    if (own !== undefined && met.has(own)) own = undefined;
    if (own === undefined && now.has(position.id) && met.has(position.id)) own = beside(position.id);
    idOf.set(position.id, own ?? position.id);
    if (own !== undefined && now.has(own)) met.add(own);
  }
  const named = (id: string): string => idOf.get(id) ?? id;
  const turned = (position: Position): Position => ({
    ...position,
    id: named(position.id),
    dotted: position.dotted.map(named),
    ...(position.reportsTo !== undefined && { reportsTo: named(position.reportsTo) }),
    ...(position.deputy !== undefined && { deputy: named(position.deputy) }),
  });
  const otherMoney =
    today.currency !== undefined && imported.currency !== undefined && today.currency !== imported.currency;
  const money = (field: Field): boolean => otherMoney && (field === "cost" || field === "budget");
  const newId = (id: string): string => `new/${id}`;
  const needsOf = (ids: readonly (string | undefined)[], but?: string): string[] =>
    [...new Set(ids)].flatMap((id) => (id === undefined || now.has(id) || id === but ? [] : [newId(id)]));

  const incoming: Incoming[] = [];
  for (const raw of imported.positions) {
    const after = turned(raw);
    const before = now.get(after.id);
    const { id, title } = after;
    if (before === undefined) {
      if (held.ids.has(raw.id)) continue;
      const { cost, budget, ...rest } = after;
      const position = otherMoney
        ? rest
        : { ...rest, ...(cost !== undefined && { cost }), ...(budget !== undefined && { budget }) };
      incoming.push({
        id: newId(id),
        kind: "new",
        position: id,
        title: title || (after.holder?.name ?? id),
        changes: [{ do: "add-position", position }],
        needs: needsOf([after.reportsTo, after.deputy, ...after.dotted], id),
        accepted: false,
      });
      continue;
    }
    const chosen = roleGuessed && roles.has(title);
    for (const field of chosen ? [...fields, "role" as const] : fields) {
      if (held.fields.has(fieldKey(raw.id, field)) || money(field)) continue;
      const [was, is] = [
        before[field],
        field === "holder" ? holderOf(before.holder, after.holder, columns) : after[field],
      ];
      if (
        same(was, is) ||
        (field === "dotted" && same([...before.dotted].toSorted(), [...after.dotted].toSorted()))
      )
        continue;
      // A found role goes with the title it was found by.
      const roleToo =
        field === "title" && roleGuessed && !chosen && after.role !== undefined && after.role !== before.role;
      const set: PositionSet = { [field]: is ?? null, ...(roleToo && { role: after.role }) };
      const names =
        field === "reportsTo" || field === "deputy" ? [after[field]] : field === "dotted" ? after.dotted : [];
      incoming.push({
        id: `${field}/${id}`,
        kind: "changed",
        position: id,
        title: before.title || title,
        field,
        ...sidesOf(field, was, is),
        changes: [{ do: "change-position", id, set }],
        needs: needsOf(names, id),
        accepted: false,
      });
    }
  }

  if (held.partial) return incoming;

  const holds = new Set([
    ...Object.values(today.assignments).flatMap(({ A = [], R = [], C = [], I = [] }) => [
      ...A,
      ...R,
      ...C,
      ...I,
    ]),
    ...today.decisionRights.map(({ position }) => position),
    ...today.positions.flatMap(({ reportsTo }) => reportsTo ?? []),
  ]);
  for (const { id, title, holder } of today.positions) {
    if (met.has(id) || holder === undefined || held.ids.has(id)) continue;
    if (
      [id, holder.email, holder.id, holder.name].some(
        (own) => own !== undefined && held.unread.has(fold(own)),
      )
    )
      continue;
    const stays = holds.has(id);
    const changes: Change[] = stays
      ? [{ do: "change-position", id, set: { holder: null } }]
      : [{ do: "remove-position", id }];
    incoming.push({
      id: `${stays ? "vacated" : "gone"}/${id}`,
      kind: stays ? "vacated" : "gone",
      position: id,
      title,
      before: holder.name,
      changes,
      needs: [],
      accepted: false,
    });
  }
  return incoming;
};
