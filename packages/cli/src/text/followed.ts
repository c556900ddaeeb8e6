import type { FollowedScenario, CatalogueIndex, Structure } from "@remit/core";
import { type Called, following as words } from "./followed-words.ts";
import { structureDiff } from "./structure-words.ts";

const calledIn = (index: CatalogueIndex, structures: readonly Structure[]): Called => {
  const seats = new Map(structures.flatMap(({ positions }) => positions.map(({ id, title }) => [id, title])));
  const own = new Map(
    structures.flatMap(({ accountabilities }) => accountabilities.map(({ id, name }) => [id, name])),
  );
  return {
    seat: (id, title = seats.get(id) ?? "") => (title === "" ? id : structureDiff.titled(title, id)),
    accountability: (id) => own.get(id) ?? index.accountability.get(id)?.name ?? id,
    right: (id) => id,
  };
};

/** What became of scenarios when today's structure changed below them: a sentence for each change that is another one, or went. */
export const followedTexts = (
  followed: readonly FollowedScenario[],
  index: CatalogueIndex,
  ...structures: readonly Structure[]
): string[] => {
  const added = structures.flatMap(({ scenarios }) =>
    scenarios.flatMap(({ changes }) =>
      changes.flatMap((change) => (change.do === "add-position" ? [change.position] : [])),
    ),
  );
  const [first, ...rest] = structures;
  const called = calledIn(index, first ? [{ ...first, positions: added }, first, ...rest] : []);
  return followed.flatMap(({ name, changes }) =>
    changes.map(({ was, is }) => {
      const said = words.change(was, called);
      return is === undefined ? words.went(name, said) : words.became(name, said, words.change(is, called));
    }),
  );
};
