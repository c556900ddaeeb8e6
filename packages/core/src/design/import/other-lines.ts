import { saysNothing } from "./fillers.ts";
import type { Tell } from "./fault-list.ts";
import { partsOf } from "./parts.ts";
import type { Finder } from "./references.ts";
import type { Row } from "./seats.ts";
import type { Position, PositionSet } from "#model/structure.ts";

/** So many dotted lines a position may have, and so many of one cell that lead to nobody are told one by one, the others together. */
const [mostDotted, mostTold] = [50, 10];
/** A cell longer than this says more than a position may have. */
const longestCell = 5000;

/** What one part of a cell comes to: a position, or a text that leads to none for certain. */
type Line = {
  readonly to?: string | undefined;
  readonly text: string;
  readonly many?: readonly number[] | undefined;
  /** Whom it may mean. */
  readonly meant?: string | undefined;
};

/** Positions that lines lead to, with one more that a line may mean; each once. */
const leadingTo = (lines: readonly Line[], also?: Line): string[] =>
  [...new Set(lines.flatMap((line) => line.to ?? (line === also ? (line.meant ?? []) : [])))].slice(
    0,
    mostDotted,
  );

type Lookup = { readonly find: Finder; readonly label: (at: number) => string };

/** A position with its dotted lines and its deputy, as its row names them; what leads to nobody is told. */
export const withOtherLines = (
  row: Row,
  position: Position,
  { find, label }: Lookup,
  tell: Tell,
): Position => {
  const { id } = position;
  const lineOf = (text: string): Line => {
    const { one, many, near } = find.any(text);
    return {
      text,
      many,
      ...(one !== undefined && { to: label(one) }),
      ...(near !== undefined && { meant: label(near) }),
    };
  };
  const named = (field: "dotted" | "deputy"): string[] => {
    const told = row.told(field);
    if (told === undefined) return [];
    const { length } = told.text;
    const cell = told.text.slice(0, longestCell);
    if (length > longestCell)
      tell(row, { code: "too-long", told, field, data: { most: longestCell, length } }, id);
    const lines = (field === "deputy" ? [cell] : partsOf(cell, find)).map(lineOf);
    const open = lines.filter(({ to, text }) => to === undefined && !saysNothing(text));
    const rest = open.slice(mostTold).map(({ text }) => text);
    for (const line of [
      ...open.slice(0, mostTold),
      ...(rest.length > 0 ? [{ text: rest.join("; ") }] : []),
    ]) {
      const { text, many, meant }: Line = line;
      const set: PositionSet = field === "deputy" ? { deputy: meant! } : { dotted: leadingTo(lines, line) };
      tell(
        row,
        {
          code: `${many === undefined ? "unknown" : "ambiguous"}-${field}`,
          told: { ...told, text },
          field,
          data: many === undefined ? {} : { candidates: many.slice(0, 10).map(label) },
        },
        id,
        meant === undefined
          ? undefined
          : { kind: "set", to: meant, changes: [{ do: "change-position", id, set }] },
      );
    }
    return leadingTo(lines);
  };
  const [deputy] = named("deputy");
  return { ...position, dotted: named("dotted"), ...(deputy !== undefined && { deputy }) };
};
