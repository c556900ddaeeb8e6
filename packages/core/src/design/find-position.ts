import type { CatalogueIndex } from "#catalogue/index.ts";
import { nearestWords } from "#catalogue/nearest.ts";
import { titleReading } from "#catalogue/titles.ts";
import type { Checked, Issue } from "#model/issue.ts";
import type { Position } from "#model/structure.ts";

const fold = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, " ");

/** Roles a position may be: the one it names, else those its title may mean. */
const rolesOf = (index: CatalogueIndex, { role, title }: Position): readonly string[] =>
  role === undefined ? (titleReading(index, title)?.roles ?? []) : [role];

/** The ways words may name a position, the surest first. */
const ways = (index: CatalogueIndex, words: string): ((position: Position) => boolean)[] => {
  const meant = titleReading(index, words)?.roles ?? [];
  return [
    ({ id }) => id === words,
    ({ title }) => fold(title) === fold(words),
    ({ holder }) => holder !== undefined && fold(holder.name) === fold(words),
    ({ role }) => role !== undefined && role === meant[0],
    (position) => rolesOf(index, position).some((role) => meant.includes(role)),
  ];
};

/** Positions told in an issue, at most. */
const most = 12;

/**
 * The position that words name: its id, else its title, its holder, or a title of the catalogue for the role it is. Issues:
 * `design/ambiguous-position` with the ids of all that are meant alike, `design/unknown-position` with the nearest titles.
 */
export const findPosition = (
  index: CatalogueIndex,
  positions: readonly Position[],
  words: string,
  path: Issue["path"],
): Checked<Position> => {
  const given = words.slice(0, 100);
  for (const way of ways(index, words)) {
    const [found, ...others] = positions.filter(way);
    if (found === undefined) continue;
    if (others.length === 0) return { value: found };
    const ids = [found, ...others].slice(0, most).map(({ id }) => id);
    return { issues: [{ code: "design/ambiguous-position", path, data: { given, positions: ids } }] };
  }
  const names = [...new Set(positions.flatMap(({ id, title }) => [title, id]))];
  return {
    issues: [{ code: "design/unknown-position", path, data: { given, nearest: nearestWords(words, names) } }],
  };
};
