import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Store } from "../src/front.ts";
import { everyOperation } from "../src/http/app.ts";
import { pascal } from "../src/http/openapi-names.ts";
import { arbitraryInput } from "./arbitrary-input.ts";
import { spoilt } from "./hostile-input.ts";
import { described, type Served, servedKeeping, valueOf } from "./served.ts";

type Part = Readonly<Record<string, unknown>>;
type Document = {
  readonly paths: Readonly<Record<string, { readonly post: { readonly responses: Part } }>>;
  readonly components: { readonly schemas: Readonly<Record<string, Part>> };
};

let here: Served & { readonly store: Store };
let document: Document;
let fits: (shape: string) => ValidateFunction;
/** Ids by the field that names such a thing: of two organisations, so that they are mixed, and of none. */
let worlds: readonly World[];
let ids: Readonly<Record<string, readonly string[]>>;

/** An organisation with an assessment, two respondents, a link, an answer, an amendment, a structure and a kept recommendation. */
const furnished = async (name: string) => {
  const { remit } = here;
  const { id: organisation } = valueOf(await remit.createOrganisation({ name }));
  const view = valueOf(await remit.createAssessment({ organisation, title: `${name}: who?` }));
  const at = { organisation, assessment: view.assessment.id };
  const other = valueOf(await remit.addRespondent({ ...at, name: "Second" }));
  const { token } = valueOf(await remit.inviteRespondent({ ...at, respondent: other.id }));
  const first = view.respondents[0]?.id ?? "";
  const changes = [{ question: "reports-to", answer: "chief-executive", base: 0 }];
  valueOf(await remit.saveAnswers({ ...at, respondent: first, round: 1, changes }));
  const kept = valueOf(await remit.keepRecommendation(at));
  const body = {
    kind: "strength",
    role: "cio",
    accountability: "technology-vision",
    strength: 2,
  } as const;
  const amendment = valueOf(
    await remit.putAmendment({ organisation, reason: "It always was theirs.", body }),
  );
  const positions = [{ id: "chief", title: "Chief executive" }];
  const given = { format: "remit/structure@1", organisation: { name }, positions } as const;
  const structure = valueOf(await remit.putStructure({ organisation, structure: given }));
  const { items } = valueOf(await remit.listHistory({ organisation }));
  return {
    recommendation: kept.id,
    amendment: amendment.id,
    structure: structure.id,
    ...at,
    respondents: [first, other.id],
    token,
    changes: items.map(({ id }) => id),
  };
};

beforeAll(async () => {
  here = await servedKeeping();
  document = await described<Document>();
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema(document, "api");
  fits = (shape) => ajv.compile({ $ref: `api#/components/schemas/${shape}` });
  const both = [await furnished("Harbour Mill"), await furnished("Tile Works")];
  const none = crypto.randomUUID();
  worlds = both.flatMap(worldsOf);
  ids = {
    organisation: [...both.map(({ organisation }) => organisation), none],
    assessment: [...both.map(({ assessment }) => assessment), none],
    respondent: [...both.flatMap(({ respondents }) => respondents), none],
    token: [...both.map(({ token }) => token), "A".repeat(43)],
    change: [...both.flatMap(({ changes }) => changes), none],
    recommendation: [...both.map(({ recommendation }) => recommendation), none],
    amendment: [...both.map(({ amendment }) => amendment), none],
    structure: [...both.map(({ structure }) => structure), none],
    object: both.flatMap(({ assessment, organisation, respondents }) => [
      assessment,
      organisation,
      ...respondents,
    ]),
  };
});
afterAll(async () => {
  expect(here.log).toEqual([]);
  await here.close();
});

/** A shape with the shapes it refers to beside it, as the generator of inputs reads them. */
const schemaOf = (name: string): Part => ({
  ...document.components.schemas[`${pascal(name)}Input`],
  $defs: document.components.schemas,
});

type World = Readonly<Record<string, string>>;
/** By field, what a furnished organisation has: once for each of its respondents. */
const worldsOf = ({ respondents, changes, ...rest }: Awaited<ReturnType<typeof furnished>>): World[] =>
  respondents.map((respondent) => ({
    ...rest,
    respondent,
    change: changes[0] ?? "",
    object: rest.assessment,
  }));

/** Inputs that are right in every way: the example, about what is there, at every version it may have come to. */
const rightOnes = (name: string, world: World): object[] => {
  const example = everyOperation.find((each) => each.name === name)?.example as Record<string, unknown>;
  const right = Object.fromEntries(
    Object.entries(example).map(([key, value]) => [
      key,
      typeof value === "string" && key in world ? world[key] : value,
    ]),
  );
  return "version" in example ? [1, 2, 3, 4].map((version) => ({ ...right, version })) : [right];
};

/** One that is right but for a field or two that the shape made. */
const nearlyRight = (name: string): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.nat(), fc.array(fc.nat(), { maxLength: 2 }), arbitraryInput(schemaOf(name)))
    .map(([which, fields, made]) => {
      const right = worlds.flatMap((world) => rightOnes(name, world));
      const base = right[which % right.length] ?? {};
      const parts = Object.entries(Object(made) as object);
      return {
        ...base,
        ...Object.fromEntries(
          fields.flatMap((at) => (parts.length > 0 ? [parts[at % parts.length] ?? []] : [])),
        ),
      };
    });

/** Mostly valid inputs: by the shape, with fields that name things kept filled from what is there. */
const inputOf = (name: string): fc.Arbitrary<unknown> =>
  fc
    .tuple(arbitraryInput(schemaOf(name)), fc.array(fc.nat(), { minLength: 20, maxLength: 20 }), fc.nat(9))
    .map(([input, numbers, random]) => {
      if (typeof input !== "object" || input === null || Array.isArray(input) || random === 0) return input;
      return Object.fromEntries(
        Object.entries(input).map(([key, value], nth) => {
          const known = typeof value === "string" && Object.hasOwn(ids, key) ? ids[key] : undefined;
          const at = numbers[nth % numbers.length] ?? 0;
          return [key, known === undefined ? value : known[at % known.length]];
        }),
      );
    });

const leaks =
  /\bat .{1,200}:\d+:\d+|node_modules|\.ts:\d|Zod|Kysely|PGlite|postgres|syntax error|relation "|SQLSTATE|ECONN/i;

/** How many inputs of its shape each operation answered. */
const answered: Record<string, number> = {};

const post = (name: string, body: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${here.url}/api/${name}`, {
    method: "POST",
    body,
    headers: { "content-type": "application/json", ...headers },
  });

/** What must hold of every answer: a status that the description names, a body of its shape, and no word of how it is made. */
const holds = async (name: string, response: Response, input: string): Promise<void> => {
  const text = await response.text();
  const said = `${name} ${input.slice(0, 2000)} → ${response.status} ${text.slice(0, 2000)}`;
  expect(response.status, said).toBeLessThan(500);
  expect(document.paths[`/api/${name}`]?.post.responses, said).toHaveProperty(String(response.status));
  const { streams } = everyOperation.find((each) => each.name === name) ?? {};
  if (response.ok) answered[name] = (answered[name] ?? 0) + 1;
  const values: unknown[] =
    streams === true && response.ok
      ? text
          .trimEnd()
          .split("\n")
          .map((line) => JSON.parse(line) as unknown)
      : [JSON.parse(text)];
  const valid = fits(response.ok ? `${pascal(name)}Output` : "Problem");
  for (const value of values) expect(valid(value), `${said}\n${JSON.stringify(valid.errors)}`).toBe(true);
  // What was sent may be in a refusal; what Remit is made of may not.
  if (!response.ok && !leaks.test(input)) expect(text, said).not.toMatch(leaks);
};

// Those that sample the weight space at every call cost most: fewer of them.
const costly = new Set([
  "decide",
  "career",
  "career-between",
  "compare-respondents",
  "compare-assessments",
  "get-catalogue",
  "keep-recommendation",
  "verify-recommendation",
  "draft-remit",
  "revise-remit",
  "explain-line",
  "record-decision",
  "verify-record",
  "write-document",
  "write-papers",
  "check-posting",
  "check-structure",
  "hire-scenario",
  "import-structure",
  "export-structure",
  "draw-chart",
]);
const runsOf = (name: string, most: number): number => (costly.has(name) ? Math.ceil(most / 4) : most);

describe.each(everyOperation.map(({ name }) => name))("%s", (name) => {
  test("answers every input of its shape by its shape", async () => {
    const fresh = await furnished(name);
    // A second round is opened when the first is revealed.
    if (name === "open-round") {
      const { organisation, assessment } = fresh;
      valueOf(await here.remit.revealRound({ organisation, assessment, version: 1 }));
    }
    for (const input of worldsOf(fresh).flatMap((world) => rightOnes(name, world))) {
      const body = JSON.stringify(input);
      await holds(name, await post(name, body), body);
    }
    // Or all the rest would only show how Remit refuses.
    expect(answered[name] ?? 0, "of inputs that are right").toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(fc.oneof(nearlyRight(name), inputOf(name)), async (input) => {
        const body = JSON.stringify(input) ?? "{}";
        await holds(name, await post(name, body), body);
      }),
      { numRuns: runsOf(name, 48), seed: 3, endOnFailure: true },
    );
  });

  test("refuses spoilt ones in its own words", async () => {
    await fc.assert(
      fc.asyncProperty(spoilt(nearlyRight(name)), async (input) => {
        const body = JSON.stringify(input) ?? "{}";
        await holds(name, await post(name, body), body);
      }),
      { numRuns: runsOf(name, 64), seed: 5, endOnFailure: true },
    );
  });

  test("withstands bodies that no program writes", async () => {
    const field = Object.keys(everyOperation.find((each) => each.name === name)?.example ?? {})[0] ?? "a";
    const bodies = [
      `{${JSON.stringify(field)}:${"[".repeat(10_000)}${"]".repeat(10_000)}}`,
      `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`,
      `{"a":1,"a":2}`,
      `{"__proto__":{"x":1},${JSON.stringify(field)}:1}`,
      `{${JSON.stringify(field)}:1e999}`,
      `{${JSON.stringify(field)}:"\\ud800"}`,
      `{${JSON.stringify(field)}:"\\u0000"}`,
      "[]",
      "null",
      "7",
      '"text"',
      "{",
      "\u0000",
    ];
    for (const body of bodies) await holds(name, await post(name, body), body);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

test("ten megabytes are refused before they are read, and of whole structures more than thirty", async () => {
  const bodyOf = (bytes: number): string => `{"a":"${"x".repeat(bytes)}"}`;
  const [usual, large] = [bodyOf(10_000_000), bodyOf(30_000_000)];
  for (const { name, large: isLarge } of everyOperation) {
    const response = await post(name, isLarge === true ? large : usual).catch(
      (error: unknown) => error as Error,
    );
    // The server may close while the rest is still being sent.
    if (response instanceof Response) expect(response.status, name).toBe(413);
    else expect(response.message, name).toBe("fetch failed");
  }
});

test("every field by address: hostile text is refused in its own words", async () => {
  const names = everyOperation.filter(({ name }) => "get" in (document.paths[`/api/${name}`] ?? {}));
  expect(names.length).toBeGreaterThan(10);
  for (const { name, example } of names)
    for (const field of [...Object.keys(example as object), "zzz"])
      for (const text of ["%00", "%ff", "%ed%a0%80", "__proto__", "1e999", "%F0%9F%92%A9".repeat(500)]) {
        const response = await fetch(`${here.url}/api/${name}?${field}=${text}`);
        expect(response.status, `${name} ${field} ${text}`).toBeLessThan(500);
        expect(await response.text()).not.toMatch(leaks);
      }
});

test("an organisation's things are not there for another", async () => {
  const [mine = "", theirs = ""] = ids.organisation ?? [];
  const [, assessment = ""] = ids.assessment ?? [];
  for (const { name, example, access } of everyOperation) {
    if (access !== "local" || !("assessment" in (example as object))) continue;
    const input = { ...(example as object), organisation: mine, assessment };
    if (name === "create-assessment") continue;
    const body = JSON.stringify(input);
    const response = await post(name, body);
    const text = await response.text();
    expect(text, name).not.toContain(theirs);
    expect([name, response.status]).not.toEqual([name, 200]);
  }
});
