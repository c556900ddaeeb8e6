import type { Hit } from "#model/search.ts";
import type { CatalogueIndex } from "./index.ts";
import { keyOf, titleWords } from "./title-words.ts";

/** An entry of the catalogue as search sees it: the weighted texts it is found by, prose first. */
export type SearchDocument = Pick<Hit, "kind" | "id" | "title" | "target"> & {
  /** Shown as the passage, in order of preference. */
  readonly prose: readonly string[];
  /** Text and weight; prose is weighted here too. */
  readonly fields: readonly (readonly [string, number])[];
  /** How much more an entry of its kind is usually what is looked for. */
  readonly boost: number;
};

const short = (index: CatalogueIndex, id: string): string => index.role.get(id)?.short ?? id;

const roles = ({ catalogue }: CatalogueIndex): SearchDocument[] =>
  catalogue.roles.map(({ id, name, short, summary }) => ({
    kind: "role",
    id,
    title: name,
    target: { page: "role", of: [id] },
    prose: [summary],
    fields: [
      [id, 4],
      [short, 5],
      [name, 5],
      [summary, 1.5],
    ],
    boost: 1.6,
  }));

/** One entry for titles that read alike: "ICT Director" is found under "IT Director". */
const titles = (index: CatalogueIndex): SearchDocument[] => {
  const alike = (title: string): string => keyOf(titleWords(title));
  return index.catalogue.titles
    .filter(
      ({ title }, position, all) =>
        all.findIndex((other) => alike(other.title) === alike(title)) === position,
    )
    .map(({ title, roles, note }) => ({
      kind: "title",
      id: title,
      title,
      target: { page: "role", of: roles },
      prose: [note ?? roles.map((id) => index.role.get(id)?.name ?? id).join(" · ")],
      fields: [
        [title, 4],
        [note ?? "", 0.5],
      ],
      boost: 0.9,
    }));
};

/** Words people ask with when they mean the order of two roles. */
const orderWords = "higher lower above below rank senior superior order hierarchy outrank difference compare";

const orders = (index: CatalogueIndex): SearchDocument[] =>
  index.catalogue.relations.map(({ roles, summary, order, handovers }) => ({
    kind: "order",
    id: roles.join("/"),
    title: roles.map((id) => short(index, id)).join(" · "),
    target: { page: "higher", of: [...roles] },
    prose: [summary, ...order.for.map(({ says }) => says), ...order.on],
    fields: [
      [roles.map((id) => short(index, id)).join(" "), 3],
      [roles.map((id) => index.role.get(id)?.name ?? id).join(" "), 2],
      [orderWords, 4],
      [summary, 1],
      ...[...order.on, ...order.for.map(({ says }) => says), ...handovers.map(({ what }) => what)].map(
        (text) => [text, 0.4] as const,
      ),
    ],
    boost: 1.3,
  }));

const accountabilities = (index: CatalogueIndex): SearchDocument[] =>
  index.catalogue.accountabilities.map(({ id, name, short, definition, domain }) => ({
    kind: "accountability",
    id,
    title: name,
    target: { page: "accountability", of: [id] },
    prose: [definition],
    fields: [
      [id, 3],
      [name, 4],
      [short, 4],
      [definition, 1.5],
      [index.domain.get(domain)?.name ?? domain, 1.5],
    ],
    boost: 1.5,
  }));

const questions = ({ catalogue }: CatalogueIndex): SearchDocument[] =>
  [...catalogue.questions, ...catalogue.careerQuestions].map(({ id, text, short, help, why, options }) => ({
    kind: "question",
    id,
    title: text,
    target: { page: "question", of: [id] },
    prose: [help, why, ...options.map(({ label }) => label)],
    fields: [
      [id, 3],
      [short, 4],
      [text, 3],
      [help, 1],
      [why, 1],
      ...options.map(({ label, says }) => [`${label} ${says}`, 0.8] as const),
    ],
    boost: 1.3,
  }));

const disagreements = ({ catalogue }: CatalogueIndex): SearchDocument[] =>
  catalogue.disagreements.map(({ id, topic, sides, treatment }) => ({
    kind: "disagreement",
    id,
    title: topic,
    target: { page: "disagreement", of: [id] },
    prose: [...sides.map(({ says }) => says), treatment],
    fields: [[id, 4], [topic, 4], ...sides.map(({ says }) => [says, 1.5] as const), [treatment, 1]],
    boost: 1.2,
  }));

const statements = (index: CatalogueIndex): SearchDocument[] =>
  index.catalogue.statements.map(({ id, source, text, about, place }) => ({
    kind: "statement",
    id,
    title: index.source.get(source)?.title ?? source,
    target: { page: "statement", of: [id] },
    prose: [text],
    fields: [
      [id, 4],
      [text, 2],
      [about.map((role) => short(index, role)).join(" "), 0.5],
      [place, 0.3],
    ],
    boost: 0.8,
  }));

const guidance = ({ catalogue }: CatalogueIndex): SearchDocument[] =>
  [
    ...catalogue.readiness.map(({ id, text, why }) => ({ kind: "readiness" as const, id, text, why })),
    ...catalogue.process.map(({ id, text }) => ({ kind: "process" as const, id, text, why: "" })),
    ...catalogue.career.map(({ id, text }) => ({ kind: "career" as const, id, text, why: "" })),
  ].map(({ kind, id, text, why }) => ({
    kind,
    id,
    title: text,
    target: { page: "guidance", of: [id] },
    prose: [why === "" ? text : why],
    fields: [
      [id, 3],
      [text, 3],
      [why, 1],
    ],
    boost: 1,
  }));

/** Everything that can be found, in an order that settles ties. */
export const searchDocuments = (index: CatalogueIndex): SearchDocument[] => [
  ...roles(index),
  ...accountabilities(index),
  ...questions(index),
  ...orders(index),
  ...disagreements(index),
  ...titles(index),
  ...guidance(index),
  ...statements(index),
];
