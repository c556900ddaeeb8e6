import type { Change } from "#model/structure.ts";

/** What can be accepted, by its id. */
type Choice = {
  readonly id: string;
  readonly changes: readonly Change[];
  readonly needs?: readonly string[];
};

/** Which of the choices are meant: all of them, or those named and whatever they need. */
export const chosen = (
  choices: readonly Choice[],
  accept: "all" | readonly string[],
): ReadonlySet<string> => {
  if (accept === "all") return new Set(choices.map(({ id }) => id));
  const byId = new Map(choices.map((choice) => [choice.id, choice]));
  const taken = new Set<string>();
  const queue = [...accept];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const choice = byId.get(id);
    if (choice === undefined || taken.has(id)) continue;
    taken.add(id);
    queue.push(...(choice.needs ?? []));
  }
  return taken;
};

const order: Readonly<Partial<Record<Change["do"], number>>> = { "add-position": 0, "remove-position": 2 };

const mostDotted = 50;

/** Several may each add to the dotted lines of one position, whose list they say in full: together they say all of them. */
const withAllDotted = (changes: readonly Change[]): Change[] => {
  const lists = new Map<string, Set<string>>();
  for (const change of changes) {
    if (change.do !== "change-position" || change.set.dotted === undefined) continue;
    lists.set(change.id, new Set([...(lists.get(change.id) ?? []), ...change.set.dotted]));
  }
  return changes.map((change) =>
    change.do === "change-position" && change.set.dotted !== undefined
      ? { ...change, set: { ...change.set, dotted: [...lists.get(change.id)!].slice(0, mostDotted) } }
      : change,
  );
};

/** Their changes in an order that fits: what is added first, what goes last. */
export const changesOf = (choices: readonly Choice[], taken: ReadonlySet<string>): Change[] =>
  withAllDotted(choices.filter(({ id }) => taken.has(id)).flatMap(({ changes }) => changes)).toSorted(
    (a, b) => (order[a.do] ?? 1) - (order[b.do] ?? 1),
  );
