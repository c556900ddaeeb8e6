import { saysNothing } from "./cells.ts";
import type { Tell } from "./fault-list.ts";
import type { Found } from "./references.ts";
import type { Row } from "./seats.ts";
import type { Position, PositionSet } from "#model/structure.ts";

/** The values of a cell that may name several. */
const partsOf = (text: string, find: (text: string) => Found): string[] => {
  const knows = (part: string): boolean => find(part).one !== undefined;
  const parts = (by: RegExp): string[] =>
    text
      .split(by)
      .map((part) => part.trim())
      .filter((part) => part !== "");
  const sure = parts(/[;|\n]/);
  if (sure.length > 1 && sure.some(knows)) return sure;
  if (knows(text)) return [text];
  const perhaps = [parts(/:/), parts(/,/)].find((each) => each.length > 1 && each.every(knows));
  return perhaps ?? sure;
};

type Lookup = { readonly find: (text: string) => Found; readonly label: (at: number) => string };

/** A position with its dotted lines and its deputy, as its row names them; what leads to nobody is told. */
export const withOtherLines = (
  row: Row,
  position: Position,
  { find, label }: Lookup,
  tell: Tell,
): Position => {
  const { id } = position;
  const named = (field: "dotted" | "deputy"): string[] => {
    const told = row.told(field);
    if (told === undefined) return [];
    const found: string[] = [];
    for (const text of field === "deputy" ? [told.text] : partsOf(told.text, find)) {
      const { one, many, near } = find(text);
      if (one !== undefined) {
        if (!found.includes(label(one))) found.push(label(one));
      } else if (!saysNothing(text)) {
        const meant = near === undefined ? undefined : label(near);
        const set: PositionSet | undefined =
          meant === undefined
            ? undefined
            : field === "deputy"
              ? { deputy: meant }
              : { dotted: [...found, meant] };
        tell(
          row,
          {
            code: `${many === undefined ? "unknown" : "ambiguous"}-${field}`,
            told: { ...told, text },
            field,
            data: many === undefined ? {} : { candidates: many.slice(0, 10).map(label) },
          },
          id,
          set && { kind: "set", to: meant!, changes: [{ do: "change-position", id, set }] },
        );
      }
    }
    return found.slice(0, field === "deputy" ? 1 : 50);
  };
  const [deputy] = named("deputy");
  return { ...position, dotted: named("dotted"), ...(deputy !== undefined && { deputy }) };
};
