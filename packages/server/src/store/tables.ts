import type {
  Amendment,
  Answer,
  Assessment,
  KeptKind,
  Recommendation,
  Structure,
  VersionDiff,
  Who,
} from "@remit/core";
import type { ColumnType, Selectable } from "kysely";

/** JSON is written as text and read as a value. */
type Json<T> = ColumnType<T, string, string>;

/** What every kept object has; `org_id` comes first in every key, so that an organisation can live on any machine. */
type Kept = {
  readonly org_id: string;
  readonly id: string;
  version: number;
  readonly created: string;
  changed: string;
  removed: string | null;
};

/** The tables of the store, as kysely sees them. Instants are ISO 8601 UTC, made by the application. */
export type Tables = {
  /** `org_id` is its own `id`. */
  organisation: Kept & { name: string; industry: string | null };
  assessment: Kept & {
    title: string;
    blind: boolean;
    required: Json<readonly string[]>;
    round: number;
    revealed: number;
  };
  respondent: Kept & {
    readonly assessment_id: string;
    readonly organiser: boolean;
    name: string;
    position: string | null;
    submitted: number;
  };
  answer: Kept & {
    readonly assessment_id: string;
    readonly respondent_id: string;
    readonly round: number;
    readonly question: string;
    answer: Json<Answer | null>;
    note: string | null;
  };
  invitation: Kept & {
    readonly assessment_id: string;
    readonly respondent_id: string;
    /** SHA-256 of the secret, hex; the secret itself is not kept. */
    readonly hash: string;
    readonly expires: string;
    opened: string | null;
  };
  recommendation: Kept & {
    readonly assessment_id: string;
    readonly respondent_id: string | null;
    readonly round: number;
    note: string | null;
    readonly input: Json<Assessment>;
    readonly recommendation: Json<Recommendation>;
  };
  amendment: Kept & { reason: string; body: Json<Amendment["body"]> };
  structure: Kept & { structure: Json<Structure> };
  /** One row a change of an object: its state after it. The id is a UUID of version 7: ordered by time. */
  history: {
    readonly org_id: string;
    readonly id: string;
    readonly at: string;
    readonly who: Json<Who>;
    readonly kind: KeptKind;
    readonly object_id: string;
    readonly assessment_id: string | null;
    readonly version: number;
    readonly did: "create" | "update" | "remove" | "restore";
    readonly state: Json<Readonly<Record<string, unknown>>>;
    /** Of a structure: what it changed from the version before, so that a history is read without the states. */
    readonly diff: ColumnType<VersionDiff | null, string | null | undefined, never>;
  };
  /** A write already answered, by the key its sender gave it. */
  receipt: {
    readonly org_id: string;
    readonly id: string;
    readonly operation: string;
    /** SHA-256 of the input, hex. */
    readonly request: string;
    readonly answer: Json<unknown>;
    readonly at: string;
  };
};

export type Kind = KeptKind & keyof Tables;
export type Row<K extends keyof Tables> = Selectable<Tables[K]>;

/** Positions of the largest structure that is kept: a version of one takes about 3 MB. */
export const mostPositions = 10_000;

/** Rows that are read at a time where a whole table is gone through: few where one may hold a whole structure. */
export const pageOf = (table: string): number => (table === "structure" || table === "history" ? 20 : 200);

/** Every table, each after those it refers to. */
export const tableNames = [
  "organisation",
  "assessment",
  "respondent",
  "answer",
  "invitation",
  "recommendation",
  "amendment",
  "structure",
  "history",
  "receipt",
] as const satisfies readonly (keyof Tables)[];
