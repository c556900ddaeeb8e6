type Counts = {
  readonly roles: number;
  readonly accountabilities: number;
  readonly questions: number;
  readonly statements: number;
  readonly sources: number;
  readonly disagreements: number;
};

/** Every word about Remit itself: its method, its sources, and the lists of its catalogue. */
export const words = {
  title: (page: string): string => `${page} · Remit`,
  about: {
    title: "Method and sources",
    finding: "Remit says only what a source says or what it marks as judgement.",
    lead: ({ roles, accountabilities, questions, statements, sources, disagreements }: Counts): string =>
      `${roles} roles, ${accountabilities} accountabilities and ${questions} questions rest on ${statements} statements from ${sources} sources. In ${disagreements} points the sources disagree; all are shown.`,
    method: "How a recommendation comes about",
    steps: [
      [
        "Accountabilities, not titles",
        "A role is what it answers for. Each of seven roles owns, shares or supports some of the accountabilities, by its sources. A need is how much an accountability matters in your organisation.",
      ],
      [
        "Answers move needs",
        "Every need starts in the middle. An answer raises or lowers some of them, by an amount that is shown with its reason. A question that is open, or answered with don’t know, is tried with all its answers in turn; it never counts as no.",
      ],
      [
        "Many weightings instead of one",
        "Nobody can say exactly how much each need weighs. So thousands of weightings that fit your answers are drawn, and each says which role comes first. The share of weightings in which a role comes first is what you see. It is a share, not a chance of being right.",
      ],
      [
        "Fit, not breadth",
        "A plain sum would always favour the broadest role. So each role is measured by how far your needs lift it above its own usual score, in units of its own spread. Before the first answer no role is ahead.",
      ],
      [
        "Not stated is not no",
        "Where no source says whether a role holds something, anything between nothing and all of it is tried, and less is tried more often. On screen it is dashed.",
      ],
      [
        "Gates",
        "Some answers rule a role out, or are needed before it competes at all. Such gates are shown as gates and are never hidden in a number.",
      ],
      [
        "What would change it",
        "The smallest change of answers that puts another role first is looked for and shown, and so are the answers that could not change anything.",
      ],
      [
        "Reproducible",
        "The same answers give the same result on every machine: draws start from a fixed seed, and a result names the catalogue it was made with.",
      ],
    ],
    sources: "Sources, licences and notices",
    sourceCount: (count: number): string => `${count} ${count === 1 ? "statement" : "statements"}`,
    licence: "Licence",
    lists: "The whole catalogue to read",
    links: {
      roles: "Roles",
      questions: "Questions",
      disagreements: "Where sources disagree",
      guidance: "Before advertising, from question to hire, for people choosing",
      catalogue: "Your catalogue: what your organisation says otherwise",
      reference: "The API, for programs",
    },
    privacy: "Your answers stay in this browser",
    privacyHelp:
      "Everything is computed on your own machine. Answers are kept in this browser’s storage until you delete them, and leave it only in a file that you save.",
    version: (version: string, hash: string): string => `Catalogue ${version}, ${hash}`,
  },
  disagreements: {
    title: "Where sources disagree",
    finding: (count: number): string =>
      `In ${count} points the sources disagree, and Remit says how it reads each of them.`,
    lead: "Both sides first, then what Remit does about it.",
  },
  questions: {
    title: "Questions",
    finding: (count: number): string => `${count} questions, and what each answer moves.`,
    lead: "Not all are asked: the next one is always the one that could tell most. Amounts are on a scale of needs from 0 to 4.",
    person: (count: number): string => `${count} questions to a person who looks for a role`,
    personLead:
      "Here an answer moves how much somebody wants to answer for an outcome, on the same scale. Skills, experience and education move nothing: they are held against what each role asks.",
    why: "Why it is asked",
    accountability: "Accountability",
    moves: "Moves its need by",
    grounds: "Grounds",
    nothing: "Moves no need by itself.",
    effects: (count: number): string => `moves ${count} ${count === 1 ? "need" : "needs"}`,
    answer: "Answer it",
  },
  guidance: {
    title: "Guidance",
    finding:
      "What to settle before advertising, how to get from question to hire, and how to choose for yourself.",
    readiness: "Before advertising",
    process: "From question to hire",
    career: "For people choosing a role",
  },
} as const;
