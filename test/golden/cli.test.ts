import { join } from "node:path";
import { expect, test } from "vitest";
import { remit } from "../../packages/cli/test/remit.ts";
import { expectGolden } from "./golden.ts";

const companies = join(import.meta.dirname, "../../examples/companies");
const groups = join(import.meta.dirname, "../../examples/groups");
const own = join(import.meta.dirname, "../../examples/catalogues/tile-works.amendments.yaml");
const structures = join(import.meta.dirname, "../../examples/structures");
const careers = join(import.meta.dirname, "../../examples/careers");

/** What changes with every word of the catalogue, and is of no interest here. */
const settled = (text: string): string => text.replaceAll(/\b[0-9a-f]{16}\b/g, "<hash>");

test.each([
  ["help", ["--help"]],
  ["roles", ["roles"]],
  ["role-cto", ["role", "cto"]],
  ["role-it-director-beside-others", ["role", "IT", "Director"]],
  ["compare", ["compare", "cio", "cto", "it-director"]],
  ["higher", ["higher", "CTO", "IT Director"]],
  ["higher-ambiguous", ["higher", "Director of IT", "VP Engineering"]],
  ["questions", ["questions"]],
  ["question", ["question", "reports-to"]],
  ["search", ["search", "digital", "vision"]],
  ["search-nothing", ["search", "zzzzzz"]],
  ["statement", ["statement", "A-013"]],
  ["about", ["about"]],
  ["decide-clear", ["decide", join(companies, "saas-start-up.assessment.yaml")]],
  ["decide-with-a-chief", ["decide", join(companies, "scale-up-with-cto.assessment.yaml")]],
  ["decide-small", ["decide", join(companies, "joinery.assessment.yaml")]],
  ["decide-council", ["decide", join(companies, "city-council.assessment.yaml")]],
  ["amendments", ["amendments", own]],
  ["role-with-own-catalogue", ["role", "head-of-it", "--catalogue", own]],
  [
    "decide-with-own-catalogue",
    ["decide", join(companies, "test-machine-builder.assessment.yaml"), "--catalogue", own],
  ],
  ["career", ["career", join(careers, "head-of-it-looking-on.career.yaml")]],
  ["career-between", ["career-between", "IT Director", "CTO"]],
  [
    "career-between-with-answers",
    ["career-between", "Head of IT", "IT Director", "--file", join(careers, "support-lead.career.yaml")],
  ],
  ["career-questions", ["career-questions"]],
  ["figures", ["figures", join(structures, "hospital.structure.yaml")]],
  ["explain", ["explain"]],
  ["explain-rule", ["explain", "build-and-audit"]],
  [
    "higher-in-a-chart",
    [
      "higher",
      "Head of Plant IT",
      "Plant Manager",
      "--in",
      join(structures, "machine-builder.structure.yaml"),
    ],
  ],
  ["group", ["group", join(groups, "tile-works.assessment.yaml")]],
  [
    "difference-of-two-rounds",
    [
      "difference",
      join(groups, "tile-works.assessment.yaml"),
      join(groups, "tile-works-second-round.assessment.yaml"),
    ],
  ],
  [
    "difference-of-one",
    [
      "difference",
      join(groups, "tile-works.assessment.yaml"),
      join(groups, "tile-works-second-round.assessment.yaml"),
      "--respondent",
      "owner",
    ],
  ],
  [
    "diff-scenario",
    ["diff", join(structures, "engineering-office.structure.yaml"), "--scenario", "head-of-it"],
  ],
  [
    "hire",
    [
      "hire",
      join(companies, "building-contractor.assessment.yaml"),
      "--in",
      join(structures, "engineering-office.structure.yaml"),
    ],
  ],
  ["diff-group", ["diff", join(structures, "holding.structure.yaml"), "--scenario", "solid-lines"]],
] as const)("%s reads as it was approved", async (name, words) => {
  const { code, out, err } = await remit(words);
  expect(err).toBe("");
  expect(code).toBe(0);
  for (const line of out.split("\n")) expect(line).toBe(line.trimEnd());
  expectGolden(join(import.meta.dirname, "cli", `${name}.txt`), settled(out));
});
