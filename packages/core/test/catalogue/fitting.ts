import type { statementKinds } from "#model/statement.ts";
import type { SiteKind } from "./site.ts";

type Kind = (typeof statementKinds)[number];

/**
 * Whom the statement has to speak of, or compare with, beside the roles the claim is about:
 * "all" of them, at "least one", or "any" body.
 */
export type Subject = "all" | "least one" | "any";

/** What may be cited where. One row a kind of site; a statement of a kind that is not listed does not belong there. */
type Row = {
  readonly subject: Subject;
  readonly kinds: readonly Kind[];
  readonly because: string;
  /** Kinds that fit for these accountabilities only. */
  readonly only?: Partial<Record<Kind, readonly string[]>>;
};

const duties = ["responsibility", "focus", "authority", "fact"] as const;
const choosing = ["question", "process"] as const;
const natures = ["reporting", "relation", "importance", "title"] as const;

export const fitting: Record<SiteKind, Row> = {
  cell: {
    subject: "all",
    kinds: [...duties, "skill", "reporting"],
    only: { reporting: ["executive-advice"] },
    because:
      "What a role holds follows from what it is said to do, decide or attend to. Of skills, only a database's, and only as support: an article says what a person needs, which is a requirement. A reporting line bears on advice to executives alone.",
  },
  trait: {
    subject: "all",
    kinds: [...duties, "importance"],
    because: "A bearing is read from what the role does, and from what it is said to matter for.",
  },
  reporting: {
    subject: "all",
    kinds: ["reporting", "authority"],
    because: "Only a statement about lines or rank says to whom somebody reports.",
  },
  authority: {
    subject: "all",
    kinds: [...duties, "reporting"],
    because: "A right goes with what the role decides or has charge of.",
  },
  requirement: {
    subject: "all",
    kinds: ["skill", "education", "focus"],
    because:
      "What a holder needs is a skill, an education or an experience, or a trait of the person the source pictures.",
  },
  scope: {
    subject: "least one",
    kinds: [...duties, "relation", "title"],
    because:
      "When a role competes, and to which it is close, follows from duties of either and from how the titles are used.",
  },
  role: {
    subject: "all",
    kinds: [...duties, ...natures, "skill", "education"],
    because: "The rest of what is said of a role; choosing and careers have places of their own.",
  },
  accountability: {
    subject: "any",
    kinds: [...duties, ...choosing, "reporting", "relation", "skill"],
    because:
      "A statement that names the outcome, whoever has it there; a database's skill or a question may be what names it.",
  },
  pair: {
    subject: "all",
    kinds: [...duties, ...natures, "question"],
    because: "How two roles stand to each other is said only by statements that speak of both.",
  },
  order: {
    subject: "all",
    kinds: [...duties, "reporting", "relation"],
    because: "Who is above is said only by statements that rank or compare the two.",
  },
  "order-side": {
    subject: "least one",
    kinds: [...duties, ...natures],
    because: "What speaks for one of the two is said of it, or against the other.",
  },
  handover: {
    subject: "least one",
    kinds: [...duties, "reporting", "relation"],
    because: "What one sets and the other carries out takes one statement about each.",
  },
  title: {
    subject: "least one",
    kinds: ["title", "relation", "question", ...duties],
    because:
      "A title is found in use: listed, said to stand for a role, or worn by a role in a statement. A row about nobody here warns of a namesake in another trade; a question shows what the title leaves open.",
  },
  question: {
    subject: "any",
    kinds: [...duties, ...choosing, ...natures, "career", "skill", "education"],
    because: "A question is worth asking where a source asks it, or says that roles differ in it.",
  },
  effect: {
    subject: "any",
    kinds: [...duties, ...choosing, "reporting", "importance", "skill"],
    because: "An answer moves a need because a source asks for it or ties the outcome to a duty.",
  },
  wish: {
    subject: "any",
    kinds: [...duties, ...choosing, "reporting", "importance", "skill", "career"],
    because:
      "Who wants something wants the outcome with which a source ties it: as a duty or the bent of a role, or in advice on careers.",
  },
  closing: {
    subject: "any",
    kinds: ["skill", "education", "relation", ...duties],
    because:
      "One comes by a skill or an experience by holding a duty of which a source speaks, or as the source says it is had.",
  },
  qualification: {
    subject: "any",
    kinds: ["skill", "education", ...duties],
    because: "A posting asks for skills and education, or for having had the duty before.",
  },
  readiness: {
    subject: "any",
    kinds: [...duties, ...choosing, ...natures, "skill"],
    because:
      "What to settle first is said by guidance, or follows from a duty that would otherwise have no owner.",
  },
  process: {
    subject: "any",
    kinds: [...choosing, ...natures, "authority", "fact"],
    because: "A step rests on guidance, or on how the titles and ranks it warns of are used.",
  },
  career: {
    subject: "any",
    kinds: ["career", "question", "skill", "education", "relation", "reporting", ...duties],
    because: "Advice rests on advice, or on what the roles do and ask for.",
  },
  disagreement: {
    subject: "any",
    kinds: [...duties, ...choosing, ...natures, "skill", "education", "career"],
    because: "A side may be taken by a statement of any kind.",
  },
};
