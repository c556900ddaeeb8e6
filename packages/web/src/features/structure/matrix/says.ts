import type { Letter, Position } from "@remit/core";
import type { GridColumn } from "./grid-table.ts";
import type { Held } from "./cells.ts";
import { isSupplier, type Row } from "./model.ts";
import { words } from "./words.ts";

/** What a position is called where nothing else tells it apart. */
export const titleOf = ({ id, title }: Position): string => (title.trim() === "" ? id : title);

/** The head of a position's column. */
export const columnOf = (position: Position): GridColumn => {
  const { id, holder } = position;
  const state = holder === undefined ? "vacant" : isSupplier(position) ? "supplier" : undefined;
  const under = holder === undefined ? words.vacant : state === "supplier" ? words.supplier : holder.name;
  return { id, title: titleOf(position), under, state };
};

/** Who holds an accountability, in words, and how bad that is. */
export const heldIn = ({
  standing,
  outside,
  held: { A },
}: Row): { says: string; tone: "gap" | "warn" | undefined } => {
  const [first] = A;
  if (standing === undefined) return { says: words.held.unasked, tone: undefined };
  if (standing === "nobody" || first === undefined) return { says: words.held.nobody, tone: "gap" };
  if (standing === "vacant") return { says: words.held.vacant, tone: "gap" };
  if (standing === "overlap") return { says: words.held.several(A.length), tone: "warn" };
  if (outside) return { says: words.held.outside(titleOf(first)), tone: "warn" };
  return { says: titleOf(first), tone: undefined };
};

/** How an A is drawn: where several answer, and where the seat is empty. */
export type Mark = "overlap" | "vacant" | undefined;
export const markOf = ({ standing }: Row, position: Position, letter: Letter): Mark => {
  if (letter !== "A") return undefined;
  if (position.holder === undefined) return "vacant";
  return standing === "overlap" ? "overlap" : undefined;
};

/** A cell as it is spoken. */
export const spokenCell = (row: Row, position: Position, held: Held): string => {
  const others = row.held.A.filter(({ id }) => id !== position.id).map(titleOf);
  const answers = held.includes("A");
  const more = [
    ...(held.length > 0 && position.holder === undefined ? [words.isVacant] : []),
    ...(answers && others.length > 0 ? [words.also(others)] : []),
    ...(!answers && others.length === 0 ? [words.noOwner] : []),
  ];
  return words.spoken(
    titleOf(position),
    row.name,
    held.map((letter) => words.letter[letter]),
    more,
  );
};
