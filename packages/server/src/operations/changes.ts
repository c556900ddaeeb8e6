import { isDeepStrictEqual } from "node:util";
import type { Change } from "@remit/core";
import { type Kysely, sql } from "kysely";
import type { Kind, Tables } from "#store/tables.ts";
import { isHidden } from "./hidden.ts";
import type { After } from "./page.ts";

type State = Readonly<Record<string, unknown>>;

/** Columns that say nothing of their own in a history, or must not be told. */
const untold = new Set([
  "id",
  "version",
  "created",
  "changed",
  "assessment_id",
  "organiser",
  "respondent_id",
  "question",
  "round",
  "hash",
  "input",
  "recommendation",
  // Told by its diff.
  "structure",
]);

const aboutOf = (kind: Kind, object: string, state: State): Change["about"] => {
  const respondent = kind === "respondent" ? object : (state.respondent_id as string | null | undefined);
  if (respondent === undefined || respondent === null) return undefined;
  return {
    respondent,
    ...(kind === "answer" && { question: String(state.question), round: Number(state.round) }),
  };
};

const fieldsOf = (kind: Kind, before: State, after: State): NonNullable<Change["fields"]> =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .toSorted()
    .filter(
      (key) =>
        (!untold.has(key) || (kind === "assessment" && key === "round")) &&
        !isDeepStrictEqual(before[key] ?? null, after[key] ?? null),
    )
    .map((field) => ({
      field,
      ...(before[field] !== null && before[field] !== undefined && { before: before[field] }),
      ...(after[field] !== null && after[field] !== undefined && { after: after[field] }),
    }));

type Asked = {
  readonly assessment?: string | undefined;
  readonly object?: string | undefined;
  /** Of structures: only what changed this position, its letters or its rights. */
  readonly position?: string | undefined;
  /** The last change of an object, by its versions: clocks of several machines may differ by more than a change takes. */
  readonly newest?: string | undefined;
  /** One change alone. */
  readonly change?: string | undefined;
  readonly after?: After | undefined;
  /** With the states of structures too, which are long and told by their diffs. */
  readonly whole?: boolean | undefined;
  readonly limit: number;
};

/** A diff's changes of one position: by what a change calls it. */
const ofPosition = `$.difference.changes[*] ? (
  (@.do like_regex "position" && @.id == $id) || @.position == $id || @.position.id == $id || @.grant.position == $id
)`;

/** Lines of history as they are stored, newest first, each with the state before it and the newest version of its object. */
const linesOf = (
  db: Kysely<Tables>,
  org: string,
  { assessment, object, position, newest, change, after, whole = false, limit }: Asked,
) => {
  const stateOf = (table: "history" | "before") =>
    whole
      ? sql<State>`${sql.ref(`${table}.state`)}`
      : sql<State>`case when history.kind = 'structure' then '{}'::jsonb else ${sql.ref(`${table}.state`)} end`;
  let query = db
    .selectFrom("history")
    .leftJoin("history as before", (join) =>
      join
        .onRef("before.org_id", "=", "history.org_id")
        .onRef("before.object_id", "=", "history.object_id")
        .on(({ eb }) => eb("before.version", "=", eb("history.version", "-", 1))),
    )
    .select([
      "history.id",
      "history.at",
      "history.who",
      "history.kind",
      "history.object_id",
      "history.assessment_id",
      "history.version",
      "history.did",
      "history.diff",
      stateOf("history").as("state"),
      sql<State | null>`case when before.version is null then null else ${stateOf("before")} end`.as(
        "before",
      ),
    ])
    .select(({ selectFrom }) =>
      selectFrom("history as later")
        .whereRef("later.org_id", "=", "history.org_id")
        .whereRef("later.object_id", "=", "history.object_id")
        .select(({ fn }) => fn.max("later.version").as("newest"))
        .as("newest"),
    )
    .where("history.org_id", "=", org)
    .orderBy(newest === undefined ? "history.id" : "history.version", "desc")
    .limit(limit);
  if (assessment !== undefined) query = query.where("history.assessment_id", "=", assessment);
  if (object !== undefined) query = query.where("history.object_id", "=", object);
  if (position !== undefined)
    query = query.where(
      sql<boolean>`jsonb_path_exists(history.diff, ${ofPosition}::jsonpath, ${JSON.stringify({ id: position })}::jsonb)`,
    );
  if (newest !== undefined) query = query.where("history.object_id", "=", newest);
  if (change !== undefined) query = query.where("history.id", "=", change);
  if (after) query = query.where("history.id", "<", after.id);
  return query.execute();
};

/** Which answers are hidden, for the assessments named: by their rule and who is their organiser. */
const hidingOf = async (db: Kysely<Tables>, org: string, assessments: readonly string[]) => {
  const ids = [...new Set(assessments)];
  if (ids.length === 0) return () => false;
  const [rules, people] = await Promise.all([
    db
      .selectFrom("assessment")
      .select(["id", "blind", "revealed"])
      .where("org_id", "=", org)
      .where("id", "in", ids)
      .execute(),
    db
      .selectFrom("respondent")
      .select(["id", "organiser"])
      .where("org_id", "=", org)
      .where("assessment_id", "in", ids)
      .execute(),
  ]);
  return (state: State): boolean => {
    const rule = rules.find(({ id }) => id === state.assessment_id);
    const person = people.find(({ id }) => id === state.respondent_id);
    return !rule || !person || isHidden(rule, person, Number(state.round));
  };
};

export type Line = { readonly change: Change; readonly before: State | undefined; readonly after: State };

/** What changed, newest first; the fields of hidden answers are left out, and so are their states. */
export const changesOf = async (db: Kysely<Tables>, org: string, asked: Asked): Promise<Line[]> => {
  const lines = await linesOf(db, org, asked);
  const hidden = await hidingOf(
    db,
    org,
    lines.flatMap(({ kind, assessment_id: of }) => (kind === "answer" && of !== null ? [of] : [])),
  );
  return lines.map((line) => {
    const after: State = line.state;
    const before: State = line.before ?? {};
    const about = aboutOf(line.kind, line.object_id, after);
    const shown = line.kind !== "answer" || !hidden(after);
    return {
      change: {
        id: line.id,
        at: line.at,
        who: line.who,
        kind: line.kind,
        object: line.object_id,
        ...(line.assessment_id !== null && { assessment: line.assessment_id }),
        version: line.version,
        did: line.did,
        ...(line.diff !== null && { diff: line.diff }),
        ...(shown && { fields: fieldsOf(line.kind, before, after), ...(about && { about }) }),
        last: line.version === Number(line.newest),
      },
      before: shown ? (line.before ?? undefined) : undefined,
      after: shown ? after : {},
    };
  });
};
