import type { CatalogueIndex } from "#catalogue/index.ts";
import type { Grant, Structure } from "#model/structure.ts";
import type { StructureFinding } from "#model/structure-finding.ts";
import type { DecisionRight } from "#model/writing.ts";

/** Names by id, for the sentences of rules. What has no name is called by its id. */
export type Names = Readonly<
  Record<"position" | "accountability" | "right" | "role", (id: string) => string>
>;

/** So many names are said; of more, their number. */
const mostNames = 4;

const one = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();

/** The names of a structure: a title that several positions have is told apart by the id. */
export const namesIn = (
  index: CatalogueIndex,
  rights: readonly DecisionRight[],
  { positions, accountabilities }: Pick<Structure, "positions" | "accountabilities">,
): Names => {
  const count = new Map<string, number>();
  for (const { title } of positions) count.set(one(title), (count.get(one(title)) ?? 0) + 1);
  const titles = new Map(
    positions.map(({ id, title }) => {
      const said = one(title);
      if (said === "") return [id, id];
      return [id, count.get(said) === 1 ? said : `${said} (${id})`];
    }),
  );
  const own = new Map(accountabilities.map(({ id, name }) => [id, one(name)]));
  const rightNames = new Map(rights.map(({ id, name }) => [id, name]));
  return {
    position: (id) => titles.get(id) ?? id,
    accountability: (id) => own.get(id) ?? index.accountability.get(id)?.name ?? id,
    right: (id) => rightNames.get(id) ?? id,
    role: (id) => index.role.get(id)?.short ?? id,
  };
};

const listed = (names: readonly string[]): string => {
  const more = names.length - mostNames;
  const said = more > 1 ? [...names.slice(0, mostNames), `${more} more`] : names;
  return said.length < 2 ? said.join("") : `${said.slice(0, -1).join(", ")} and ${said.at(-1)}`;
};

// By hand, because the locale of a machine must not change a sentence.
const number = (value: number): string => String(value).replaceAll(/\B(?=(\d{3})+(?!\d))/g, ",");

/** What one may do who has a part in a decision. */
const parts: Readonly<Record<string, string>> = {
  recommend: "propose",
  input: "give input",
  perform: "carry it out",
} satisfies Partial<Record<Grant["part"], string>>;

type Fix = StructureFinding["fixes"][number];

const placeholders = (
  { positions, accountabilities }: StructureFinding,
  { position, accountability }: Names,
  fix: Fix | undefined,
): Record<string, () => string> => ({
  position: () => position(positions[0] ?? ""),
  other: () => position(positions[1] ?? ""),
  positions: () => listed(positions.map(position)),
  others: () => listed(positions.slice(1).map(position)),
  accountability: () => accountability(accountabilities[0] ?? ""),
  otherAccountability: () => accountability(accountabilities[1] ?? ""),
  accountabilities: () => listed(accountabilities.map(accountability)),
  to: () => position(fix?.to ?? ""),
  rest: () => listed(positions.filter((id) => id !== fix?.to).map(position)),
  who: () => {
    const changed = fix?.changes.find((change) => change.do === "change-position");
    return position(changed?.id ?? "");
  },
});

/** A sentence of a rule with the names and numbers of a finding in it; for the words of a fix, with that fix. */
export const sentenceOf = (text: string, finding: StructureFinding, names: Names, fix?: Fix): string => {
  const put = placeholders(finding, names, fix);
  const filled = text.replaceAll(
    /\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g,
    (whole, key: string, one?: string, more?: string) => {
      const value = finding.data[key];
      if (typeof value === "number" && one !== undefined)
        return `${number(value)} ${value === 1 ? one : more}`;
      if (typeof value === "number") return number(value);
      if (value !== undefined && key === "part") return parts[value] ?? value;
      if (value !== undefined) return key === "right" || key === "role" ? names[key](value) : value;
      return put[key]?.() ?? whole;
    },
  );
  // A currency that is not told leaves its place empty.
  return filled.replaceAll(/ {2,}/g, " ").replaceAll(/ ([,.])/g, "$1");
};
