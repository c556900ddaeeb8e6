import type { Grant, Structure } from "#model/structure.ts";
import type { DecisionRight } from "#model/writing.ts";
import type { Handover } from "#model/hire.ts";

export type Rights = {
  readonly granted: readonly Grant[];
  readonly revoked: readonly Grant[];
  /** Rights by the accountability they come with. */
  readonly with: ReadonlyMap<string, readonly string[]>;
};

/**
 * The decision rights that go with what a seat takes on, as a remit is drafted: a right comes whole with the accountability
 * that needs it most, else in part. Whoever gives up that accountability gives up the same part, and its limit goes along;
 * where somebody else decides, the seat gets the part of one who shares it, because a decision has one place.
 */
export const rightsFor = (
  { decisionRights }: Pick<Structure, "decisionRights">,
  rights: readonly DecisionRight[],
  position: string,
  handovers: readonly Handover[],
): Rights => {
  const granted: Grant[] = [];
  const revoked: Grant[] = [];
  const by = new Map<string, string[]>();
  const held = (letter: "A" | "R", id: string): Handover | undefined =>
    handovers.find((each) => each.letter === letter && each.accountability === id);
  for (const right of rights) {
    const [main = ""] = right.of;
    const whole = held("A", main);
    const handover = whole ?? right.of.flatMap((id) => held("A", id) ?? [])[0] ?? held("R", main);
    if (!handover) continue;
    const grants = decisionRights.filter((each) => each.right === right.id);
    const leaving = (each: Grant): boolean => whole !== undefined && whole.from.includes(each.position);
    const elsewhere = grants.some(
      (each) => each.part === "decide" && !leaving(each) && each.position !== position,
    );
    const part = whole && !(elsewhere && right.part.owns === "decide") ? right.part.owns : right.part.shares;
    const gone = grants.filter((each) => leaving(each) && each.part === part);
    revoked.push(...gone);
    const mine = grants.find((each) => each.position === position && each.part === part);
    // Of several limits that come together the highest holds; one that was never said stays unsaid.
    const limits = [...gone, ...(mine ? [mine] : [])];
    const limited = limits.every(({ limit }) => limit !== undefined)
      ? limits.toSorted((a, b) => (b.limit ?? 0) - (a.limit ?? 0))[0]
      : undefined;
    granted.push({
      right: right.id,
      position,
      part,
      ...(limited?.limit !== undefined && { limit: limited.limit }),
      ...(limited?.per !== undefined && { per: limited.per }),
    });
    by.set(handover.accountability, [...(by.get(handover.accountability) ?? []), right.id]);
  }
  return { granted, revoked, with: by };
};
