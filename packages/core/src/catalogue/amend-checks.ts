import type { Amendment } from "#model/amendment.ts";
import { openAnswerSchema } from "#model/assessment.ts";
import type { Catalogue } from "#model/catalogue.ts";
import type { Issue } from "#model/issue.ts";
import type { StrengthCell } from "#model/strength.ts";
import { type BodyOf, placeOf, titleKey, wordedEntries, wordedFields } from "./amendment-parts.ts";
import { nearestWords } from "./nearest.ts";

type Path = Issue["path"];

/** What can be named: the shipped catalogue's ids with those of the amendments. */
type Known = {
  readonly catalogue: Catalogue;
  readonly roles: readonly string[];
  /** Who an answer may say is there: roles, and the names the shipped answers use. */
  readonly present: readonly string[];
  readonly accountabilities: readonly string[];
  /** Cells that an amendment gives along with its accountability: "role/accountability". */
  readonly given: ReadonlySet<string>;
};

const found = (what: string, path: Path, data: Issue["data"] = {}): Issue => ({
  code: `catalogue/${what}`,
  path,
  data,
});

const mostShown = 100;

const unknown = (what: string, path: Path, given: string, valid: readonly string[]): Issue[] =>
  valid.includes(given)
    ? []
    : [
        found(`unknown-${what}`, path, {
          given: given.slice(0, mostShown),
          nearest: nearestWords(given, valid),
        }),
      ];

const ownId = /^own-[a-z0-9]+(?:-[a-z0-9]+)*$/;

const idIssues = (id: string, path: Path, taken: readonly string[]): Issue[] => {
  if (taken.includes(id)) return [found("id-taken", path, { given: id.slice(0, mostShown) })];
  return ownId.test(id) ? [] : [found("not-an-own-id", path, { given: id.slice(0, mostShown) })];
};

const citeIssues = ({ catalogue }: Known, cites: readonly string[], path: Path): Issue[] => {
  const statements = catalogue.statements.map(({ id }) => id);
  return cites.flatMap((id, at) => unknown("statement", [...path, at], id, statements));
};

const wordIssues = (entry: object, fields: readonly string[], path: Path): Issue[] =>
  Object.entries(entry).flatMap(([field, text]) =>
    fields.includes(field) && typeof text === "string" && text.trim() === ""
      ? [found("empty-words", [...path, field])]
      : [],
  );

const accountabilityIssues = (known: Known, body: BodyOf<"accountability">): Issue[] => {
  const { catalogue, roles } = known;
  const { id, domain, name, cites } = body.accountability;
  const domains = catalogue.domains.map((each) => each.id);
  const taken = catalogue.accountabilities.some((each) => titleKey(each.name) === titleKey(name));
  return [
    ...idIssues(
      id,
      ["accountability", "id"],
      catalogue.accountabilities.map((each) => each.id),
    ),
    ...unknown("domain", ["accountability", "domain"], domain, domains),
    ...(taken ? [found("name-taken", ["accountability", "name"], { given: name })] : []),
    ...wordIssues(body.accountability, wordedFields.accountability, ["accountability"]),
    ...citeIssues(known, cites, ["accountability", "cites"]),
    ...Object.keys(body.strengths).flatMap((role) => unknown("role", ["strengths", role], role, roles)),
  ];
};

const titleIssues = (known: Known, { title: { title, roles, cites } }: BodyOf<"title">): Issue[] => {
  const taken = known.catalogue.titles.find((each) => titleKey(each.title) === titleKey(title));
  return [
    ...wordIssues({ title }, ["title"], ["title"]),
    ...(taken === undefined
      ? []
      : [found("title-taken", ["title", "title"], { given: taken.title, roles: taken.roles })]),
    ...roles.flatMap((role, at) => {
      const path = ["title", "roles", at];
      return roles.indexOf(role) < at
        ? [found("same-role-twice", path, { role })]
        : unknown("role", path, role, known.roles);
    }),
    ...citeIssues(known, cites, ["title", "cites"]),
  ];
};

const openAnswers: readonly string[] = openAnswerSchema.options;

const questionIssues = (known: Known, { question }: BodyOf<"question">): Issue[] => {
  const { catalogue } = known;
  const { options, kind } = question;
  const ids = options.map(({ id }) => id);
  const requirements = catalogue.requirements.map(({ id }) => id);
  return [
    ...idIssues(
      question.id,
      ["question", "id"],
      [...catalogue.questions, ...catalogue.careerQuestions].map(({ id }) => id),
    ),
    ...wordIssues(question, wordedFields.question, ["question"]),
    ...citeIssues(known, question.cites, ["question", "cites"]),
    ...options.flatMap((option, at): Issue[] => {
      const path = ["question", "options", at];
      const before = options[at - 1]?.from ?? -Infinity;
      return [
        ...(ids.indexOf(option.id) < at ? [found("id-taken", [...path, "id"], { given: option.id })] : []),
        ...(openAnswers.includes(option.id)
          ? [found("reserved-id", [...path, "id"], { given: option.id })]
          : []),
        ...wordIssues(option, ["id", "label", "says"], path),
        ...(kind === "number" && (option.from === undefined || option.from <= before)
          ? [found("from-not-rising", [...path, "from"])]
          : []),
        ...(kind === "many" && Object.keys(option.effects).length > 0
          ? [found("effects-of-many", [...path, "effects"])]
          : []),
        ...Object.entries(option.effects).flatMap(([id, { cites }]) => [
          ...unknown("accountability", [...path, "effects", id], id, known.accountabilities),
          ...citeIssues(known, cites, [...path, "effects", id, "cites"]),
        ]),
        ...option.present.flatMap((role, each) =>
          unknown("role", [...path, "present", each], role, known.present),
        ),
        ...option.qualifications.flatMap(({ requirement, cites }, each) => [
          ...unknown(
            "requirement",
            [...path, "qualifications", each, "requirement"],
            requirement,
            requirements,
          ),
          ...citeIssues(known, cites, [...path, "qualifications", each, "cites"]),
        ]),
      ];
    }),
  ];
};

/** Words by which an entry is found or told apart must stay its own. */
const telling = (field: string): boolean => field === "name" || field === "short";

const rewordIssues = ({ catalogue }: Known, { of, id, field, text }: BodyOf<"reword">): Issue[] => {
  const entries = wordedEntries(catalogue, of);
  const entry = entries.find((each) => each.id === id);
  if (entry === undefined)
    return unknown(
      of,
      ["id"],
      id,
      entries.map((each) => each.id),
    );
  const fields: readonly string[] = wordedFields[of];
  if (!fields.includes(field))
    return unknown("field", ["field"], field, fields).map((issue) => ({
      ...issue,
      data: { ...issue.data, valid: [...fields] },
    }));
  if (entry[field] === text) return [found("unchanged", ["text"], { given: text.slice(0, mostShown) })];
  const other = entries.find(
    (each) => each.id !== id && telling(field) && titleKey(each[field] ?? "") === titleKey(text),
  );
  return other === undefined
    ? []
    : [found("name-taken", ["text"], { given: text.slice(0, mostShown), by: other.id })];
};

const sameRange = (a: StrengthCell["range"], b: StrengthCell["range"]): boolean => a?.join() === b?.join();

const strengthIssues = (known: Known, body: BodyOf<"strength">): Issue[] => {
  const { role: id, profile: profileId, accountability, strength, range } = body;
  const role = known.catalogue.roles.find((each) => each.id === id);
  if (role === undefined) return unknown("role", ["role"], id, known.roles);
  const profile = role.profiles.find((each) => each.id === profileId);
  if (profileId !== undefined && profile === undefined)
    return unknown(
      "profile",
      ["profile"],
      profileId,
      role.profiles.map((each) => each.id),
    );
  const nowhere = unknown("accountability", ["accountability"], accountability, known.accountabilities);
  if (nowhere.length > 0) return nowhere;
  if (range !== undefined && !(range[0] < range[1] && range[0] <= strength && strength <= range[1]))
    return [found("wrong-range", ["range"], { low: range[0], high: range[1], given: strength })];
  if (profile === undefined && known.given.has(`${id}/${accountability}`))
    return [found("amended-twice", ["accountability"], { given: accountability })];
  const cell = (profile ?? role).strengths[accountability];
  return cell?.strength === strength && sameRange(cell.range, range)
    ? [found("unchanged", ["strength"], { given: strength })]
    : [];
};

const bodyIssues = (known: Known, body: Amendment["body"]): Issue[] => {
  switch (body.kind) {
    case "accountability":
      return accountabilityIssues(known, body);
    case "title":
      return titleIssues(known, body);
    case "question":
      return questionIssues(known, body);
    case "reword":
      return rewordIssues(known, body);
    case "strength":
      return strengthIssues(known, body);
  }
};

// Words of an organisation are printed in terminals too: only blanks, tabs and line ends may be signs without a shape.
const unprintable = /[^\P{Cc}\t\n\r]/u;

const unprintableIn = (value: unknown, path: Path): Issue[] => {
  if (typeof value === "string") return unprintable.test(value) ? [found("unprintable", path)] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    unprintableIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
};

/**
 * What keeps amendments from being put into a catalogue. Codes `catalogue/…`: unknown-role, unknown-accountability,
 * unknown-domain, unknown-question, unknown-profile, unknown-field, unknown-statement, unknown-requirement (each with
 * what is nearest), not-an-own-id, id-taken, reserved-id, name-taken, title-taken, same-role-twice, empty-words,
 * from-not-rising, effects-of-many, wrong-range, unchanged, amended-twice, unprintable.
 */
export const amendmentIssues = (catalogue: Catalogue, amendments: readonly Amendment[]): Issue[] => {
  const added = amendments.flatMap(({ body }) => (body.kind === "accountability" ? [body] : []));
  const roles = catalogue.roles.map(({ id }) => id);
  const known: Known = {
    catalogue,
    roles,
    present: [
      ...new Set([
        ...roles,
        ...catalogue.questions.flatMap(({ options }) => options.flatMap(({ present }) => present)),
      ]),
    ],
    accountabilities: [
      ...catalogue.accountabilities.map(({ id }) => id),
      ...added.map((body) => body.accountability.id),
    ],
    given: new Set(
      added.flatMap(({ accountability: { id }, strengths }) =>
        Object.keys(strengths).map((role) => `${role}/${id}`),
      ),
    ),
  };
  const places = amendments.map(({ body }) => placeOf(body));
  const first = new Map(places.map((place, at) => [place, at] as const).toReversed());
  const names = new Map<string, number>();
  return amendments.flatMap((amendment, at): Issue[] => {
    const { body } = amendment;
    const signs = unprintableIn(amendment, [at]);
    if (signs.length > 0) return signs;
    const before = first.get(places[at]!)!;
    if (before < at) return [found("amended-twice", [at, "body"], { first: before + 1 })];
    const own = bodyIssues(known, body).map((issue) => ({ ...issue, path: [at, "body", ...issue.path] }));
    // A name of a new accountability or a name given anew must differ from the other amendments' names too.
    const name =
      body.kind === "accountability"
        ? `accountability/name/${titleKey(body.accountability.name)}`
        : body.kind === "reword" && telling(body.field)
          ? `${body.of}/${body.field}/${titleKey(body.text)}`
          : undefined;
    if (name === undefined) return own;
    const twice = names.get(name);
    names.set(name, at);
    return twice === undefined
      ? own
      : [...own, found("name-taken", [at, "body"], { given: name.split("/")[2]! })];
  });
};
