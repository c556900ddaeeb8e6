import type { Catalogue } from "#model/catalogue.ts";
import { catalogueSchema } from "#model/catalogue.ts";
import { indexCatalogue } from "./index.ts";

const role = (id: string, order: number, name: string, short: string, tier: string, strengths: object) => ({
  id,
  order,
  name,
  short,
  shape: "circle",
  summary: `${name}, as this small catalogue has it.`,
  tier,
  strengths,
  traits: order < 3 ? { outward: { value: order, cites: ["S-1"] } } : {},
  reporting: order === 3 ? [{ to: "chief", modality: "usual", cites: ["S-2"] }] : [],
  authority: [{ text: "Decides what is bought.", basis: "judgement" }],
  requirements: [{ requirement: "reading", level: "must", text: "Reads plans.", cites: ["S-1"] }],
});
const statement = (id: string, about: string[], text: string) => ({
  id,
  source: "book",
  place: `page ${id.slice(2)}`,
  kind: "responsibility",
  about,
  modality: "stated",
  text,
});
const relation = (roles: [string, string], above: string, certainty: string, basis: string) => ({
  roles,
  summary: "They differ.",
  handovers: [{ from: roles[0], to: roles[1], what: "The plan.", cites: ["S-1"] }],
  order: {
    above,
    certainty,
    on: ["size"],
    for: [{ role: roles[0], says: "So.", cites: ["S-2"] }],
    basis,
    cites: ["S-2"],
  },
});

/** Four roles and five accountabilities with every kind of thing in them: for tests, never shipped. */
const smallCatalogue: Catalogue = catalogueSchema.parse({
  version: "0",
  hash: "small",
  domains: [
    { id: "plans", name: "Plans", summary: "What is planned." },
    { id: "work", name: "Work", summary: "What is done." },
  ],
  accountabilities: ["vision", "budget", "support", "purchases", "canteen"].map((id, position) => ({
    id,
    domain: position < 2 ? "plans" : "work",
    name: `The ${id}`,
    short: id,
    definition: `Answer for the ${id}.`,
    bearing: { outward: 0, strategic: 0 },
    beyondTechnology: id === "canteen",
  })),
  traits: [{ id: "outward", low: "inward", high: "outward", summary: "Where it looks." }],
  requirements: [{ id: "reading", name: "Reading plans", kind: "skill" }],
  roles: [
    role("chief", 1, "Chief Works Officer", "CWO", "chief", {
      vision: { strength: 3, cites: ["S-1"] },
      budget: { strength: 2, range: [1, 3], cites: ["S-1"], against: ["S-2"], disputed: ["D-1"] },
      support: { strength: 0, cites: ["S-2"] },
    }),
    role("peer", 2, "Chief Plans Officer", "CPO", "chief", {
      vision: { strength: 3, cites: ["S-3"] },
      canteen: { strength: 3 },
    }),
    {
      ...role("works-director", 3, "Director of Works", "Works Director", "director", {
        vision: { strength: 1, basis: "judgement" },
        budget: { strength: 1, cites: ["S-2"] },
        support: { strength: 3, hold: "runs", cites: ["S-2"] },
      }),
      profiles: [
        {
          id: "alone",
          name: "Alone",
          when: { without: ["chief"] },
          strengths: { vision: { strength: 3, cites: ["S-2"] } },
          why: "Nobody else has it.",
        },
      ],
    },
    role("any", 4, "Anybody", "Anybody", "not-stated", {}),
  ],
  titles: [
    { title: "Director of Works", roles: ["works-director", "chief"], note: "Either.", cites: ["S-2"] },
    { title: "Vice President of Works", roles: ["peer"] },
  ],
  relations: [
    relation(["chief", "peer"], "level", "usually", "statement"),
    relation(["chief", "works-director"], "chief", "usually", "statement"),
    relation(["peer", "works-director"], "depends", "depends", "judgement"),
    relation(["chief", "any"], "any", "depends", "judgement"),
  ],
  questions: [
    {
      id: "who-pays",
      kind: "one",
      order: 1,
      text: "Who pays the suppliers?",
      short: "Pays",
      help: "Whoever signs.",
      why: "It tells.",
      options: [
        { id: "us", label: "We do", says: "We pay" },
        { id: "them", label: "They do", says: "They pay" },
      ],
    },
  ],
  readiness: [{ id: "settle-pay", text: "Settle who pays.", why: "Else nobody does." }],
  process: [{ id: "define", text: "Define the post first.", cites: ["S-3"] }],
  career: [{ id: "interests", text: "Follow your interests.", roles: [], cites: ["S-3"] }],
  sources: [{ id: "book", title: "A book of works", publisher: "Press", kind: "article", licence: "CC0" }],
  statements: [
    statement("S-1", ["chief"], "The chief sets the vision and the budget."),
    statement("S-2", ["works-director"], "The director runs support and purchasing."),
    statement("S-3", [], "Roles differ from company to company."),
  ],
  disagreements: [
    {
      id: "D-1",
      topic: "Who has the budget",
      sides: [
        { says: "The chief", cites: ["S-1"] },
        { says: "The director", cites: ["S-2"] },
      ],
      treatment: "A range.",
      touches: ["order/chief/works-director"],
    },
  ],
});

export const small = indexCatalogue(smallCatalogue);
