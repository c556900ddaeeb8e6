const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What an entry of a list is known by: its id where it has one, else all it says. */
const keyOf = (entry: unknown): string =>
  isRecord(entry) && typeof entry.id === "string" ? `id ${entry.id}` : `is ${JSON.stringify(entry)}`;

/**
 * For each entry of a list the place where it stood before, or undefined where it is new. Entries without an id that
 * changed are taken to be the ones that stood at the same distance from the last entry that did not.
 */
export const placesBefore = (
  before: readonly unknown[],
  after: readonly unknown[],
): (number | undefined)[] => {
  const free = new Map<string, number[]>();
  for (const [at, entry] of before.entries()) {
    const key = keyOf(entry);
    const places = free.get(key);
    if (places) places.push(at);
    else free.set(key, [at]);
  }
  for (const places of free.values()) places.reverse();
  const found = after.map((entry) => free.get(keyOf(entry))?.pop());
  const taken = new Set(found.filter((at) => at !== undefined));
  const nameless = (entry: unknown): boolean => isRecord(entry) && typeof entry.id !== "string";
  let next = 0;
  return found.map((at, place) => {
    if (at !== undefined) {
      next = at + 1;
      return at;
    }
    if (!nameless(after[place]) || taken.has(next) || !nameless(before[next])) return undefined;
    next += 1;
    return next - 1;
  });
};
