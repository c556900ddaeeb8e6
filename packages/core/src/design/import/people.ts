import { faultList, type Repair } from "./fault-list.ts";
import { type Holders, holdersOf, without } from "./holders.ts";
import { besides, idsOf, somebodyElses } from "./ids.ts";
import type { Mapping } from "./mapping.ts";
import { isNoPerson, isSummary } from "./not-people.ts";
import { withOtherLines } from "./other-lines.ts";
import { positionReader } from "./position.ts";
import { referencesOf } from "./references.ts";
import { fold, nameOf, type Row, rowsOf } from "./seats.ts";
import { linesOf, superiorOf } from "./superiors.ts";
import { mendsOf, top } from "./tree.ts";
import type { CatalogueIndex } from "#catalogue/index.ts";
import type { TitleReading } from "#model/comparison.ts";
import type { ImportFault, Mapped } from "#model/import.ts";
import type { Change, Position, PositionSet } from "#model/structure.ts";
import type { Table } from "#model/table.ts";

export type People = {
  readonly positions: readonly Position[];
  readonly currency: string | undefined;
  /** As the file counts, the row each position stands in; also of those that a repair adds. */
  readonly rows: ReadonlyMap<string, number>;
  readonly faults: readonly ImportFault[];
  /** Titles no role was set for although they name some, each with the positions that have it. */
  readonly titles: readonly (Pick<TitleReading, "given" | "roles" | "match"> & { positions: string[] })[];
  /** Names of rows that are about no people: groups, computers, units. */
  readonly others: readonly string[];
  /** What positions count as, where no column says who holds them. */
  readonly holders: Holders;
  /** How many of its rows say anything. */
  readonly said: number;
  /** Cells of rows that could not be read, folded: whoever they are about may still be there. */
  readonly unread: ReadonlySet<string>;
};

const mostSums = 3;

/**
 * Positions out of the rows of a table, and what is wrong, each with the repair that could be accepted. Never fails: a wrong row
 * becomes what is certain of it. Lines to superiors are found once all rows are known; a line that leads nowhere is left out, one
 * that leads round in a circle stays as it is in the file. All repairs together leave one tree.
 */
export const peopleOf = (
  index: CatalogueIndex,
  table: Table,
  { columns, preset }: Pick<Mapping, "columns" | "preset">,
  roles: ReadonlyMap<string, string> = new Map(),
): People => {
  const all = rowsOf(table, columns, preset === "remit");
  const { tell, all: allFaults } = faultList();
  const broken = new Map(table.faults.map(({ row, code }) => [row, code]));
  const names = (row: Row): boolean =>
    nameOf(row) !== "" ||
    (["id", "email", "title", "number", "login", "dn"] as const).some(
      (field) => row.told(field) !== undefined,
    );
  const whole: Row[] = [];
  const others: string[] = [];
  for (const row of all) {
    const why = broken.get(row.at);
    if (why !== undefined) tell(row, { code: "unreadable-row", data: { why } });
    else if (!row.blank) {
      if (isNoPerson(row)) others.push(nameOf(row));
      else if (names(row)) whole.push(row);
      else tell(row, { code: "nothing-named" });
    }
  }

  const given = idsOf(whole);
  const seats = given.filter(({ twin }) => twin === undefined);
  const has = (field: Mapped["field"]): boolean => columns.some((column) => column.field === field);
  const holders = holdersOf(columns, table.kind);
  const nameless = holders === "filled";
  const reader = positionReader(index, whole, {
    hasRoles: has("role"),
    hasTitles: has("title"),
    roles,
    nameless,
  });
  const find = referencesOf(seats);
  const beside = besides(new Set(given.map(({ id }) => id)));
  const label = (at: number): string => seats[at]!.id;

  // Only the last rows sum up what is above them.
  const summed = new Set(seats.slice(-mostSums).flatMap(({ row }) => (isSummary(row) ? [row] : [])));
  const superiors = seats.map(({ row }) => superiorOf(row, find));
  const { parent, proposed } = linesOf(
    seats.map(({ row }) => row),
    superiors,
  );
  const made = seats.map(({ row, id }) => reader.read(row, id));
  for (const { at, field, row } of somebodyElses(seats.map((seat) => seat.row))) {
    const { position, ...rest } = made[at]!;
    if (position.holder === undefined || position.holder.kind === "supplier") continue;
    const told = seats[at]!.row.told(field);
    tell(
      seats[at]!.row,
      { code: "somebody-elses", told, field: "holder", data: { row: row.line } },
      position.id,
    );
    made[at] = { ...rest, position: { ...position, holder: without(position.holder, field) } };
  }
  const mends = mendsOf(
    parent,
    made.map(({ position }) => position.title),
    proposed,
  );
  const put = (at: number, to: number): Repair => {
    const set: PositionSet = { reportsTo: to === top ? null : label(to) };
    return {
      kind: to === top ? "make-top" : "put-under",
      ...(to !== top && { to: label(to) }),
      changes: [{ do: "change-position", id: label(at), set }],
    };
  };

  const tellWrong = (row: Row, { position, wrong }: (typeof made)[number]): void => {
    for (const each of wrong) {
      const isMain = mends.main !== undefined && position.id === label(mends.main);
      const changes: Change[] =
        each.code === "inactive"
          ? // Without the top there would be as many as report to it.
            isMain
            ? []
            : [{ do: "remove-position", id: position.id }]
          : each.set === undefined
            ? []
            : [{ do: "change-position", id: position.id, set: each.set }];
      const to = each.set === undefined ? undefined : JSON.stringify(Object.values(each.set)[0]);
      const repair: Repair | undefined =
        changes.length === 0
          ? undefined
          : { kind: each.code === "inactive" ? "remove" : "set", ...(to !== undefined && { to }), changes };
      tell(row, each, position.id, repair);
    }
  };

  const positions = seats.map(({ row }, at): Position => {
    const { position } = made[at]!;
    if (summed.has(row))
      tell(row, { code: "summary-row" }, position.id, {
        kind: "remove",
        changes: [{ do: "remove-position", id: position.id }],
      });
    else tellWrong(row, made[at]!);
    for (const lost of row.unreadable) tell(row, { code: "unreadable-letters", told: lost }, position.id);
    const { found, told } = superiors[at]!;
    const { id } = position;
    const field = "reportsTo";
    const repairable = mends.lost.get(at);
    if (repairable !== undefined)
      tell(
        row,
        {
          code: found.many === undefined ? "unknown-manager" : "ambiguous-manager",
          told,
          field,
          data: found.many === undefined ? {} : { candidates: found.many.slice(0, 10).map(label) },
        },
        id,
        // Nobody else is at the top: there it is already.
        repairable === top ? undefined : put(at, repairable),
      );
    const self = mends.selves.get(at);
    if (self !== undefined) tell(row, { code: "self-manager", told, field }, id, put(at, self));
    const round = mends.cuts.get(at);
    if (round !== undefined)
      tell(
        row,
        {
          code: "cycle",
          told,
          field,
          data: { members: round.circle.slice(0, 50).map(label), length: round.circle.length },
        },
        id,
        put(at, round.to),
      );
    const extra = mends.tops.get(at);
    // A list that says nothing of superiors is not wrong about them.
    if (extra !== undefined && has("manager") && !summed.has(row))
      tell(row, { code: "several-tops", field, data: { tops: mends.tops.size + 1 } }, id, put(at, extra));
    const up = parent[at]!;
    return withOtherLines(
      row,
      { ...position, ...(up >= 0 && { reportsTo: label(up) }) },
      { find, label },
      tell,
    );
  });

  const rows = new Map(seats.map(({ id, row }) => [id, row.line]));
  const firsts = new Map(seats.map(({ id, row }) => [id, row]));
  for (const { row, id, twin } of given) {
    if (twin === undefined) continue;
    const told = row.told("id") ?? row.told("email");
    const stands = { row: rows.get(id) ?? 0 };
    if (twin !== "other")
      tell(row, { code: twin === "same" ? "duplicate-row" : "duplicate-person", told, data: stands }, id);
    else {
      const own = beside(id);
      rows.set(own, row.line);
      const { position: read } = reader.read(row, own);
      // What brought them together is one of both's, and not this one's.
      const shared = somebodyElses([firsts.get(id)!, row]);
      const holder = read.holder && shared.reduce((who, { field }) => without(who, field), read.holder);
      const position = { ...read, ...(holder && { holder }) };
      const { found } = superiorOf(row, find);
      const reportsTo = found.one ?? mends.main;
      const lined = { ...position, ...(reportsTo !== undefined && { reportsTo: label(reportsTo) }) };
      const full = withOtherLines(row, lined, { find, label }, () => {});
      tell(row, { code: "duplicate-id", told }, id, {
        kind: "rename",
        to: own,
        changes: [{ do: "add-position", position: full }],
      });
    }
  }

  const titles = new Map<string, People["titles"][number]>();
  for (const [at, { reading }] of made.entries()) {
    if (reading === undefined) continue;
    const entry = titles.get(reading.given) ?? {
      given: reading.given,
      roles: reading.roles,
      match: reading.match,
      positions: [],
    };
    entry.positions.push(label(at));
    titles.set(reading.given, entry);
  }
  return {
    positions,
    currency: reader.currency,
    rows,
    faults: allFaults(),
    titles: [...titles.values()],
    others,
    holders,
    said: all.filter((row) => broken.has(row.at) || !row.blank).length,
    unread: new Set(
      [...broken.keys()].flatMap((at) => (table.rows[at] ?? []).map(fold).filter((cell) => cell !== "")),
    ),
  };
};
