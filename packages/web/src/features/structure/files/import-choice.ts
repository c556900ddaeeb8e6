import { chosenWithNeeds, type Incoming } from "@remit/core";

/** Accepted changes with one more or one less: each comes with what it needs and goes with what needs it. */
export const withChoice = (
  incoming: readonly Incoming[],
  taken: readonly string[],
  { id, take }: { readonly id: string; readonly take: boolean },
): string[] => {
  if (take) return [...chosenWithNeeds(incoming, [...taken, id])];
  const gone = new Set([id]);
  const left = new Set(taken);
  for (let before = 0; before !== gone.size;) {
    before = gone.size;
    for (const each of incoming)
      if (left.has(each.id) && each.needs.some((need) => gone.has(need))) gone.add(each.id);
  }
  return taken.filter((each) => !gone.has(each));
};
