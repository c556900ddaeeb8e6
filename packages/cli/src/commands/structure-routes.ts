import { buildCommand, numberParser } from "@stricli/core";
import { aboutApprove } from "#text/approve-words.ts";
import { aboutCheck } from "#text/check-words.ts";
import { aboutFigures } from "#text/figures-words.ts";
import { aboutHire } from "#text/hire-words.ts";
import { aboutStructure } from "#text/structure-words.ts";
import { about } from "#text/words.ts";
import type { ApproveFlags } from "./approve.ts";
import type { CheckFlags } from "./check.ts";
import type { Context } from "./context.ts";
import type { FiguresFlags } from "./figures.ts";
import type { HireFlags } from "./hire.ts";
import { json } from "./mirror.ts";
import { catalogueFlag } from "./own-catalogue.ts";

const choice = <const V extends readonly string[]>(values: V, brief: string) =>
  ({ kind: "enum", values, brief, optional: true }) as const;

type DiffFlags = { json: boolean; scenario?: string; catalogue?: string };

const diff = buildCommand<DiffFlags, [string, string?], Context>({
  docs: { brief: aboutStructure.diff },
  parameters: {
    flags: {
      json,
      scenario: {
        kind: "parsed",
        parse: String,
        brief: aboutStructure.scenario,
        placeholder: "id",
        optional: true,
      },
      catalogue: catalogueFlag,
    },
    positional: {
      kind: "tuple",
      parameters: [
        { brief: aboutStructure.before, parse: String, placeholder: "before" },
        { brief: aboutStructure.after, parse: String, placeholder: "after", optional: true },
      ],
    },
  },
  loader: async () => (await import("./diff.ts")).diff,
});

const check = buildCommand<CheckFlags, [string], Context>({
  docs: { brief: aboutCheck.check },
  parameters: {
    flags: {
      json,
      format: choice(["text", "json", "sarif", "markdown"], aboutCheck.format),
      severity: choice(["error", "warning", "note"], aboutCheck.severity),
      catalogue: catalogueFlag,
    },
    positional: {
      kind: "tuple",
      parameters: [{ brief: aboutCheck.file, parse: String, placeholder: "file" }],
    },
  },
  loader: async () => (await import("./check.ts")).check,
});

const column = (brief: string) =>
  ({ kind: "parsed", parse: String, brief, placeholder: "column", optional: true }) as const;

const figures = buildCommand<FiguresFlags, [string], Context>({
  docs: { brief: aboutFigures.figures },
  parameters: {
    flags: {
      json,
      id: column(aboutFigures.id),
      manager: column(aboutFigures.manager),
      cost: column(aboutFigures.cost),
      fte: column(aboutFigures.fte),
      each: { kind: "boolean", brief: aboutFigures.each, default: false, withNegated: false },
      catalogue: catalogueFlag,
    },
    positional: {
      kind: "tuple",
      parameters: [{ brief: aboutFigures.file, parse: String, placeholder: "file" }],
    },
  },
  loader: async () => (await import("./figures.ts")).figures,
});

const explain = buildCommand<{ json: boolean }, [string?], Context>({
  docs: { brief: aboutCheck.explain },
  parameters: {
    flags: { json },
    positional: {
      kind: "tuple",
      parameters: [{ brief: aboutCheck.rule, parse: String, placeholder: "rule", optional: true }],
    },
  },
  loader: async () => (await import("./explain.ts")).explain,
});

const higher = buildCommand<{ json: boolean; in?: string; catalogue?: string }, [string, string], Context>({
  docs: { brief: aboutCheck.higher },
  parameters: {
    flags: {
      json,
      in: { kind: "parsed", parse: String, brief: aboutCheck.in, placeholder: "file", optional: true },
      catalogue: catalogueFlag,
    },
    positional: {
      kind: "tuple",
      parameters: [
        { brief: about.word, parse: String, placeholder: "first" },
        { brief: about.word, parse: String, placeholder: "second" },
      ],
    },
  },
  loader: async () => (await import("./higher.ts")).higher,
});

const optional = (brief: string, placeholder: string) =>
  ({ kind: "parsed", parse: String, brief, placeholder, optional: true }) as const;
const sum = (brief: string) => ({ ...optional(brief, "n"), parse: numberParser }) as const;

const hire = buildCommand<HireFlags, [string], Context>({
  docs: { brief: aboutHire.hire },
  parameters: {
    flags: {
      in: { kind: "parsed", parse: String, brief: aboutHire.in, placeholder: "file" },
      output: optional(aboutHire.output, "path"),
      format: choice(["text", "markdown", "json"], aboutHire.format),
      role: optional(aboutHire.role, "id"),
      title: optional(aboutHire.title, "title"),
      cost: sum(aboutHire.cost),
      budget: sum(aboutHire.budget),
      stays: optional(aboutHire.stays, "ids"),
      respondent: optional(about.respondent, "id"),
      catalogue: catalogueFlag,
    },
    aliases: { o: "output" },
    positional: {
      kind: "tuple",
      parameters: [{ brief: aboutHire.assessment, parse: String, placeholder: "file" }],
    },
  },
  loader: async () => (await import("./hire.ts")).hire,
});

const approve = buildCommand<ApproveFlags, [string, string], Context>({
  docs: { brief: aboutApprove.approve },
  parameters: {
    flags: {
      json,
      by: optional(aboutApprove.by, "name"),
      on: optional(aboutApprove.on, "date"),
      output: optional(aboutApprove.output, "path"),
      catalogue: catalogueFlag,
    },
    aliases: { o: "output" },
    positional: {
      kind: "tuple",
      parameters: [
        { brief: aboutApprove.file, parse: String, placeholder: "file" },
        { brief: aboutApprove.scenario, parse: String, placeholder: "scenario" },
      ],
    },
  },
  loader: async () => (await import("./approve.ts")).approve,
});

/** The commands for structures. */
export const structureRoutes = { check, figures, explain, higher, diff, hire, approve };
