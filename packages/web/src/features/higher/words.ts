import { withArticle } from "#client/vocabulary.ts";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const a = withArticle;
const A = (name: string): string => capital(withArticle(name));

/** Every word about who is higher of two. Whole sentences; only names are put in. */
export const words = {
  title: (first: string, second: string): string =>
    first === "" || second === ""
      ? "Who is higher? · Remit"
      : `${first} or ${second}: who is higher? · Remit`,
  finding: "Who is higher of two roles or titles?",
  lead: "Write two titles as they stand on a card. Remit reads them, and says what its sources say of their order.",
  first: "First title or role",
  second: "Second title or role",
  hint: "CTO",
  hintSecond: "Director of IT",
  swap: "Swap",
  ask: "Who is higher?",
  examples: "For example",
  exampleOf: (first: string, second: string): string => `${first} or ${second}`,
  usually: {
    above: (first: string, second: string): string => `${A(first)} usually ranks above ${a(second)}.`,
    below: (first: string, second: string): string => `${A(second)} usually ranks above ${a(first)}.`,
    level: (first: string, second: string): string => `${first} and ${second} usually stand level.`,
    depends: (first: string, second: string): string =>
      `Between ${first} and ${second} there is no general order: it depends.`,
    same: (first: string, second: string): string => `${first} and ${second} are the same role.`,
  },
  depends: {
    above: (first: string, second: string): string =>
      `It depends. More often ${a(first)} ranks above ${a(second)}.`,
    below: (first: string, second: string): string =>
      `It depends. More often ${a(second)} ranks above ${a(first)}.`,
    level: (first: string, second: string): string => `It depends. Often ${first} and ${second} stand level.`,
    depends: (first: string, second: string): string =>
      `Between ${first} and ${second} there is no general order: it depends.`,
    same: (first: string, second: string): string => `${first} and ${second} are the same role.`,
  },
  judged: "No source ranks the two. This is Remit’s judgement.",
  on: "What it depends on",
  onNone: "No source says what it depends on.",
  sides: "What speaks for either side",
  sideFor: (role: string): string => `For the ${role}`,
  sideNone: "No source speaks for it.",
  rests: "What the order rests on",
  chain: (names: readonly string[], above: string, below: string): string =>
    `Other pairs hint at ${above} above ${below}, by way of ${names.join(" and ")}. That is a hint, not a statement.`,
  caveat:
    "This is what holds in general. In one organisation the chart decides: whose decisions bind the other, and who reports to whom.",
  readAs: (given: string, role: string): string => `“${given}” is read as ${role}.`,
  part: (given: string): string => `Only a part of “${given}” names a role.`,
  aside: (words: readonly string[]): string =>
    `${words.map((word) => `“${word}”`).join(", ")} changes the engagement or the reach, not the role.`,
  mayMean: (given: string, roles: readonly string[]): string =>
    `“${given}” may also mean ${roles.join(" or ")}.`,
  otherReadings: "If the titles mean something else",
  together: "How the two work together",
  differ: "Where sources disagree about the order",
  compare: "Compare what they answer for",
  notFound: "One of these is no title that Remit knows.",
  mean: "Did you mean",
  roleOf: "role",
  positionOf: "position",
} as const;
