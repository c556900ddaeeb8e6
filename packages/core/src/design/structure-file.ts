import type { CatalogueIndex } from "#catalogue/index.ts";
import { checkStructure } from "./check-structure.ts";
import { besidesShape } from "./misshapen.ts";
import { fileText } from "#files/file-text.ts";
import { parseFile } from "#files/parse-file.ts";
import type { Checked } from "#model/issue.ts";
import {
  type Assignment,
  type Change,
  type Holder,
  type Policies,
  type Position,
  type Structure,
  structureFormat,
  structureSchema,
} from "#model/structure.ts";

/** The largest structure file that is read, in bytes. */
export const largestStructure = 30_000_000;

/**
 * Reads a `*.structure.yaml` (YAML 1.2; JSON is YAML): the structure, or everything that is wrong with it, each issue
 * with its line.
 */
export const parseStructure = (given: string | Uint8Array, index: CatalogueIndex): Checked<Structure> =>
  parseFile(given, {
    room: "design",
    format: structureFormat,
    schema: structureSchema,
    notOne: "design/not-a-structure",
    check: (structure) => checkStructure(index, structure),
    besides: (value) => besidesShape(index, value),
    most: largestStructure,
  });

type Plain = Record<string, unknown>;

const unlessEmpty = <T extends object>(given: T): T | undefined =>
  (Array.isArray(given) ? given.length : Object.keys(given).length) > 0 ? given : undefined;
const mapped = <T, U>(record: Readonly<Record<string, T>>, to: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
const said = (record: object): Plain =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const holder = ({ kind, ...rest }: Holder): Plain =>
  said({ ...rest, kind: kind === "person" ? undefined : kind });

const position = (given: Position): Plain => {
  const { dotted } = given;
  return said({ ...given, holder: given.holder && holder(given.holder), dotted: unlessEmpty(dotted) });
};

const assignment = (given: Assignment): Plain => said(mapped(given, (seats) => seats && unlessEmpty(seats)));

const policies = ({ rules, ...limits }: Policies): Plain => said({ ...limits, rules: unlessEmpty(rules) });

const change = (given: Change): Plain => {
  switch (given.do) {
    case "add-position":
      return { ...given, position: position(given.position) };
    case "change-position":
      return {
        ...given,
        set: given.set.holder ? { ...given.set, holder: holder(given.set.holder) } : given.set,
      };
    case "set-policies":
      return { ...given, policies: policies(given.policies) };
    default:
      return { ...given };
  }
};

/** What a structure says, without what its absence says as well: empty lists, a holder who is a person. */
const spoken = (structure: Structure): Plain =>
  said({
    $schema: structure.$schema,
    format: structure.format,
    organisation: said(structure.organisation),
    currency: structure.currency,
    positions: unlessEmpty(structure.positions.map(position)),
    accountabilities: unlessEmpty(structure.accountabilities.map(said)),
    required: unlessEmpty(structure.required),
    assignments: unlessEmpty(mapped(structure.assignments, assignment)),
    decisionRights: unlessEmpty(structure.decisionRights.map(said)),
    policies: structure.policies && unlessEmpty(policies(structure.policies)),
    scenarios: unlessEmpty(
      structure.scenarios.map((scenario) => said({ ...scenario, changes: scenario.changes.map(change) })),
    ),
  });

const spokenIn = (told: Plain): Plain => {
  const { data } = structureSchema.safeParse(told);
  return data === undefined ? told : spoken(data);
};

/** Beyond so many positions YAML is slow to read; the same file is then JSON, an entry a line, which YAML is too. */
const mostAsYaml = 20_000;

const asJson = (whole: Plain): string => {
  const lines = (value: unknown): string =>
    Array.isArray(value) && value.length > 0
      ? `[\n${value.map((entry) => `    ${JSON.stringify(entry)}`).join(",\n")}\n  ]`
      : JSON.stringify(value);
  const parts = Object.entries(whole).map(([key, value]) => `  ${JSON.stringify(key)}: ${lines(value)}`);
  return `{\n${parts.join(",\n")}\n}\n`;
};

const parts = [
  "positions",
  "accountabilities",
  "required",
  "assignments",
  "decisionRights",
  "policies",
  "scenarios",
];

/**
 * The structure as YAML text that a person can edit; of more than 20,000 positions, as JSON. Given the text it was read
 * from, only what differs is changed: comments, order and layout stay.
 */
export const writeStructure = (structure: Structure, before?: string): string => {
  const whole = spoken(structure);
  return structure.positions.length > mostAsYaml ? asJson(whole) : fileText(whole, parts, before, spokenIn);
};
