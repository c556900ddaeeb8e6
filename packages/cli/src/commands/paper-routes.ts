import { documentFormats, documentKinds } from "@remit/core";
import { buildCommand } from "@stricli/core";
import { aboutPapers } from "#text/paper-words.ts";
import { about } from "#text/words.ts";
import type { Context } from "./context.ts";
import { json } from "./mirror.ts";
import { catalogueFlag } from "./own-catalogue.ts";

const optional = (brief: string, placeholder: string) =>
  ({ kind: "parsed", parse: String, brief, placeholder, optional: true }) as const;
const choice = <const V extends readonly string[]>(values: V, brief: string) =>
  ({ kind: "enum", values, brief, optional: true }) as const;

const drafting = {
  role: optional(aboutPapers.role, "id"),
  title: optional(aboutPapers.title, "title"),
  tone: choice(["plain", "formal"], aboutPapers.tone),
  spelling: choice(["uk", "us"], aboutPapers.spelling),
  respondent: optional(about.respondent, "id"),
  catalogue: catalogueFlag,
} as const;
const output = optional(aboutPapers.output, "path");
const aliases = { o: "output" } as const;

const written = [...documentKinds, "all"] as const;
const kindOf = (given: string): (typeof written)[number] => {
  const kind = written.find((each) => each === given);
  if (kind === undefined) throw new Error(aboutPapers.unknownKind(given, written.join(", ")));
  return kind;
};

// The types of stricli cannot follow flags that are spread in from a table.
const write = buildCommand<never, never, Context>({
  docs: { brief: aboutPapers.write },
  parameters: {
    flags: {
      format: choice(documentFormats, aboutPapers.format),
      output,
      why: optional(aboutPapers.why, "text"),
      ...drafting,
    },
    aliases,
    positional: {
      kind: "tuple",
      parameters: [
        { brief: aboutPapers.kind, parse: kindOf, placeholder: "kind" },
        { brief: aboutPapers.source, parse: String, placeholder: "file" },
      ],
    },
  } as never,
  loader: async () => (await import("./write.ts")).write,
});

const draft = buildCommand<never, never, Context>({
  docs: { brief: aboutPapers.draft },
  parameters: {
    flags: { output, ...drafting },
    aliases,
    positional: {
      kind: "tuple",
      parameters: [{ brief: aboutPapers.assessment, parse: String, placeholder: "file" }],
    },
  } as never,
  loader: async () => (await import("./write.ts")).draft,
});

const revise = buildCommand<never, never, Context>({
  docs: { brief: aboutPapers.revise },
  parameters: {
    flags: {
      json,
      take: optional(aboutPapers.take, "ids"),
      refuse: optional(aboutPapers.refuse, "ids"),
      output,
      respondent: optional(about.respondent, "id"),
      catalogue: catalogueFlag,
    },
    aliases,
    positional: {
      kind: "tuple",
      parameters: [
        { brief: aboutPapers.remit, parse: String, placeholder: "remit" },
        { brief: aboutPapers.assessment, parse: String, placeholder: "assessment" },
      ],
    },
  } as never,
  loader: async () => (await import("./write.ts")).revise,
});

const verify = buildCommand<{ json: boolean; catalogue?: string }, [string], Context>({
  docs: { brief: aboutPapers.verify },
  parameters: {
    flags: { json, catalogue: catalogueFlag },
    positional: {
      kind: "tuple",
      parameters: [{ brief: aboutPapers.record, parse: String, placeholder: "record" }],
    },
  },
  loader: async () => (await import("./write.ts")).verify,
});

const checkPosting = buildCommand<never, never, Context>({
  docs: { brief: aboutPapers.checkPosting },
  parameters: {
    flags: { json, ...drafting },
    positional: {
      kind: "tuple",
      parameters: [{ brief: aboutPapers.source, parse: String, placeholder: "file" }],
    },
  } as never,
  loader: async () => (await import("./check-posting.ts")).checkPosting,
});

/** The commands that write the papers a company hires with. */
export const paperRoutes = { draft, revise, write, "check-posting": checkPosting, verify };
