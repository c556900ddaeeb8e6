import type { CatalogueIndex, Checked } from "@remit/core";
import type { Call } from "./create-mcp.ts";

export type Entry = { readonly id: string; readonly title: string; readonly description?: string };

/** One kind of thing that can be read under `remit://<kind>/<id>`. */
export type Shelf = {
  readonly kind: string;
  /** Whether each entry is listed, or only the template and its completion: there are too many of some. */
  readonly listed: boolean;
  readonly entries: (index: CatalogueIndex) => readonly Entry[];
  /** The entry as a value that is told as JSON, or issues where there is none. */
  readonly read: (id: string, index: CatalogueIndex, call: Call) => Promise<Checked<unknown>>;
};

const none: Checked<never> = { issues: [{ code: "operations/not-found", path: [], data: {} }] };
const there = <T>(entry: T | undefined): Checked<T> => (entry === undefined ? none : { value: entry });

/** What can be read; whatever an operation answers is answered by that operation. */
export const shelves: readonly Shelf[] = [
  {
    kind: "roles",
    listed: true,
    entries: ({ catalogue }) =>
      catalogue.roles.map(({ id, name, summary }) => ({ id, title: name, description: summary })),
    read: async (role, index, call) => (index.role.has(role) ? call("role", { role }, {}) : none),
  },
  {
    kind: "accountabilities",
    listed: true,
    entries: ({ catalogue }) =>
      catalogue.accountabilities.map(({ id, name, definition }) => ({
        id,
        title: name,
        description: definition,
      })),
    read: async (id, { accountability, catalogue }) => {
      const found = accountability.get(id);
      if (found === undefined) return none;
      const strengths = catalogue.roles.map((role) => ({
        role: role.id,
        cell: role.strengths[id] ?? "not-stated",
      }));
      return { value: { accountability: found, strengths } };
    },
  },
  {
    kind: "questions",
    listed: true,
    entries: ({ catalogue }) =>
      catalogue.questions.map(({ id, text, why }) => ({ id, title: text, description: why })),
    read: (question, _index, call) => call("question", { question }, {}),
  },
  {
    kind: "disagreements",
    listed: true,
    entries: ({ catalogue }) =>
      catalogue.disagreements.map(({ id, topic, treatment }) => ({
        id,
        title: topic,
        description: treatment,
      })),
    read: async (id, { disagreement }) => there(disagreement.get(id)),
  },
  {
    kind: "sources",
    listed: true,
    entries: ({ catalogue }) =>
      catalogue.sources.map(({ id, title, publisher }) => ({ id, title, description: publisher })),
    read: async (id, { source, catalogue }) => {
      const found = source.get(id);
      if (found === undefined) return none;
      const statements = catalogue.statements.filter((each) => each.source === id).map((each) => each.id);
      return { value: { source: found, statements } };
    },
  },
  {
    kind: "statements",
    listed: false,
    entries: ({ catalogue }) => catalogue.statements.map(({ id, text }) => ({ id, title: text })),
    read: (statement, _index, call) => call("statement", { statement }, {}),
  },
];
