import type { Position } from "#model/structure.ts";

/** Who a holder is, and whether only the name says so: many people share one. */
export type Who = { readonly key: string; readonly byName: boolean };

const folded = (text: string): string => text.trim().toLowerCase();

/**
 * Tells who a holder is: by number, or by an e-mail, which is that of a number where it stands beside exactly one; else by a
 * name of more than one word ("filled" is none). Undefined where it cannot be told.
 */
export const whoIn = (
  positions: readonly Position[],
): ((position: Pick<Position, "holder">) => Who | undefined) => {
  const numbers = new Map<string, Set<string>>();
  for (const { holder } of positions)
    if (holder?.id !== undefined && holder.email !== undefined) {
      const email = folded(holder.email);
      numbers.set(email, (numbers.get(email) ?? new Set()).add(holder.id));
    }
  return ({ holder }) => {
    if (holder === undefined) return undefined;
    const { id, email, name } = holder;
    const beside = email === undefined || id !== undefined ? [] : [...(numbers.get(folded(email)) ?? [])];
    const number = id ?? (beside.length === 1 ? beside[0] : undefined);
    if (number !== undefined) return { key: `id ${number}`, byName: false };
    if (email !== undefined) return { key: `email ${folded(email)}`, byName: false };
    const words = folded(name).split(/\s+/);
    return words.length > 1 ? { key: `name ${words.join(" ")}`, byName: true } : undefined;
  };
};
