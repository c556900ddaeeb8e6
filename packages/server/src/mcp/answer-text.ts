import type { CatalogueIndex, Contract, Higher, NameIn, operations, OutputOf } from "@remit/core";
import { decideText } from "./decide-text.ts";
import { answer as words } from "./words.ts";

type Pure = typeof operations;
type Texts = {
  readonly [Name in NameIn<Pure>]?: (answer: OutputOf<Pure, Name>, index: CatalogueIndex) => string;
};

const shownDifferences = 5;
const shownHits = 10;

const orderOf = (
  { verdict, certainty, first, second }: Higher["answers"][number],
  name: (id: string) => string,
): string => {
  const [a, b] = [name(first), name(second)];
  if (verdict === "above" || verdict === "level") return words.order[verdict][certainty](a, b);
  if (verdict === "below") return words.order.above[certainty](b, a);
  return words.order[verdict](a, b);
};

const texts: Texts = {
  decide: decideText,
  roles: (roles) => words.roles(roles.map(({ id, name }) => `${name} (${id})`)),
  role: ({ role, counts }) =>
    words.role(role.name, role.summary, counts.owns, counts.notStated, counts.judgement),
  compare: ({ roles, widest, rows }) => {
    const names = roles.map(({ short }) => short);
    const differences = widest
      .slice(0, shownDifferences)
      .map((id) => rows.find((row) => row.id === id)?.name ?? id);
    return differences.length === 0 ? words.alike(names) : words.compare(names, differences);
  },
  higher: ({ first, second, answers: [likeliest] }, { role }) => {
    const name = (id: string | undefined): string => role.get(id ?? "")?.short ?? id ?? "";
    return [
      words.reading(first.given, name(likeliest?.first)),
      words.reading(second.given, name(likeliest?.second)),
      ...(likeliest === undefined ? [] : [orderOf(likeliest, name), likeliest.summary]),
    ].join(" ");
  },
  search: (hits) =>
    words.found(hits.slice(0, shownHits).map(({ kind, id, title }) => words.hit(kind, id, title))),
  statement: ({ statement: { id, text, place }, source }) => words.statement(id, text, source.title, place),
  question: ({ question: { text, why } }) => words.question(text, why),
  about: ({ catalogue, counts }) =>
    words.about(catalogue.version, counts.roles, counts.accountabilities, counts.statements, counts.sources),
};

const isList = (answer: unknown): answer is { items: unknown[]; next?: string } =>
  typeof answer === "object" && answer !== null && "items" in answer && Array.isArray(answer.items);

/** An answer in a few sentences, for the person who looks on; the whole of it is the structured content. */
export const answerText = ({ name, summary }: Contract, answer: unknown, index: CatalogueIndex): string => {
  const text = (texts as Readonly<Record<string, (answer: never, index: CatalogueIndex) => string>>)[name];
  if (text !== undefined) return text(answer as never, index);
  if (Array.isArray(answer)) return words.entries(answer.length);
  if (!isList(answer)) return words.done(summary);
  return answer.next === undefined ? words.entries(answer.items.length) : words.more(answer.items.length);
};
