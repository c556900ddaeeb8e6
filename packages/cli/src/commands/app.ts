import { operations } from "@remit/core";
import {
  type Application,
  buildApplication,
  buildCommand,
  buildRouteMap,
  numberParser,
  text_en,
} from "@stricli/core";
import { aboutCareer } from "#text/career-words.ts";
import { aboutGroup } from "#text/group-words.ts";
import { aboutOwn } from "#text/own-words.ts";
import { about, broken } from "#text/words.ts";
import type { Context } from "./context.ts";
import { importRoutes } from "./import-routes.ts";
import { json, mirror } from "./mirror.ts";
import { catalogueFlag } from "./own-catalogue.ts";
import { paperRoutes } from "./paper-routes.ts";
import { structureRoutes } from "./structure-routes.ts";
import { place, storeRoutes } from "./store-routes.ts";

/** Has a command of its own, is what every command does with files anyway, or serves an editor. */
const otherwise = new Set<string>([
  "decide",
  "career",
  "career-between",
  "compare-respondents",
  "compare-assessments",
  "parse-assessment",
  "write-assessment",
  "parse-career",
  "write-career",
  "amendments",
  "parse-amendments",
  "write-amendments",
  "draft-remit",
  "revise-remit",
  "explain-line",
  "offer-lines",
  "write-document",
  "write-papers",
  "check-posting",
  "record-decision",
  "verify-record",
  "parse-remit",
  "write-remit",
  "parse-structure",
  "write-structure",
  "change-structure",
  "diff-structures",
  "apply-scenario",
  "approve-scenario",
  "check-structure",
  "structure-rules",
  "explain-rule",
  "higher",
  "higher-in",
  "import-structure",
  "export-structure",
  "figures-of-structure",
  "hire-scenario",
  "draw-chart",
]);

const optional = (brief: string, placeholder: string) =>
  ({ kind: "parsed", parse: String, brief, placeholder, optional: true }) as const;
const number = (brief: string) => ({ ...optional(brief, "n"), parse: numberParser }) as const;

type Own = { catalogue?: string };
type DecideFlags = Own & { json: boolean; seed?: number; draws?: number; respondent?: string };

const ask = buildCommand<{ career: boolean; catalogue?: string }, [string?], Context>({
  docs: { brief: about.ask },
  parameters: {
    flags: {
      career: { kind: "boolean", brief: aboutCareer.ask, default: false, withNegated: false },
      catalogue: catalogueFlag,
    },
    positional: {
      kind: "tuple",
      parameters: [{ brief: about.askFile, parse: String, placeholder: "file", optional: true }],
    },
  },
  loader: async () => (await import("./ask.ts")).ask,
});

const decide = buildCommand<DecideFlags, [string], Context>({
  docs: { brief: about.decide },
  parameters: {
    flags: {
      json,
      seed: number(about.seed),
      draws: number(about.draws),
      respondent: optional(about.respondent, "id"),
      catalogue: catalogueFlag,
    },
    positional: {
      kind: "tuple",
      parameters: [{ brief: about.decideFile, parse: String, placeholder: "file" }],
    },
  },
  loader: async () => (await import("./decide.ts")).decide,
});

type GroupFlags = Own & { json: boolean; seed?: number; draws?: number; weights?: string };

const group = buildCommand<GroupFlags, [string], Context>({
  docs: { brief: aboutGroup.group },
  parameters: {
    flags: {
      json,
      seed: number(about.seed),
      draws: number(about.draws),
      weights: optional(aboutGroup.weights, "id=n"),
      catalogue: catalogueFlag,
    },
    positional: {
      kind: "tuple",
      parameters: [{ brief: aboutGroup.groupFile, parse: String, placeholder: "file" }],
    },
  },
  loader: async () => (await import("./group.ts")).group,
});

const difference = buildCommand<Own & { json: boolean; respondent?: string }, [string, string], Context>({
  docs: { brief: aboutGroup.difference },
  parameters: {
    flags: { json, respondent: optional(about.respondent, "id"), catalogue: catalogueFlag },
    positional: {
      kind: "tuple",
      parameters: [
        { brief: aboutGroup.before, parse: String, placeholder: "before" },
        { brief: aboutGroup.after, parse: String, placeholder: "after" },
      ],
    },
  },
  loader: async () => (await import("./difference.ts")).difference,
});

type CareerFlags = Own & { json: boolean; seed?: number; draws?: number };

const career = buildCommand<CareerFlags, [string], Context>({
  docs: { brief: aboutCareer.rank },
  parameters: {
    flags: { json, seed: number(about.seed), draws: number(about.draws), catalogue: catalogueFlag },
    positional: {
      kind: "tuple",
      parameters: [{ brief: aboutCareer.file, parse: String, placeholder: "file" }],
    },
  },
  loader: async () => (await import("./career.ts")).career,
});

const between = buildCommand<Own & { json: boolean; file?: string }, [string, string], Context>({
  docs: { brief: aboutCareer.between },
  parameters: {
    flags: { json, file: optional(aboutCareer.answers, "file"), catalogue: catalogueFlag },
    positional: {
      kind: "tuple",
      parameters: ["title", "other"].map((placeholder) => ({
        brief: about.word,
        parse: String,
        placeholder,
      })) as never,
    },
  },
  loader: async () => (await import("./career.ts")).between,
});

const amendments = buildCommand<{ json: boolean }, [string], Context>({
  docs: { brief: aboutOwn.amendments },
  parameters: {
    flags: { json },
    positional: {
      kind: "tuple",
      parameters: [{ brief: aboutOwn.file, parse: String, placeholder: "file" }],
    },
  },
  loader: async () => (await import("./amendments.ts")).amendments,
});

const serve = buildCommand<{ port?: string; host?: string; data?: string; store?: string }, [], Context>({
  docs: { brief: about.serve },
  parameters: {
    flags: { port: optional(about.port, "n"), host: optional(about.host, "name"), ...place },
  },
  loader: async () => (await import("./serve.ts")).serve,
});

const mcp = buildCommand<{ data?: string; store?: string }, [], Context>({
  docs: { brief: about.mcp },
  parameters: { flags: place },
  loader: async () => (await import("./mcp.ts")).mcp,
});

const bug = (error: unknown): string =>
  process.env.REMIT_DEBUG && error instanceof Error ? `${broken.says}\n${error.stack}` : broken.says;

/** Stricli's own words, but for a bug: it would print the stack to everybody. */
const text = {
  ...text_en,
  exceptionWhileLoadingCommandFunction: bug,
  exceptionWhileLoadingCommandContext: bug,
  exceptionWhileRunningCommand: bug,
};

/** The `remit` command: interview, deciding and serving; everything else follows from the list of operations. */
export const application = (version: string): Application<Context> => {
  const mirrored = operations.filter((operation) => !otherwise.has(operation.name));
  const routes = {
    ask,
    decide,
    group,
    difference,
    career,
    "career-between": between,
    amendments,
    ...paperRoutes,
    ...structureRoutes,
    ...importRoutes,
    ...Object.fromEntries(mirrored.map((operation) => [operation.name, mirror(operation)])),
    serve,
    store: storeRoutes,
    mcp,
  };
  const docs = { brief: about.app, fullDescription: about.intro };
  return buildApplication(buildRouteMap<string, Context>({ routes, docs }), {
    name: "remit",
    versionInfo: { currentVersion: version },
    localization: { text },
    scanner: { caseStyle: "allow-kebab-for-camel", allowArgumentEscapeSequence: true },
  });
};
