// Remit's client for programs: one file, no dependencies. Written by `npm run client` from /openapi.json; not to be edited.
/** One thing that is wrong: a stable code, the way to the place in the input, and what belongs to it. */
export type Refused = {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly data: Readonly<Record<string, unknown>>;
};

/** An answer of Remit: the value, or why there is none. Nothing that Remit refuses is thrown. */
export type Answer<T> =
  | { readonly value: T; readonly issues?: undefined; readonly status: number }
  | {
      readonly value?: undefined;
      readonly issues: readonly Refused[];
      /** Of the problem: `http/input-not-valid`, `http/conflict` … */
      readonly code: string;
      readonly title: string;
      readonly status: number;
    };

/** Thrown where a stream ends before its end, or is refused; and where no Remit answers at the address. */
export class RemitError extends Error {
  readonly code: string;
  readonly issues: readonly Refused[];
  constructor(code: string, message: string, issues: readonly Refused[] = [], cause?: unknown) {
    super(message, { cause });
    this.name = "RemitError";
    this.code = code;
    this.issues = issues;
  }
}

export type Settings = {
  /** Where Remit is served. */
  readonly url?: string;
  readonly fetch?: typeof globalThis.fetch;
  /** How often a call is sent at most: again where the network failed or what is kept cannot be reached just now. */
  readonly tries?: number;
  /** Milliseconds before sending again, by how often it was sent. */
  readonly pause?: (sent: number) => number;
};

export type Asking = {
  readonly signal?: AbortSignal;
  /** Hears how far a long one is, 0 to 1. */
  readonly progress?: (share: number) => void;
  /** The id of an organisation, from whose own catalogue to answer. */
  readonly catalogue?: string;
};
export type Writing = Omit<Asking, "catalogue"> & {
  /** Makes a write one write however often it is sent; made anew for every call where none is given. */
  readonly key?: string;
};

type Sent = Asking & Writing & { readonly writes: boolean };

const json = "application/json";
const lined = "application/x-ndjson";

/** The values of a body with one JSON value a line; leaving early ends the stream. */
async function* valuesIn(body: ReadableStream<Uint8Array>): AsyncGenerator<unknown, void, undefined> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) break;
      const lines = (rest + decoder.decode(value, { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) if (line !== "") yield JSON.parse(line);
    }
    if (rest !== "") throw new RemitError("client/cut-off", "The stream ended in the middle of a line");
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

const answerOf = <T>(status: number, given: unknown): Answer<T> => {
  if (status < 400) return { value: given as T, status };
  const { code, title, issues } = given as { code: string; title: string; issues: Refused[] };
  return { code, title, issues, status };
};

/** Remit's door: `ask` for one answer, `stream` for many. */
export const connect = ({
  url = "http://127.0.0.1:4180",
  fetch = globalThis.fetch,
  tries = 3,
  pause = (sent) => 100 * 4 ** (sent - 1),
}: Settings = {}) => {
  const addressOf = (name: string, catalogue: string | undefined): URL => {
    const address = new URL(`/api/${name}`, url);
    if (catalogue !== undefined) address.searchParams.set("catalogue", catalogue);
    return address;
  };

  const send = (name: string, input: unknown, own: Sent, key: string): Promise<Response> =>
    fetch(addressOf(name, own.catalogue), {
      method: "POST",
      headers: {
        "content-type": json,
        accept: own.progress === undefined ? json : lined,
        ...(key !== "" && { "idempotency-key": key }),
      },
      body: JSON.stringify(input),
      ...(own.signal && { signal: own.signal }),
    });

  const read = async <T>(response: Response, progress: Sent["progress"]): Promise<Answer<T>> => {
    const type = response.headers.get("content-type") ?? "";
    if (!type.startsWith(lined)) {
      if (!/^application\/(problem\+)?json/.test(type))
        throw new RemitError("client/not-remit", `No Remit answers at ${url}`);
      return answerOf<T>(response.status, await response.json());
    }
    for await (const line of valuesIn(response.body as ReadableStream<Uint8Array>)) {
      const {
        progress: share,
        value,
        problem,
      } = line as {
        progress?: number;
        value?: T;
        problem?: { status: number };
      };
      if (share !== undefined) progress?.(share);
      else if (problem !== undefined) return answerOf<T>(problem.status, problem);
      else return { value: value as T, status: response.status };
    }
    throw new RemitError("client/cut-off", "The stream ended before the answer");
  };

  /** Waits before sending again, unless that is given up. */
  const rest = (sent: number, signal: AbortSignal | undefined): Promise<void> =>
    new Promise((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer);
        reject(signal?.reason as Error);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener("abort", stop);
        resolve();
      }, pause(sent));
      signal?.addEventListener("abort", stop, { once: true });
    });

  const ask = async <T>(name: string, input: unknown, own: Sent): Promise<Answer<T>> => {
    const key = own.writes ? (own.key ?? crypto.randomUUID()) : "";
    for (let sent = 1; ; sent += 1) {
      let failure: unknown;
      try {
        const answer = await read<T>(await send(name, input, own, key), own.progress);
        const again = answer.issues !== undefined && answer.code === "http/store-not-ready";
        if (!again || sent >= tries) return answer;
      } catch (error) {
        failure = error;
      }
      own.signal?.throwIfAborted();
      if (failure instanceof RemitError && failure.code === "client/not-remit") throw failure;
      if (failure !== undefined && sent >= tries)
        throw new RemitError("client/unreachable", `Remit at ${url} could not be reached`, [], failure);
      await rest(sent, own.signal);
    }
  };

  async function* stream<T>(
    name: string,
    input: unknown,
    own: Asking = {},
  ): AsyncGenerator<T, void, undefined> {
    const response = await send(name, input, { ...own, writes: false }, "");
    if (!response.ok) {
      const { code, title, issues } = (await response.json()) as {
        code: string;
        title: string;
        issues: Refused[];
      };
      throw new RemitError(code, title, issues);
    }
    yield* valuesIn(response.body as ReadableStream<Uint8Array>) as AsyncGenerator<T, void, undefined>;
  }

  return { ask, stream };
};

export type AmendmentBody =
  | {
      kind: "accountability";
      accountability: {
        id: string;
        domain: string;
        name: string;
        short: string;
        definition: string;
        bearing: {
          outward: number;
          strategic: number;
        };
        beyondTechnology?: boolean;
        cites?: string[];
      };
      strengths: {
        [k: string]: 0 | 1 | 2 | 3;
      };
    }
  | {
      kind: "title";
      title: {
        title: string;
        /**
         * @minItems 1
         */
        roles: string[];
        note?: string;
        cites?: string[];
      };
    }
  | {
      kind: "question";
      question: {
        id: string;
        kind: "one" | "many" | "number";
        ordered?: boolean;
        order: number;
        text: string;
        short: string;
        help: string;
        why: string;
        unit?: string;
        /**
         * @minItems 2
         */
        options: {
          id: string;
          label: string;
          says: string;
          help?: string;
          effects?: {
            [k: string]: {
              by: number;
              cites?: string[];
              basis?: "statement" | "judgement";
              why?: string;
            };
          };
          qualifications?: {
            requirement: string;
            level: "must" | "should";
            text: string;
            cites?: string[];
          }[];
          engagement?: {
            [k: string]: {
              by: number;
              why: string;
            };
          };
          present?: string[];
          from?: number;
        }[];
        cites?: string[];
      };
    }
  | {
      kind: "reword";
      of: "role" | "accountability" | "question" | "domain";
      id: string;
      field: string;
      text: string;
    }
  | {
      kind: "strength";
      role: string;
      profile?: string;
      accountability: string;
      strength: 0 | 1 | 2 | 3;
      /**
       * @minItems 2
       * @maxItems 2
       */
      range?: [0 | 1 | 2 | 3, 0 | 1 | 2 | 3];
    };

export type StructureChange =
  | {
      do: "add-position";
      position: Position;
    }
  | {
      do: "remove-position";
      /**
       * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
       */
      id: string;
    }
  | {
      do: "change-position";
      /**
       * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
       */
      id: string;
      set: {
        /**
         * The words on the card
         */
        title?: string;
        role?: string | null;
        holder?: {
          name: string;
          kind?: "person" | "supplier";
          email?: string;
          /**
           * The number or name they are known by elsewhere, as an import brought it
           */
          id?: string;
        } | null;
        reportsTo?: string | null;
        /**
         * @maxItems 50
         *
         * Items: A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
         */
        dotted?: string[];
        deputy?: string | null;
        engagement?: ("full-time" | "part-time" | "fractional" | "interim" | "outsourced") | null;
        share?: number | null;
        cost?: number | null;
        budget?: number | null;
        department?: string | null;
        location?: string | null;
        assistant?: true | null;
      };
    }
  | {
      do: "place-position";
      /**
       * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
       */
      id: string;
      /**
       * The position it is to stand before; absent: it stands last
       */
      before?: string;
    }
  | {
      do: "assign";
      /**
       * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
       */
      accountability: string;
      letter: "A" | "R" | "C" | "I";
      /**
       * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
       */
      position: string;
    }
  | {
      do: "unassign";
      /**
       * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
       */
      accountability: string;
      letter: "A" | "R" | "C" | "I";
      /**
       * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
       */
      position: string;
    }
  | {
      do: "add-accountability";
      accountability: {
        /**
         * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
         */
        id: string;
        name: string;
        definition?: string;
        domain?: string;
      };
    }
  | {
      do: "change-accountability";
      /**
       * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
       */
      id: string;
      set: {
        name?: string;
        definition?: string | null;
        domain?: string | null;
      };
    }
  | {
      do: "remove-accountability";
      /**
       * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
       */
      id: string;
    }
  | {
      do: "require";
      /**
       * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
       */
      accountability: string;
    }
  | {
      do: "release";
      /**
       * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
       */
      accountability: string;
    }
  | {
      do: "grant";
      grant: {
        /**
         * A class of decisions: an id of `data/writing/decision-rights.yaml`, or a name of the organisation's own
         */
        right: string;
        /**
         * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
         */
        position: string;
        part: "recommend" | "agree" | "perform" | "input" | "decide";
        /**
         * Up to what sum, in whole units of the currency of the structure; absent: no limit is said
         */
        limit?: number;
        per?: "decision" | "year";
      };
    }
  | {
      do: "revoke";
      right: string;
      /**
       * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
       */
      position: string;
      part?: "recommend" | "agree" | "perform" | "input" | "decide";
    }
  | {
      do: "set-policies";
      policies: {
        /**
         * A manager with fewer reports is told of
         */
        spanLeast?: number;
        /**
         * And one with more
         */
        spanMost?: number;
        /**
         * Layers from the top to the deepest position
         */
        layersMost?: number;
        /**
         * Accountabilities one position answers for
         */
        accountableMost?: number;
        /**
         * Positions consulted about one accountability
         */
        consultedMost?: number;
        /**
         * With fewer filled positions the organisation is small: duties that can seldom be kept apart are notes
         */
        smallBelow?: number;
        /**
         * By rule: another severity, or off
         */
        rules?: {
          [k: string]: "error" | "warning" | "note" | "off";
        };
      };
    }
  | {
      do: "set-organisation";
      organisation: {
        name: string;
        industry?: string;
      };
    }
  | {
      do: "set-currency";
      currency: string | null;
    };

export type RolesOutput = {
  id: string;
  name: string;
  short: string;
  summary: string;
  tier: "chief" | "vice-president" | "director" | "head" | "not-stated";
  shape: "circle" | "triangle" | "square" | "diamond" | "pentagon" | "triangle-down" | "ring";
  order: number;
  /**
   * @minItems 1
   */
  own?: {
    reason: string;
    field?: string;
    was?: string;
    cites?: string[];
  }[];
  owns: number;
  notStated: number;
}[];

export type QuestionsOutput = {
  id: string;
  kind: "one" | "many" | "number";
  order: number;
  text: string;
  short: string;
  help: string;
  why: string;
  unit?: string;
  ordered?: boolean;
  /**
   * @minItems 1
   */
  own?: {
    reason: string;
    field?: string;
    was?: string;
    cites?: string[];
  }[];
  options: {
    id: string;
    label: string;
    help?: string;
    from?: number;
  }[];
}[];

export type SearchOutput = Hit[];

export type CareerQuestionsOutput = {
  id: string;
  kind: "one" | "many" | "number";
  order: number;
  text: string;
  short: string;
  help: string;
  why: string;
  cites?: string[];
  tells: "wish" | "fact";
  options: {
    id: string;
    label: string;
    help?: string;
  }[];
}[];

export type StructureRulesOutput = StructureRuleRow[];

export interface Accountability {
  id: string;
  domain: string;
  name: string;
  short: string;
  definition: string;
  bearing: {
    outward: number;
    strategic: number;
  };
  beyondTechnology?: boolean;
  cites?: string[];
  /**
   * @minItems 1
   */
  own?: {
    reason: string;
    field?: string;
    was?: string;
    cites?: string[];
  }[];
}

export interface Amendments {
  format: "remit/amendments@1";
  organisation?: {
    name: string;
  };
  /**
   * @maxItems 500
   */
  amendments: {
    reason: string;
    body: AmendmentBody;
  }[];
}

export interface AnswerChange {
  question: string;
  answer: (string | number | string[]) | null;
  note?: string | null;
  base: number;
}
/**
 * Question id to answer: an option id, a list of option ids, a whole number, `unknown` or `not-applicable`; what was not asked is left out
 *
 */
export interface Answers {
  [k: string]: string | number | string[];
}

export interface Assessment {
  format: "remit/assessment@1";
  organisation: {
    name: string;
    industry?: string;
  };
  answers?: Answers;
  notes?: {
    [k: string]: string;
  };
  /**
   * @maxItems 200
   */
  respondents?: Respondent[];
  /**
   * @maxItems 100
   */
  required?: string[];
  seed?: number;
  draws?: number;
  expect?: {
    first: string;
    outcome?: "role" | "none-yet";
    label?: "clear" | "lean" | "toss-up";
    why: string;
    closeTo?: string[];
  };
}

export interface Respondent {
  id: string;
  name?: string;
  answers: Answers;
  notes?: {
    [k: string]: string;
  };
}

export interface AssessmentRow {
  id: string;
  /**
   * The version of the object that this was made on; a newer one is not overwritten
   */
  version: number;
  /**
   * A moment, ISO 8601 in UTC
   */
  created: string;
  /**
   * A moment, ISO 8601 in UTC
   */
  changed: string;
  /**
   * A moment, ISO 8601 in UTC
   */
  removed?: string;
  organisation: string;
  title: string;
  blind: boolean;
  /**
   * @maxItems 100
   */
  required: string[];
  round: number;
  revealed: number;
  respondents: number;
  answered: number;
  submitted: number;
  /**
   * A moment, ISO 8601 in UTC
   */
  lastAnswer?: string;
}

export interface AssessmentView {
  organisation: Organisation;
  assessment: KeptAssessment;
  respondents: KeptRespondent[];
  /**
   * A moment, ISO 8601 in UTC
   */
  asOf?: string;
}

export interface Organisation {
  id: string;
  /**
   * The version of the object that this was made on; a newer one is not overwritten
   */
  version: number;
  /**
   * A moment, ISO 8601 in UTC
   */
  created: string;
  /**
   * A moment, ISO 8601 in UTC
   */
  changed: string;
  /**
   * A moment, ISO 8601 in UTC
   */
  removed?: string;
  name: string;
  industry?: string;
}

export interface KeptAssessment {
  id: string;
  /**
   * The version of the object that this was made on; a newer one is not overwritten
   */
  version: number;
  /**
   * A moment, ISO 8601 in UTC
   */
  created: string;
  /**
   * A moment, ISO 8601 in UTC
   */
  changed: string;
  /**
   * A moment, ISO 8601 in UTC
   */
  removed?: string;
  organisation: string;
  title: string;
  blind: boolean;
  /**
   * @maxItems 100
   */
  required: string[];
  round: number;
  revealed: number;
}

export interface KeptRespondent {
  id: string;
  /**
   * The version of the object that this was made on; a newer one is not overwritten
   */
  version: number;
  /**
   * A moment, ISO 8601 in UTC
   */
  created: string;
  /**
   * A moment, ISO 8601 in UTC
   */
  changed: string;
  /**
   * A moment, ISO 8601 in UTC
   */
  removed?: string;
  assessment: string;
  name: string;
  organiser: boolean;
  position?: string;
  submitted: number;
  answered: number;
  invitation?: {
    id: string;
    /**
     * A moment, ISO 8601 in UTC
     */
    expires: string;
    /**
     * A moment, ISO 8601 in UTC
     */
    opened?: string;
  };
  answers?: KeptAnswer[];
}

export interface KeptAnswer {
  question: string;
  round: number;
  answer: (string | number | string[]) | null;
  note?: string;
  /**
   * The version of the object that this was made on; a newer one is not overwritten
   */
  version: number;
  /**
   * A moment, ISO 8601 in UTC
   */
  changed: string;
}

export interface Career {
  format: "remit/career@1";
  name?: string;
  answers: Answers;
  notes?: {
    [k: string]: string;
  };
  seed?: number;
  draws?: number;
  expect?: {
    first: string;
    label?: "clear" | "lean" | "toss-up";
    why: string;
    closeTo?: string[];
    notHeld?: string[];
  };
}

export interface CareerResult {
  seed: number;
  draws: number;
  answered: number;
  open: number;
  first: string;
  second: string;
  label: "clear" | "lean" | "toss-up";
  standings: Standing[];
  out: {
    role: string;
    why: "already-there" | "gate" | "not-asked-for";
    answer?: {
      question: string;
      options: string[];
    };
    text: string;
    cites: string[];
  }[];
  closeTo: {
    role: string;
    why: string;
    cites: string[];
  }[];
  reasons: Reason[];
  lead: number;
  /**
   * @minItems 2
   * @maxItems 2
   */
  leadBand: [number, number];
  flips: Flip[];
  neverMatters: string[];
  next?: {
    question: string;
    gain: number;
    worth: number;
  };
  openQuestions: {
    question: string;
    gain: number;
    worth: number;
  }[];
  stop: {
    holds: number;
    may: boolean;
    likelyMore: number;
  };
  doubt: {
    total: number;
    facts: number;
    weights: number;
  };
  map: {
    roles: {
      role: string;
      outward: number;
      strategic: number;
    }[];
    needs: {
      outward: number;
      strategic: number;
    };
    points: [number, number][];
  };
  catalogue: CatalogueRef;
  outcome: "role" | "none";
  wishes: {
    accountability: string;
    wish: number;
    low: number;
    high: number;
  }[];
  gaps: Gaps[];
  advice: {
    id: string;
    text: string;
    roles: string[];
    cites: string[];
  }[];
  statements: {
    [k: string]: CitedStatement;
  };
}

export interface Standing {
  role: string;
  rank: number;
  acceptability: number[];
  error: number;
  /**
   * @minItems 2
   * @maxItems 2
   */
  band: [number, number];
  fit: number;
  regret: number;
  winsAgainst: {
    [k: string]: number;
  };
  centralWeights?: {
    [k: string]: number;
  };
  confidence?: number;
}

export interface Reason {
  kind: "start" | "answer" | "open" | "floor";
  answer?: {
    question: string;
    options: string[];
  };
  points: number;
  through: {
    accountability: string;
    points: number;
    own?: true;
  }[];
  own?: true;
  cites: string[];
}

export interface Flip {
  changes: {
    question: string;
    from: string[];
    to: string[];
  }[];
  first: string;
  acceptability: number;
}

export interface CatalogueRef {
  version: string;
  hash: string;
  own?: {
    amendments: number;
    hash: string;
  };
}

export interface Gaps {
  role: string;
  rows: {
    basis: "statement" | "judgement";
    cites: string[];
    id: string;
    name: string;
    kind: "skill" | "education" | "experience";
    level: "must" | "should";
    text: string;
    held: "held" | "not-held" | "unknown";
    through?: string;
    takesYears: boolean;
    closes: {
      basis: "statement" | "judgement";
      cites: string[];
      text: string;
    }[];
  }[];
  step?: {
    basis: "statement" | "judgement";
    cites: string[];
    from: string;
    verdict: "above" | "below" | "level" | "depends" | "same";
    certainty: "usually" | "depends";
  };
  far?: {
    text: string;
    cites: string[];
  };
  silent?: string;
}

export interface CitedStatement {
  id: string;
  source: string;
  place: string;
  kind:
    | "responsibility"
    | "focus"
    | "authority"
    | "reporting"
    | "relation"
    | "skill"
    | "education"
    | "title"
    | "importance"
    | "question"
    | "process"
    | "career"
    | "fact";
  about?: string[];
  comparedWith?: string[];
  modality: "stated" | "typical" | "possible" | "conditional";
  condition?: string;
  proxy?: boolean;
  text: string;
  sourceTitle: string;
  publisher: string;
  url?: string;
}

export interface Chain {
  line: string;
  section:
    | "position"
    | "purpose"
    | "accountabilities"
    | "responsibilities"
    | "decisionRights"
    | "qualifications"
    | "excluded"
    | "open";
  text: string;
  written: "own" | "draft" | "reworded";
  drafted?: string;
  answers: {
    question: string;
    options: string[];
    by?: number;
    why?: string;
    cites: string[];
  }[];
  accountability?: {
    id: string;
    need: number;
    weight: number;
    rank: number;
    of: number;
  };
  role?: {
    id: string;
    holding: string;
    cites: string[];
    basis: "statement" | "judgement";
    note?: string;
  };
  cites: string[];
  documents: string[];
}

export interface Change {
  id: string;
  /**
   * A moment, ISO 8601 in UTC
   */
  at: string;
  who: Who;
  kind:
    | "organisation"
    | "assessment"
    | "respondent"
    | "answer"
    | "invitation"
    | "recommendation"
    | "amendment"
    | "structure";
  object: string;
  assessment?: string;
  /**
   * The version of the object that this was made on; a newer one is not overwritten
   */
  version: number;
  about?: {
    respondent?: string;
    question?: string;
    round?: number;
  };
  did: "create" | "update" | "remove" | "restore";
  fields?: {
    field: string;
    before?: unknown;
    after?: unknown;
  }[];
  diff?: {
    count: number;
    difference?: {
      changes: StructureChange[];
      added: {
        id: string;
        title: string;
      }[];
      removed: {
        id: string;
        title: string;
      }[];
      moved: {
        id: string;
        title: string;
        from?: {
          id: string;
          title: string;
        };
        to?: {
          id: string;
          title: string;
        };
      }[];
      placed: {
        id: string;
        title: string;
        before?: {
          id: string;
          title: string;
        };
        below?: {
          id: string;
          title: string;
        };
      }[];
      changed: {
        id: string;
        title: string;
        fields: {
          field: string;
          before?: string | number | true | string[];
          after?: string | number | true | string[];
        }[];
      }[];
      answering: {
        accountability: string;
        from: {
          id: string;
          title: string;
        }[];
        to: {
          id: string;
          title: string;
        }[];
      }[];
      letters: {
        accountability: string;
        letter: "A" | "R" | "C" | "I";
        added: {
          id: string;
          title: string;
        }[];
        removed: {
          id: string;
          title: string;
        }[];
      }[];
      asked: string[];
      askedNoMore: string[];
      gapsOpened: string[];
      gapsClosed: string[];
      overlapsOpened: string[];
      overlapsClosed: string[];
      settings: {
        field: string;
        before?: string | number | true | string[];
        after?: string | number | true | string[];
      }[];
      rights: {
        position: {
          id: string;
          title: string;
        };
        before?: {
          /**
           * A class of decisions: an id of `data/writing/decision-rights.yaml`, or a name of the organisation's own
           */
          right: string;
          /**
           * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
           */
          position: string;
          part: "recommend" | "agree" | "perform" | "input" | "decide";
          /**
           * Up to what sum, in whole units of the currency of the structure; absent: no limit is said
           */
          limit?: number;
          per?: "decision" | "year";
        };
        after?: {
          /**
           * A class of decisions: an id of `data/writing/decision-rights.yaml`, or a name of the organisation's own
           */
          right: string;
          /**
           * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
           */
          position: string;
          part: "recommend" | "agree" | "perform" | "input" | "decide";
          /**
           * Up to what sum, in whole units of the currency of the structure; absent: no limit is said
           */
          limit?: number;
          per?: "decision" | "year";
        };
      }[];
    };
    measures: {
      before: {
        positions: number;
        filled: number;
        vacant: number;
        fte: number;
        cost: number;
        costUnknown: number;
        layers: number;
        managers: number;
        spanMost: number;
        spanMean: number;
        accountabilities: number;
        covered: number;
        heldByVacant: number;
        gaps: number;
        overlaps: number;
      };
      after: {
        positions: number;
        filled: number;
        vacant: number;
        fte: number;
        cost: number;
        costUnknown: number;
        layers: number;
        managers: number;
        spanMost: number;
        spanMean: number;
        accountabilities: number;
        covered: number;
        heldByVacant: number;
        gaps: number;
        overlaps: number;
      };
    };
    scenarios: {
      id: string;
      name: string;
      did: "add" | "change" | "approve" | "unapprove" | "remove";
    }[];
  };
  last: boolean;
}

export interface Who {
  kind: "local" | "respondent";
  respondent?: string;
  name?: string;
}

export interface Position {
  /**
   * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
   */
  id: string;
  /**
   * The words on the card
   */
  title: string;
  /**
   * The role of the catalogue it is, where it is one
   */
  role?: string;
  /**
   * Absent: the position is vacant
   */
  holder?: {
    name: string;
    kind?: "person" | "supplier";
    email?: string;
    /**
     * The number or name they are known by elsewhere, as an import brought it
     */
    id?: string;
  };
  /**
   * The position it reports to by a solid line; absent: it is the top
   */
  reportsTo?: string;
  /**
   * Positions it reports to by dotted lines
   *
   * @maxItems 50
   *
   * Items: A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
   */
  dotted?: string[];
  /**
   * Acts for it while its holder is away
   */
  deputy?: string;
  engagement?: "full-time" | "part-time" | "fractional" | "interim" | "outsourced";
  /**
   * Share of full time, 0 to 1; absent: full time
   */
  share?: number;
  /**
   * What it costs a year, in whole units of the currency of the structure
   */
  cost?: number;
  /**
   * What it may spend a year, in the same units
   */
  budget?: number;
  /**
   * Where it sits: a name, or a path such as Company / Division / Department
   */
  department?: string;
  location?: string;
  /**
   * Assists the position it reports to: counts as no report of a manager
   */
  assistant?: true;
}

export interface ChartSide {
  id: string;
  title: string;
  vacant: boolean;
  role?: string;
  holder?: {
    name: string;
    kind?: "person" | "supplier";
    email?: string;
    /**
     * The number or name they are known by elsewhere, as an import brought it
     */
    id?: string;
  };
  figures: PositionFigures;
  chain: {
    id: string;
    title: string;
    vacant: boolean;
  }[];
  dotted: {
    id: string;
    title: string;
    vacant: boolean;
  }[];
  budget?: number;
}

export interface PositionFigures {
  id: string;
  layer?: number;
  span: number;
  reports: number;
  heads: number;
  fte: number;
  cost: number;
  load: {
    A: number;
    R: number;
    C: number;
    I: number;
  };
  vacant: boolean;
}

export interface Comparison {
  catalogue: CatalogueRef;
  roles: RoleRef[];
  rows: {
    id: string;
    name: string;
    short: string;
    domain: string;
    definition: string;
    beyondTechnology?: boolean;
    /**
     * @minItems 1
     */
    own?: {
      reason: string;
      field?: string;
      was?: string;
      cites?: string[];
    }[];
    cells: {
      basis: "statement" | "judgement";
      cites: string[];
      holding: "owns" | "shares" | "supports" | "none" | "not-stated";
      /**
       * @minItems 2
       * @maxItems 2
       */
      range?: [
        "owns" | "shares" | "supports" | "none" | "not-stated",
        "owns" | "shares" | "supports" | "none" | "not-stated",
      ];
      hold?: "accountable" | "runs";
      against: string[];
      disputed: string[];
      note?: string;
      /**
       * @minItems 1
       */
      own?: {
        reason: string;
        field?: string;
        was?: string;
        cites?: string[];
      }[];
      role: string;
    }[];
    spread?: number;
  }[];
  widest: string[];
  domains: {
    domain: string;
    name: string;
    cells: {
      role: string;
      owns: number;
      shares: number;
      supports: number;
      none: number;
      notStated: number;
      mean?: number;
    }[];
  }[];
  traits: {
    id: string;
    low: string;
    high: string;
    summary: string;
    values: {
      basis: "statement" | "judgement";
      cites: string[];
      role: string;
      value: number;
      note?: string;
    }[];
  }[];
  reporting: {
    basis: "statement" | "judgement";
    cites: string[];
    role: string;
    to: string;
    name: string;
    modality: "usual" | "possible";
  }[];
  authority: {
    basis: "statement" | "judgement";
    cites: string[];
    role: string;
    text: string;
  }[];
  requirements: {
    id: string;
    name: string;
    kind: "skill" | "education" | "experience";
    cells: {
      basis: "statement" | "judgement";
      cites: string[];
      role: string;
      level: "must" | "should";
      text: string;
    }[];
  }[];
  relations: {
    /**
     * @minItems 2
     * @maxItems 2
     */
    roles: [string, string];
    summary: string;
    handovers?: {
      from: string;
      to: string;
      what: string;
      cites?: string[];
      basis?: "statement" | "judgement";
    }[];
    order: {
      above: string;
      certainty: "usually" | "depends";
      on?: string[];
      for?: {
        role: string;
        says: string;
        cites?: string[];
      }[];
      cites?: string[];
      basis?: "statement" | "judgement";
    };
    cites?: string[];
  }[];
  distances: Distance[];
  closest?: Distance;
  furthest?: Distance;
  disagreements: Disagreement[];
  statements: {
    [k: string]: CitedStatement;
  };
}

export interface RoleRef {
  id: string;
  name: string;
  short: string;
  shape: "circle" | "triangle" | "square" | "diamond" | "pentagon" | "triangle-down" | "ring";
  tier: "chief" | "vice-president" | "director" | "head" | "not-stated";
  summary: string;
  /**
   * @minItems 1
   */
  own?: {
    reason: string;
    field?: string;
    was?: string;
    cites?: string[];
  }[];
}

export interface Distance {
  /**
   * @minItems 2
   * @maxItems 2
   */
  roles: [string, string];
  distance?: number;
  over: number;
  of: number;
  thin: boolean;
}

export interface Disagreement {
  id: string;
  topic: string;
  /**
   * @minItems 2
   */
  sides: {
    says: string;
    /**
     * @minItems 1
     */
    cites: string[];
  }[];
  treatment: string;
  touches?: string[];
}

export interface Coverage {
  accountability: string;
  need: number;
  because: "need" | "marked";
  held: "owns" | "shares" | "supports" | "none" | "not-stated";
  heldBy?: string;
}

export interface Decision {
  role: string;
  title?: string;
  by?: string;
  on?: string;
  why?: string;
  /**
   * @maxItems 100
   */
  dissent?: {
    who: string;
    says: string;
  }[];
}

export interface DecisionRecord {
  format: "remit/record@1";
  date: string;
  assessment: Assessment;
  respondent?: string;
  recommendation: Recommendation;
  respondents?: {
    id: string;
    name?: string;
    first: string;
    acceptability: number;
  }[];
  decision: Decision;
}

export interface Recommendation {
  catalogue: CatalogueRef;
  seed: number;
  draws: number;
  answered: number;
  open: number;
  outcome: "role" | "none-yet";
  domainNeeds: {
    domain: string;
    need: number;
  }[];
  first: string;
  second: string;
  label: "clear" | "lean" | "toss-up";
  standings: Standing[];
  out: {
    role: string;
    why: "already-there" | "gate" | "not-asked-for";
    answer?: {
      question: string;
      options: string[];
    };
    text: string;
    cites: string[];
  }[];
  closeTo: {
    role: string;
    why: string;
    cites: string[];
  }[];
  profiles: {
    [k: string]: string;
  };
  reasons: Reason[];
  lead: number;
  /**
   * @minItems 2
   * @maxItems 2
   */
  leadBand: [number, number];
  coverage: Coverage[];
  covered: number;
  pair?: {
    needed: boolean;
    /**
     * @minItems 2
     * @maxItems 2
     */
    roles: [string, string];
    owned: number;
    alone: number;
  };
  flips: Flip[];
  neverMatters: string[];
  next?: {
    question: string;
    gain: number;
    worth: number;
  };
  openQuestions: {
    question: string;
    gain: number;
    worth: number;
  }[];
  stop: {
    holds: number;
    may: boolean;
    likelyMore: number;
  };
  doubt: {
    total: number;
    facts: number;
    weights: number;
  };
  map: {
    roles: {
      role: string;
      outward: number;
      strategic: number;
    }[];
    needs: {
      outward: number;
      strategic: number;
    };
    points: [number, number][];
  };
  needs: {
    accountability: string;
    need: number;
    weight: number;
    low: number;
    high: number;
  }[];
  engagement: {
    advice: "full-time" | "part-time" | "fractional" | "interim" | "outsourced";
    scores: {
      engagement: "full-time" | "part-time" | "fractional" | "interim" | "outsourced";
      points: number;
    }[];
    reasons: {
      question: string;
      options: string[];
      engagement: "full-time" | "part-time" | "fractional" | "interim" | "outsourced";
      by: number;
      why: string;
    }[];
  };
  qualifications: {
    requirement: string;
    level: "must" | "should";
    text: string;
    because?: {
      question: string;
      options: string[];
    };
    cites: string[];
  }[];
  readiness: {
    id: string;
    text: string;
    why: string;
    question?: string;
    cites: string[];
  }[];
}

export interface Difference {
  catalogue: {
    now: CatalogueRef;
    before?: CatalogueRef;
    after?: CatalogueRef;
    same: boolean;
  };
  seed: number;
  draws: number;
  people: {
    respondent?: string;
    name?: string;
    before?: {
      respondent?: string;
      name?: string;
      answered: number;
      open: number;
      outcome: "role" | "none-yet";
      first: string;
      second: string;
      label: "clear" | "lean" | "toss-up";
      acceptability: {
        [k: string]: number;
      };
      expectedRank: {
        [k: string]: number;
      };
      fit: {
        [k: string]: number;
      };
      out: {
        role: string;
        why: "already-there" | "gate" | "not-asked-for";
      }[];
      doubt: number;
    };
    after?: {
      respondent?: string;
      name?: string;
      answered: number;
      open: number;
      outcome: "role" | "none-yet";
      first: string;
      second: string;
      label: "clear" | "lean" | "toss-up";
      acceptability: {
        [k: string]: number;
      };
      expectedRank: {
        [k: string]: number;
      };
      fit: {
        [k: string]: number;
      };
      out: {
        role: string;
        why: "already-there" | "gate" | "not-asked-for";
      }[];
      doubt: number;
    };
    answers: {
      question: string;
      before: {
        is: "given" | "not-applicable" | "unknown" | "not-asked";
        options: string[];
        number?: number;
      };
      after: {
        is: "given" | "not-applicable" | "unknown" | "not-asked";
        options: string[];
        number?: number;
      };
    }[];
    needs: {
      accountability: string;
      before: number;
      after: number;
    }[];
  }[];
  pooled?: {
    before: {
      first: string;
      second: string;
      label: "clear" | "lean" | "toss-up";
      outcome: "role" | "none-yet";
      noneYet: number;
      unanimous: boolean;
      roles: {
        role: string;
        share: number;
        low: number;
        high: number;
        competes: number;
      }[];
      doubt: {
        total: number;
        unsure: number;
        disagree: number;
        divided: number;
      };
      concordance?: {
        w: number;
        chiSquare: number;
        degrees: number;
      };
      voting: {
        condorcet?: string;
        schulze: string[];
        borda: string[];
        differs: boolean;
      };
    };
    after: {
      first: string;
      second: string;
      label: "clear" | "lean" | "toss-up";
      outcome: "role" | "none-yet";
      noneYet: number;
      unanimous: boolean;
      roles: {
        role: string;
        share: number;
        low: number;
        high: number;
        competes: number;
      }[];
      doubt: {
        total: number;
        unsure: number;
        disagree: number;
        divided: number;
      };
      concordance?: {
        w: number;
        chiSquare: number;
        degrees: number;
      };
      voting: {
        condorcet?: string;
        schulze: string[];
        borda: string[];
        differs: boolean;
      };
    };
  };
}

export interface Domain {
  id: string;
  name: string;
  summary: string;
  /**
   * @minItems 1
   */
  own?: {
    reason: string;
    field?: string;
    was?: string;
    cites?: string[];
  }[];
}

export interface Group {
  catalogue: CatalogueRef;
  seed: number;
  draws: number;
  people: {
    respondent: string;
    name?: string;
    answered: number;
    open: number;
    outcome: "role" | "none-yet";
    first: string;
    second: string;
    label: "clear" | "lean" | "toss-up";
    acceptability: {
      [k: string]: number;
    };
    expectedRank: {
      [k: string]: number;
    };
    fit: {
      [k: string]: number;
    };
    out: {
      role: string;
      why: "already-there" | "gate" | "not-asked-for";
    }[];
    doubt: number;
    weight: number;
    fromPool: number;
  }[];
  pooled: {
    first: string;
    second: string;
    label: "clear" | "lean" | "toss-up";
    outcome: "role" | "none-yet";
    noneYet: number;
    unanimous: boolean;
    roles: {
      role: string;
      share: number;
      low: number;
      high: number;
      competes: number;
    }[];
    doubt: {
      total: number;
      unsure: number;
      disagree: number;
      divided: number;
    };
    concordance?: {
      w: number;
      chiSquare: number;
      degrees: number;
    };
    voting: {
      condorcet?: string;
      schulze: string[];
      borda: string[];
      differs: boolean;
    };
  };
  apart: number[][];
  questions: {
    question: string;
    measure: "consensus" | "pairs" | "overlap";
    agreement?: number;
    answers: {
      is: "given" | "not-applicable" | "unknown" | "not-asked";
      options: string[];
      number?: number;
      respondent: string;
    }[];
    explains: number;
    settles: number;
    options: {
      answer: {
        is: "given" | "not-applicable" | "unknown" | "not-asked";
        options: string[];
        number?: number;
      };
      by: string[];
      share: number;
      first: string;
      acceptability: number;
      unsure: number;
      disagree: number;
    }[];
  }[];
  settle: string[];
}

export interface Held {
  basis: "statement" | "judgement";
  cites: string[];
  holding: "owns" | "shares" | "supports" | "none" | "not-stated";
  /**
   * @minItems 2
   * @maxItems 2
   */
  range?: [
    "owns" | "shares" | "supports" | "none" | "not-stated",
    "owns" | "shares" | "supports" | "none" | "not-stated",
  ];
  hold?: "accountable" | "runs";
  against: string[];
  disputed: string[];
  note?: string;
  /**
   * @minItems 1
   */
  own?: {
    reason: string;
    field?: string;
    was?: string;
    cites?: string[];
  }[];
}

export interface Higher {
  catalogue: CatalogueRef;
  first: TitleReading;
  second: TitleReading;
  /**
   * @minItems 1
   */
  answers: StandingOfTwo[];
  roles: RoleRef[];
  statements: {
    [k: string]: CitedStatement;
  };
}

export interface TitleReading {
  given: string;
  /**
   * @minItems 1
   */
  roles: string[];
  title: string;
  match: "whole" | "part";
  aside: string[];
  note?: string;
  cites: string[];
}

export interface StandingOfTwo {
  basis: "statement" | "judgement";
  cites: string[];
  first: string;
  second: string;
  verdict: "above" | "below" | "level" | "depends" | "same";
  certainty: "usually" | "depends";
  summary: string;
  on: string[];
  for?: {
    role: string;
    says: string;
    cites?: string[];
  }[];
  handovers?: {
    from: string;
    to: string;
    what: string;
    cites?: string[];
    basis?: "statement" | "judgement";
  }[];
  disagreements: Disagreement[];
  chain?: {
    through: string[];
    verdict: "above" | "below";
  };
}

export interface HigherIn {
  first: ChartSide;
  second: ChartSide;
  verdict: "above" | "below" | "same" | "circle" | "same-layer" | "different-branches" | "apart";
  steps?: number;
  common?: {
    id: string;
    title: string;
    vacant: boolean;
  };
  rights: RightBeside[];
  disagreements: {
    code: "decides-alone" | "larger-limit" | "larger-budget";
    who: "first" | "second";
    right?: string;
    part?: "recommend" | "agree" | "perform" | "input" | "decide";
    lower?: number;
    higher?: number;
  }[];
}

export interface RightBeside {
  right: string;
  name?: string;
  first: {
    /**
     * A class of decisions: an id of `data/writing/decision-rights.yaml`, or a name of the organisation's own
     */
    right: string;
    /**
     * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
     */
    position: string;
    part: "recommend" | "agree" | "perform" | "input" | "decide";
    /**
     * Up to what sum, in whole units of the currency of the structure; absent: no limit is said
     */
    limit?: number;
    per?: "decision" | "year";
  }[];
  second: {
    /**
     * A class of decisions: an id of `data/writing/decision-rights.yaml`, or a name of the organisation's own
     */
    right: string;
    /**
     * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
     */
    position: string;
    part: "recommend" | "agree" | "perform" | "input" | "decide";
    /**
     * Up to what sum, in whole units of the currency of the structure; absent: no limit is said
     */
    limit?: number;
    per?: "decision" | "year";
  }[];
  more?: "first" | "second";
}

export interface Hire {
  scenario: {
    /**
     * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
     */
    id: string;
    name: string;
    note?: string;
    approval?: {
      by: string;
      on: string;
      /**
       * What stands for the changes that were approved
       */
      changes: string;
    };
    /**
     * @maxItems 20000
     */
    changes: StructureChange[];
  };
  role: string;
  position: string;
  title: string;
  seat: "new" | "vacant" | "filled";
  holder?: string;
  cost?: number;
  budget?: number;
  reportsTo?: {
    position: string;
    by: "title" | "role" | "top";
    because?: {
      question: string;
      options: string[];
    };
  };
  lines: {
    position: string;
    line: "solid" | "dotted";
    to: string;
    from?: string;
    because: string[];
  }[];
  handovers: {
    accountability: string;
    letter: "A" | "R";
    kind: "take-over" | "begin" | "join";
    from: string[];
    rights: string[];
  }[];
  granted: {
    /**
     * A class of decisions: an id of `data/writing/decision-rights.yaml`, or a name of the organisation's own
     */
    right: string;
    /**
     * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
     */
    position: string;
    part: "recommend" | "agree" | "perform" | "input" | "decide";
    /**
     * Up to what sum, in whole units of the currency of the structure; absent: no limit is said
     */
    limit?: number;
    per?: "decision" | "year";
  }[];
  revoked: {
    /**
     * A class of decisions: an id of `data/writing/decision-rights.yaml`, or a name of the organisation's own
     */
    right: string;
    /**
     * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
     */
    position: string;
    part: "recommend" | "agree" | "perform" | "input" | "decide";
    /**
     * Up to what sum, in whole units of the currency of the structure; absent: no limit is said
     */
    limit?: number;
    per?: "decision" | "year";
  }[];
  open: string[];
  more: {
    rule: string;
    title: string;
    before: number;
    after: number;
  }[];
}

export interface Hit {
  kind:
    | "role"
    | "title"
    | "order"
    | "accountability"
    | "question"
    | "disagreement"
    | "statement"
    | "readiness"
    | "process"
    | "career";
  id: string;
  title: string;
  snippet: string;
  marks: [number, number][];
  target: {
    page: "role" | "higher" | "accountability" | "question" | "disagreement" | "statement" | "guidance";
    of: string[];
  };
  score: number;
}

export interface InvitationView {
  organisation: {
    name: string;
    industry?: string;
  };
  assessment: {
    id: string;
    title: string;
    blind: boolean;
    round: number;
    revealed: number;
    /**
     * @maxItems 100
     */
    required: string[];
  };
  respondent: {
    id: string;
    name: string;
    position?: string;
    submitted: number;
  };
  /**
   * A moment, ISO 8601 in UTC
   */
  expires: string;
  amendments: {
    reason: string;
    body: AmendmentBody;
  }[];
  answers: KeptAnswer[];
  progress: {
    submitted: number;
    respondents: number;
  };
  group: {
    round: number;
    assessment: Assessment;
  }[];
}

export interface Issue {
  code: string;
  path: (string | number)[];
  data: {
    [k: string]: unknown;
  };
}

export interface KeptAmendment {
  id: string;
  /**
   * The version of the object that this was made on; a newer one is not overwritten
   */
  version: number;
  /**
   * A moment, ISO 8601 in UTC
   */
  created: string;
  /**
   * A moment, ISO 8601 in UTC
   */
  changed: string;
  /**
   * A moment, ISO 8601 in UTC
   */
  removed?: string;
  reason: string;
  body: AmendmentBody;
}

export interface KeptRecommendation {
  id: string;
  /**
   * The version of the object that this was made on; a newer one is not overwritten
   */
  version: number;
  /**
   * A moment, ISO 8601 in UTC
   */
  created: string;
  /**
   * A moment, ISO 8601 in UTC
   */
  changed: string;
  /**
   * A moment, ISO 8601 in UTC
   */
  removed?: string;
  assessment: string;
  respondent?: string;
  round: number;
  note?: string;
  input: Assessment;
  recommendation: Recommendation;
}

export interface OfferedLine {
  section:
    | "position"
    | "purpose"
    | "accountabilities"
    | "responsibilities"
    | "decisionRights"
    | "qualifications"
    | "excluded"
    | "open";
  line: RemitLine;
  from?: string;
}

export interface RemitLine {
  id: string;
  of?: string;
  text: string;
  measure?: string;
  letter?: "A" | "R" | "C" | "I";
  /**
   * @maxItems 20
   */
  with?: string[];
  holder?: string;
  part?: "recommend" | "agree" | "perform" | "input" | "decide";
  limit?: string;
  above?: string;
  level?: "must" | "should";
  /**
   * @maxItems 60
   */
  because?: {
    question: string;
    options: string[];
  }[];
  drafted?: {
    text?: string | null;
    measure?: string | null;
    letter?: ("A" | "R" | "C" | "I") | null;
    with?: string[] | null;
    holder?: string | null;
    part?: ("recommend" | "agree" | "perform" | "input" | "decide") | null;
    limit?: string | null;
    above?: string | null;
    level?: ("must" | "should") | null;
    because?:
      | {
          question: string;
          options: string[];
        }[]
      | null;
  };
  kept?: true;
}

export interface PositionRemit {
  format: "remit/remit@1";
  organisation: {
    name: string;
    industry?: string;
  };
  role: string;
  title: string;
  tone?: "plain" | "formal";
  spelling?: "uk" | "us";
  catalogue: CatalogueRef;
  /**
   * @maxItems 200
   */
  position?: RemitLine[];
  /**
   * @maxItems 200
   */
  purpose?: RemitLine[];
  /**
   * @maxItems 200
   */
  accountabilities?: RemitLine[];
  /**
   * @maxItems 200
   */
  responsibilities?: RemitLine[];
  /**
   * @maxItems 200
   */
  decisionRights?: RemitLine[];
  /**
   * @maxItems 200
   */
  qualifications?: RemitLine[];
  /**
   * @maxItems 200
   */
  excluded?: RemitLine[];
  /**
   * @maxItems 200
   */
  open?: RemitLine[];
  /**
   * @maxItems 400
   */
  removed?: string[];
  advert?: {
    about?: string;
    place?: {
      street?: string;
      town?: string;
      region?: string;
      postcode?: string;
      country?: string;
    };
    remote?: {
      /**
       * @minItems 1
       * @maxItems 60
       */
      countries: string[];
    };
    pay?: {
      currency: string;
      low: number;
      high: number;
      per: "hour" | "day" | "week" | "month" | "year";
    };
    posted?: string;
    until?: string;
    apply?: {
      email?: string;
      address?: string;
    };
    website?: string;
    reference?: string;
  };
  review?: string;
  /**
   * @maxItems 200
   */
  overruled?: {
    rule: string;
    at: string;
    reason: string;
  }[];
}

export interface PostingCheck {
  textChecked: boolean;
  findings: PostingFinding[];
  overruled: {
    id: string;
    rule:
      | "posting-expired"
      | "posted-in-future"
      | "no-pay"
      | "wide-pay"
      | "no-place"
      | "no-reporting-line"
      | "no-last-day"
      | "no-way-to-apply"
      | "no-about"
      | "many-accountabilities"
      | "many-musts"
      | "title-misfit"
      | "inclusive-language"
      | "hard-to-read"
      | "long-sentence"
      | "simpler-word"
      | "passive"
      | "too-long"
      | "too-short"
      | "not-checked-beyond"
      | "more-not-listed";
    severity: "error" | "warning" | "note";
    at: string;
    found?: string;
    from?: number;
    to?: number;
    /**
     * @maxItems 3
     */
    suggestions: string[];
    data: {
      [k: string]: string | number | string[];
    };
    reason: string;
  }[];
  stale: {
    rule: string;
    at: string;
    reason: string;
  }[];
}

export interface PostingFinding {
  id: string;
  rule:
    | "posting-expired"
    | "posted-in-future"
    | "no-pay"
    | "wide-pay"
    | "no-place"
    | "no-reporting-line"
    | "no-last-day"
    | "no-way-to-apply"
    | "no-about"
    | "many-accountabilities"
    | "many-musts"
    | "title-misfit"
    | "inclusive-language"
    | "hard-to-read"
    | "long-sentence"
    | "simpler-word"
    | "passive"
    | "too-long"
    | "too-short"
    | "not-checked-beyond"
    | "more-not-listed";
  severity: "error" | "warning" | "note";
  at: string;
  found?: string;
  from?: number;
  to?: number;
  /**
   * @maxItems 3
   */
  suggestions: string[];
  data: {
    [k: string]: string | number | string[];
  };
}

export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  issues: Issue[];
}

export interface Question {
  id: string;
  kind: "one" | "many" | "number";
  ordered?: boolean;
  order: number;
  text: string;
  short: string;
  help: string;
  why: string;
  unit?: string;
  /**
   * @minItems 2
   */
  options: {
    id: string;
    label: string;
    says: string;
    help?: string;
    effects?: {
      [k: string]: {
        by: number;
        cites?: string[];
        basis?: "statement" | "judgement";
        why?: string;
      };
    };
    qualifications?: {
      requirement: string;
      level: "must" | "should";
      text: string;
      cites?: string[];
    }[];
    engagement?: {
      [k: string]: {
        by: number;
        why: string;
      };
    };
    present?: string[];
    from?: number;
  }[];
  cites?: string[];
  /**
   * @minItems 1
   */
  own?: {
    reason: string;
    field?: string;
    was?: string;
    cites?: string[];
  }[];
}

export interface RecommendationRow {
  id: string;
  /**
   * The version of the object that this was made on; a newer one is not overwritten
   */
  version: number;
  /**
   * A moment, ISO 8601 in UTC
   */
  created: string;
  /**
   * A moment, ISO 8601 in UTC
   */
  changed: string;
  /**
   * A moment, ISO 8601 in UTC
   */
  removed?: string;
  assessment: string;
  respondent?: string;
  round: number;
  note?: string;
  catalogue: CatalogueRef;
  outcome: "role" | "none-yet";
  first: string;
  label: "clear" | "lean" | "toss-up";
  acceptability: number;
  answered: number;
}

export interface RemitChange {
  id: string;
  section:
    | "position"
    | "purpose"
    | "accountabilities"
    | "responsibilities"
    | "decisionRights"
    | "qualifications"
    | "excluded"
    | "open";
  kind: "add" | "remove" | "change";
  line: string;
  field?: string;
  before?: string;
  after?: string;
  edited: boolean;
}

export interface Requirement {
  id: string;
  name: string;
  kind: "skill" | "education" | "experience";
  includes?: string[];
  closes?: {
    text: string;
    cites?: string[];
    basis?: "statement" | "judgement";
  }[];
  takesYears?: boolean;
}

export interface Role {
  id: string;
  order: number;
  name: string;
  short: string;
  shape: "circle" | "triangle" | "square" | "diamond" | "pentagon" | "triangle-down" | "ring";
  summary: string;
  tier: "chief" | "vice-president" | "director" | "head" | "not-stated";
  admission?: {
    answers: {
      /**
       * @minItems 1
       */
      [k: string]: string[];
    };
    why: string;
    cites?: string[];
    basis?: "statement" | "judgement";
  };
  gates?: {
    question: string;
    /**
     * @minItems 1
     */
    options: string[];
    why: string;
    cites?: string[];
    basis?: "statement" | "judgement";
  }[];
  closeTo?: {
    role: string;
    why: string;
    cites?: string[];
    basis?: "statement" | "judgement";
  }[];
  strengths: {
    [k: string]: {
      strength: 0 | 1 | 2 | 3;
      /**
       * @minItems 2
       * @maxItems 2
       */
      range?: [0 | 1 | 2 | 3, 0 | 1 | 2 | 3];
      hold?: "accountable" | "runs";
      cites?: string[];
      against?: string[];
      disputed?: string[];
      basis?: "statement" | "judgement";
      note?: string;
      /**
       * @minItems 1
       */
      own?: {
        reason: string;
        field?: string;
        was?: string;
        cites?: string[];
      }[];
    };
  };
  profiles?: {
    id: string;
    name: string;
    when: {
      with?: string[];
      without?: string[];
    };
    strengths: {
      [k: string]: {
        strength: 0 | 1 | 2 | 3;
        /**
         * @minItems 2
         * @maxItems 2
         */
        range?: [0 | 1 | 2 | 3, 0 | 1 | 2 | 3];
        hold?: "accountable" | "runs";
        cites?: string[];
        against?: string[];
        disputed?: string[];
        basis?: "statement" | "judgement";
        note?: string;
        /**
         * @minItems 1
         */
        own?: {
          reason: string;
          field?: string;
          was?: string;
          cites?: string[];
        }[];
      };
    };
    disagreements?: string[];
    why: string;
  }[];
  traits: {
    [k: string]: {
      value: number;
      cites?: string[];
      basis?: "statement" | "judgement";
      note?: string;
    };
  };
  reporting: {
    to: string;
    modality: "usual" | "possible";
    cites?: string[];
    basis?: "statement" | "judgement";
  }[];
  authority: {
    text: string;
    cites?: string[];
    basis?: "statement" | "judgement";
  }[];
  requirements: {
    requirement: string;
    level: "must" | "should";
    text: string;
    cites?: string[];
    basis?: "statement" | "judgement";
  }[];
  cites?: string[];
  silent?: string;
  /**
   * @minItems 1
   */
  own?: {
    reason: string;
    field?: string;
    was?: string;
    cites?: string[];
  }[];
}

export interface RoleView {
  catalogue: CatalogueRef;
  role: RoleRef;
  silent?: string;
  profile?: string;
  counts: {
    owns: number;
    shares: number;
    supports: number;
    none: number;
    notStated: number;
    judgement: number;
  };
  domains: {
    id: string;
    name: string;
    summary: string;
    /**
     * @minItems 1
     */
    own?: {
      reason: string;
      field?: string;
      was?: string;
      cites?: string[];
    }[];
    holds: {
      basis: "statement" | "judgement";
      cites: string[];
      holding: "owns" | "shares" | "supports" | "none" | "not-stated";
      /**
       * @minItems 2
       * @maxItems 2
       */
      range?: [
        "owns" | "shares" | "supports" | "none" | "not-stated",
        "owns" | "shares" | "supports" | "none" | "not-stated",
      ];
      hold?: "accountable" | "runs";
      against: string[];
      disputed: string[];
      note?: string;
      /**
       * @minItems 1
       */
      own?: {
        reason: string;
        field?: string;
        was?: string;
        cites?: string[];
      }[];
      accountability: {
        id: string;
        domain: string;
        name: string;
        short: string;
        definition: string;
        beyondTechnology?: boolean;
        /**
         * @minItems 1
         */
        own?: {
          reason: string;
          field?: string;
          was?: string;
          cites?: string[];
        }[];
      };
    }[];
  }[];
  profiles: {
    id: string;
    name: string;
    when: {
      with?: string[];
      without?: string[];
    };
    why: string;
    changes: {
      basis: "statement" | "judgement";
      cites: string[];
      holding: "owns" | "shares" | "supports" | "none" | "not-stated";
      /**
       * @minItems 2
       * @maxItems 2
       */
      range?: [
        "owns" | "shares" | "supports" | "none" | "not-stated",
        "owns" | "shares" | "supports" | "none" | "not-stated",
      ];
      hold?: "accountable" | "runs";
      against: string[];
      disputed: string[];
      note?: string;
      /**
       * @minItems 1
       */
      own?: {
        reason: string;
        field?: string;
        was?: string;
        cites?: string[];
      }[];
      accountability: string;
      name: string;
      from: "owns" | "shares" | "supports" | "none" | "not-stated";
      /**
       * @minItems 2
       * @maxItems 2
       */
      fromRange?: [
        "owns" | "shares" | "supports" | "none" | "not-stated",
        "owns" | "shares" | "supports" | "none" | "not-stated",
      ];
      fromHold?: "accountable" | "runs";
    }[];
    disagreements: string[];
  }[];
  traits: {
    id: string;
    low: string;
    high: string;
    summary: string;
    basis: "statement" | "judgement";
    cites: string[];
    value: number;
    note?: string;
  }[];
  reporting: {
    basis: "statement" | "judgement";
    cites: string[];
    to: string;
    name: string;
    modality: "usual" | "possible";
  }[];
  authority: {
    basis: "statement" | "judgement";
    cites: string[];
    text: string;
  }[];
  requirements: {
    id: string;
    name: string;
    kind: "skill" | "education" | "experience";
    basis: "statement" | "judgement";
    cites: string[];
    level: "must" | "should";
    text: string;
  }[];
  admission?: {
    answers: {
      /**
       * @minItems 1
       */
      [k: string]: string[];
    };
    why: string;
    cites?: string[];
    basis?: "statement" | "judgement";
  };
  gates?: {
    question: string;
    /**
     * @minItems 1
     */
    options: string[];
    why: string;
    cites?: string[];
    basis?: "statement" | "judgement";
  }[];
  closeTo?: {
    role: string;
    why: string;
    cites?: string[];
    basis?: "statement" | "judgement";
  }[];
  nearest: {
    distance?: number;
    over: number;
    of: number;
    thin: boolean;
    role: string;
  }[];
  relations: {
    role: RoleRef;
    summary: string;
    verdict: "above" | "below" | "level" | "depends";
    order: {
      above: string;
      certainty: "usually" | "depends";
      on?: string[];
      for?: {
        role: string;
        says: string;
        cites?: string[];
      }[];
      cites?: string[];
      basis?: "statement" | "judgement";
    };
    handovers?: {
      from: string;
      to: string;
      what: string;
      cites?: string[];
      basis?: "statement" | "judgement";
    }[];
    cites: string[];
  }[];
  titles: {
    title: string;
    likeliest: boolean;
    others: string[];
    note?: string;
    cites: string[];
    /**
     * @minItems 1
     */
    own?: {
      reason: string;
      field?: string;
      was?: string;
      cites?: string[];
    }[];
  }[];
  disagreements: Disagreement[];
  cites: string[];
  statements: {
    [k: string]: CitedStatement;
  };
}

export interface SavedAnswers {
  saved: {
    question: string;
    /**
     * The version of the object that this was made on; a newer one is not overwritten
     */
    version: number;
  }[];
  conflicts: {
    question: string;
    round: number;
    answer: (string | number | string[]) | null;
    note?: string;
    /**
     * The version of the object that this was made on; a newer one is not overwritten
     */
    version: number;
    /**
     * A moment, ISO 8601 in UTC
     */
    changed: string;
    by: Who;
  }[];
}

export interface Source {
  id: string;
  title: string;
  publisher: string;
  kind: "article" | "database" | "handbook";
  version?: string;
  url?: string;
  licence: string;
  notice?: string;
}

export interface Statement {
  id: string;
  source: string;
  place: string;
  kind:
    | "responsibility"
    | "focus"
    | "authority"
    | "reporting"
    | "relation"
    | "skill"
    | "education"
    | "title"
    | "importance"
    | "question"
    | "process"
    | "career"
    | "fact";
  about?: string[];
  comparedWith?: string[];
  modality: "stated" | "typical" | "possible" | "conditional";
  condition?: string;
  proxy?: boolean;
  text: string;
}

export interface Structure {
  /**
   * Where an editor finds this schema
   */
  $schema?: string;
  format: "remit/structure@1";
  organisation: {
    name: string;
    industry?: string;
  };
  currency?: string;
  /**
   * Whoever reports to the same position stands beside the others in this order; tops as well
   *
   * @maxItems 100000
   */
  positions?: Position[];
  /**
   * Accountabilities of the organisation's own
   *
   * @maxItems 2000
   */
  accountabilities?: {
    /**
     * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
     */
    id: string;
    name: string;
    definition?: string;
    domain?: string;
  }[];
  /**
   * Accountabilities somebody must answer for, by id, beside those that have an assignment
   *
   * @maxItems 2000
   *
   * Items: A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
   */
  required?: string[];
  /**
   * By accountability
   */
  assignments?: {
    [k: string]: {
      /**
       * @maxItems 200
       *
       * Items: A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
       */
      A?: string[];
      /**
       * @maxItems 200
       *
       * Items: A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
       */
      R?: string[];
      /**
       * @maxItems 200
       *
       * Items: A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
       */
      C?: string[];
      /**
       * @maxItems 200
       *
       * Items: A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
       */
      I?: string[];
    };
  };
  /**
   * @maxItems 20000
   */
  decisionRights?: {
    /**
     * A class of decisions: an id of `data/writing/decision-rights.yaml`, or a name of the organisation's own
     */
    right: string;
    /**
     * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
     */
    position: string;
    part: "recommend" | "agree" | "perform" | "input" | "decide";
    /**
     * Up to what sum, in whole units of the currency of the structure; absent: no limit is said
     */
    limit?: number;
    per?: "decision" | "year";
  }[];
  policies?: {
    /**
     * A manager with fewer reports is told of
     */
    spanLeast?: number;
    /**
     * And one with more
     */
    spanMost?: number;
    /**
     * Layers from the top to the deepest position
     */
    layersMost?: number;
    /**
     * Accountabilities one position answers for
     */
    accountableMost?: number;
    /**
     * Positions consulted about one accountability
     */
    consultedMost?: number;
    /**
     * With fewer filled positions the organisation is small: duties that can seldom be kept apart are notes
     */
    smallBelow?: number;
    /**
     * By rule: another severity, or off
     */
    rules?: {
      [k: string]: "error" | "warning" | "note" | "off";
    };
  };
  /**
   * @maxItems 100
   */
  scenarios?: {
    /**
     * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
     */
    id: string;
    name: string;
    note?: string;
    approval?: {
      by: string;
      on: string;
      /**
       * What stands for the changes that were approved
       */
      changes: string;
    };
    /**
     * @maxItems 20000
     */
    changes: StructureChange[];
  }[];
}

export interface StructureCheck {
  findings: StructureFinding[];
  counts: {
    [k: string]: number;
  };
  unknownRules: {
    given: string;
    nearest: string[];
  }[];
}

export interface StructureFinding {
  rule: string;
  severity: "error" | "warning" | "note";
  positions: string[];
  accountabilities: string[];
  data: {
    [k: string]: string | number;
  };
  fixes: {
    id: string;
    to?: string;
    changes: StructureChange[];
    says: string;
  }[];
  title: string;
  says: string;
}

export interface StructureDifference {
  changes: StructureChange[];
  added: {
    id: string;
    title: string;
  }[];
  removed: {
    id: string;
    title: string;
  }[];
  moved: {
    id: string;
    title: string;
    from?: {
      id: string;
      title: string;
    };
    to?: {
      id: string;
      title: string;
    };
  }[];
  placed: {
    id: string;
    title: string;
    before?: {
      id: string;
      title: string;
    };
    below?: {
      id: string;
      title: string;
    };
  }[];
  changed: {
    id: string;
    title: string;
    fields: {
      field: string;
      before?: string | number | true | string[];
      after?: string | number | true | string[];
    }[];
  }[];
  answering: {
    accountability: string;
    from: {
      id: string;
      title: string;
    }[];
    to: {
      id: string;
      title: string;
    }[];
  }[];
  letters: {
    accountability: string;
    letter: "A" | "R" | "C" | "I";
    added: {
      id: string;
      title: string;
    }[];
    removed: {
      id: string;
      title: string;
    }[];
  }[];
  asked: string[];
  askedNoMore: string[];
  gapsOpened: string[];
  gapsClosed: string[];
  overlapsOpened: string[];
  overlapsClosed: string[];
  settings: {
    field: string;
    before?: string | number | true | string[];
    after?: string | number | true | string[];
  }[];
  rights: {
    position: {
      id: string;
      title: string;
    };
    before?: {
      /**
       * A class of decisions: an id of `data/writing/decision-rights.yaml`, or a name of the organisation's own
       */
      right: string;
      /**
       * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
       */
      position: string;
      part: "recommend" | "agree" | "perform" | "input" | "decide";
      /**
       * Up to what sum, in whole units of the currency of the structure; absent: no limit is said
       */
      limit?: number;
      per?: "decision" | "year";
    };
    after?: {
      /**
       * A class of decisions: an id of `data/writing/decision-rights.yaml`, or a name of the organisation's own
       */
      right: string;
      /**
       * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
       */
      position: string;
      part: "recommend" | "agree" | "perform" | "input" | "decide";
      /**
       * Up to what sum, in whole units of the currency of the structure; absent: no limit is said
       */
      limit?: number;
      per?: "decision" | "year";
    };
  }[];
  measures: {
    before: {
      positions: number;
      filled: number;
      vacant: number;
      fte: number;
      cost: number;
      costUnknown: number;
      layers: number;
      managers: number;
      spanMost: number;
      spanMean: number;
      accountabilities: number;
      covered: number;
      heldByVacant: number;
      gaps: number;
      overlaps: number;
    };
    after: {
      positions: number;
      filled: number;
      vacant: number;
      fte: number;
      cost: number;
      costUnknown: number;
      layers: number;
      managers: number;
      spanMost: number;
      spanMean: number;
      accountabilities: number;
      covered: number;
      heldByVacant: number;
      gaps: number;
      overlaps: number;
    };
  };
}

export interface StructureFigures {
  positions: PositionFigures[];
  totals: {
    positions: number;
    fte: number;
    cost: number;
    costUnknown: number;
    managers: number;
    layers: number;
  };
  tops: string[];
  orphans: string[];
  circles: string[][];
  duplicates: string[];
  vacancies: string[];
  holders: {
    name: string;
    /**
     * @minItems 1
     */
    positions: string[];
    fte: number;
    load: {
      A: number;
      R: number;
      C: number;
      I: number;
    };
  }[];
  byLayer: {
    layer: number;
    positions: number;
  }[];
  bySpan: {
    span: number;
    managers: number;
  }[];
}

export interface StructureRule {
  id: string;
  severity: "error" | "warning" | "note";
  title: string;
  explanation: string;
  basis: {
    cites: string[];
    judgement?: string;
  };
  says: string;
  fixes: {
    id: string;
    says: string;
  }[];
  breaks: Structure;
  keeps: Structure;
}

export interface StructureRuleRow {
  id: string;
  severity: "error" | "warning" | "note";
  title: string;
}

export interface Trait {
  id: string;
  low: string;
  high: string;
  summary: string;
}

export interface Verification {
  identical: boolean;
  catalogue: {
    record: string;
    now: string;
  };
  differences: {
    at: string;
    record: string;
    now: string;
  }[];
  more: number;
}

export interface DecideInput {
  format: "remit/assessment@1";
  organisation: {
    name: string;
    industry?: string;
  };
  answers?: Answers;
  notes?: {
    [k: string]: string;
  };
  /**
   * @maxItems 200
   */
  respondents?: Respondent[];
  /**
   * @maxItems 100
   */
  required?: string[];
  seed?: number;
  draws?: number;
  expect?: {
    first: string;
    outcome?: "role" | "none-yet";
    label?: "clear" | "lean" | "toss-up";
    why: string;
    closeTo?: string[];
  };
  /**
   * Whose answers; the first respondent, if none is named
   */
  respondent?: string;
}

export interface RolesInput {}

export interface RoleInput {
  /**
   * A role id, or a title as written on a card
   */
  role: string;
  /**
   * What the role holds when certain others are there
   */
  profile?: string;
}

export interface CompareInput {
  /**
   * Two to seven role ids or titles
   *
   * @maxItems 20
   */
  roles: string[];
}

export interface HigherInput {
  first: string;
  second: string;
}

export interface QuestionsInput {}

export interface QuestionInput {
  /**
   * A question id, see questions and career-questions
   */
  question: string;
}

export interface QuestionOutput {
  catalogue: CatalogueRef;
  question: Question;
  statements: Statement[];
}

export interface SearchInput {
  words: string;
  limit?: number;
  /**
   * @maxItems 10
   */
  kinds?: (
    | "role"
    | "title"
    | "order"
    | "accountability"
    | "question"
    | "disagreement"
    | "statement"
    | "readiness"
    | "process"
    | "career"
  )[];
}

export interface StatementInput {
  /**
   * A statement id, such as A-001
   */
  statement: string;
}

export interface StatementOutput {
  catalogue: CatalogueRef;
  statement: Statement;
  source: Source;
  citedBy: {
    list: string;
    id: string;
    at: string[];
    as: "cites" | "against";
  }[];
  disagreements: Disagreement[];
}

export interface AboutInput {}

export interface AboutOutput {
  catalogue: CatalogueRef;
  counts: {
    roles: number;
    accountabilities: number;
    questions: number;
    statements: number;
    sources: number;
    disagreements: number;
  };
  sources: {
    id: string;
    title: string;
    publisher: string;
    kind: "article" | "database" | "handbook";
    version?: string;
    url?: string;
    licence: string;
    notice?: string;
    statements: number;
  }[];
  disagreements: {
    id: string;
    topic: string;
    treatment: string;
  }[];
}

export interface CompareRespondentsInput {
  format: "remit/assessment@1";
  organisation: {
    name: string;
    industry?: string;
  };
  answers?: Answers;
  notes?: {
    [k: string]: string;
  };
  /**
   * @maxItems 200
   */
  respondents?: Respondent[];
  /**
   * @maxItems 100
   */
  required?: string[];
  seed?: number;
  draws?: number;
  expect?: {
    first: string;
    outcome?: "role" | "none-yet";
    label?: "clear" | "lean" | "toss-up";
    why: string;
    closeTo?: string[];
  };
  /**
   * How much each respondent counts, by id; else 1, and 0 for who has answered nothing
   */
  weights?: {
    [k: string]: number;
  };
}

export interface CompareAssessmentsInput {
  before: {
    assessment: Assessment;
    /**
     * Whose answers alone; else everybody's
     */
    respondent?: string;
    catalogue?: CatalogueRef1;
  };
  after: {
    assessment: Assessment;
    /**
     * Whose answers alone; else everybody's
     */
    respondent?: string;
    catalogue?: CatalogueRef2;
  };
}
/**
 * The catalogue it was first decided with, if kept
 */
export interface CatalogueRef1 {
  version: string;
  hash: string;
  own?: {
    amendments: number;
    hash: string;
  };
}
/**
 * The catalogue it was first decided with, if kept
 */
export interface CatalogueRef2 {
  version: string;
  hash: string;
  own?: {
    amendments: number;
    hash: string;
  };
}

export interface CareerQuestionsInput {}

export interface CareerBetweenInput {
  /**
   * Two titles or role ids
   *
   * @minItems 2
   * @maxItems 2
   */
  roles: string[];
  career?: Career1;
}
/**
 * A person's answers, as `career` takes them
 */
export interface Career1 {
  format: "remit/career@1";
  name?: string;
  answers: Answers;
  notes?: {
    [k: string]: string;
  };
  seed?: number;
  draws?: number;
  expect?: {
    first: string;
    label?: "clear" | "lean" | "toss-up";
    why: string;
    closeTo?: string[];
    notHeld?: string[];
  };
}

export interface CareerBetweenOutput {
  catalogue: CatalogueRef;
  /**
   * @minItems 2
   * @maxItems 2
   */
  readings: [TitleReading, TitleReading];
  /**
   * @minItems 2
   * @maxItems 2
   */
  roles: [RoleRef, RoleRef];
  summary: string;
  differences: {
    accountability: string;
    name: string;
    definition: string;
    more: string;
    /**
     * @minItems 2
     * @maxItems 2
     */
    cells: [Held, Held];
    by: number;
    wish?: number;
  }[];
  silent: {
    accountability: string;
    name: string;
    role: string;
  }[];
  disagreements: Disagreement[];
  higher: StandingOfTwo;
  handovers?: {
    from: string;
    to: string;
    what: string;
    cites?: string[];
    basis?: "statement" | "judgement";
  }[];
  /**
   * @minItems 2
   * @maxItems 2
   */
  gaps: [Gaps, Gaps];
  yours?: {
    first: string;
    lead: number;
    /**
     * @minItems 2
     * @maxItems 2
     */
    leadBand: [number, number];
    wins: number;
    reasons: Reason[];
  };
  advice: {
    id: string;
    text: string;
    roles: string[];
    cites: string[];
  }[];
  statements: {
    [k: string]: CitedStatement;
  };
}

export interface ParseAssessmentInput {
  text: string;
}

export interface WriteAssessmentInput {
  assessment: Assessment;
  before?: string;
}

export interface WriteAssessmentOutput {
  text: string;
}

export interface ParseCareerInput {
  text: string;
}

export interface WriteCareerInput {
  career: Career;
  before?: string;
}

export interface WriteCareerOutput {
  text: string;
}

export interface AmendmentsOutput {
  catalogue: CatalogueRef;
  changes: {
    kind: "accountability" | "title" | "question" | "reword" | "strength";
    reason: string;
    of: string[];
    before?: string;
    after: string[][];
    says?: string;
  }[];
}

export interface ParseAmendmentsInput {
  text: string;
}

export interface WriteAmendmentsInput {
  amendments: Amendments;
  before?: string;
}

export interface WriteAmendmentsOutput {
  text: string;
}

export interface DraftRemitInput {
  assessment: Assessment;
  respondent?: string;
  role?: string;
  title?: string;
  tone?: "plain" | "formal";
  spelling?: "uk" | "us";
}

export interface ReviseRemitInput {
  remit: PositionRemit;
  assessment: Assessment;
  /**
   * Whose answers; the first respondent, if none is named
   */
  respondent?: string;
  /**
   * @maxItems 2000
   */
  take?: string[];
  /**
   * @maxItems 2000
   */
  refuse?: string[];
}

export interface ReviseRemitOutput {
  remit: PositionRemit;
  changes: RemitChange[];
  stale: string[];
}

export interface ExplainLineInput {
  remit: PositionRemit;
  assessment: Assessment;
  /**
   * Whose answers; the first respondent, if none is named
   */
  respondent?: string;
  /**
   * The id of the line
   */
  line: string;
}

export interface OfferLinesInput {
  remit: PositionRemit;
}

export interface OfferLinesOutput {
  lines: OfferedLine[];
}

export interface WriteDocumentInput {
  kind: "remit" | "job-description" | "accountabilities" | "posting" | "scorecard" | "plan" | "record";
  format: "md" | "html" | "docx" | "pdf" | "json";
  remit?: PositionRemit;
  record?: DecisionRecord;
}

export interface WriteDocumentOutput {
  name: string;
  mediaType: string;
  encoding: "utf-8" | "base64";
  content: string;
}

export interface WritePapersInput {
  remit: PositionRemit;
  record?: DecisionRecord;
  /**
   * @minItems 1
   * @maxItems 5
   */
  formats?: ("md" | "html" | "docx" | "pdf" | "json")[];
}

export interface WritePapersOutput {
  name: string;
  mediaType: "application/zip";
  encoding: "base64";
  content: string;
  files: string[];
  leftOut: {
    kind: "remit" | "job-description" | "accountabilities" | "posting" | "scorecard" | "plan" | "record";
    format: "md" | "html" | "docx" | "pdf" | "json";
    code: string;
    data?: {
      [k: string]: string | number | string[];
    };
  }[];
}

export interface CheckPostingInput {
  remit: PositionRemit;
}

export interface RecordDecisionInput {
  assessment: Assessment;
  respondent?: string;
  decision?: Decision;
}

export interface VerifyRecordInput {
  record: {
    format: "remit/record@1";
    date: string;
    assessment: Assessment;
    respondent?: string;
    recommendation: {
      catalogue: CatalogueRef;
      seed: number;
      draws: number;
      [k: string]: unknown;
    };
    respondents?: {
      id: string;
      name?: string;
      first: string;
      acceptability: number;
    }[];
    decision: Decision;
  };
}

export interface ParseRemitInput {
  text: string;
}

export interface WriteRemitInput {
  remit: PositionRemit;
  before?: string;
}

export interface WriteRemitOutput {
  text: string;
}

export interface ImportStructureInput {
  name: string;
  content: string;
  encoding?: "utf-8" | "base64";
  preset?: "remit" | "bamboohr" | "workday" | "entra" | "google" | "ldap" | "scim" | "generic";
  mapping?: {
    [k: string]:
      | "id"
      | "name"
      | "firstName"
      | "lastName"
      | "email"
      | "login"
      | "number"
      | "dn"
      | "title"
      | "role"
      | "manager"
      | "dotted"
      | "deputy"
      | "department"
      | "location"
      | "engagement"
      | "share"
      | "cost"
      | "budget"
      | "currency"
      | "assistant"
      | "kind"
      | "status"
      | "class"
      | "ignore";
  };
  accept?: "all" | string[];
  roles?: {
    [k: string]: string;
  };
  organisation?: string;
  into?: Structure;
  toFix?: boolean;
  says?: {
    [k: string]: string;
  };
  rows?: boolean;
}

export interface ImportStructureOutput {
  structure: Structure;
  source: {
    kind: "csv" | "tsv" | "xlsx" | "json" | "graph" | "scim" | "ldif";
    encoding?: string;
    separator?: string;
    sheet?: string;
  };
  preset: "remit" | "bamboohr" | "workday" | "entra" | "google" | "ldap" | "scim" | "generic";
  mapping: {
    column: string;
    at: number;
    field:
      | "id"
      | "name"
      | "firstName"
      | "lastName"
      | "email"
      | "login"
      | "number"
      | "dn"
      | "title"
      | "role"
      | "manager"
      | "dotted"
      | "deputy"
      | "department"
      | "location"
      | "engagement"
      | "share"
      | "cost"
      | "budget"
      | "currency"
      | "assistant"
      | "kind"
      | "status"
      | "class";
  }[];
  unmatched: {
    column: string;
    at: number;
  }[];
  faults: {
    id: string;
    code:
      | "unreadable-row"
      | "nothing-named"
      | "no-title"
      | "duplicate-row"
      | "duplicate-person"
      | "duplicate-id"
      | "somebody-elses"
      | "self-manager"
      | "unknown-manager"
      | "ambiguous-manager"
      | "unknown-dotted"
      | "ambiguous-dotted"
      | "unknown-deputy"
      | "ambiguous-deputy"
      | "cycle"
      | "several-tops"
      | "inactive"
      | "summary-row"
      | "unreadable-number"
      | "out-of-range"
      | "error-cell"
      | "unreadable-value"
      | "unreadable-letters"
      | "other-currency"
      | "too-long";
    row: number;
    column?: string;
    value?: string;
    name?: string;
    title?: string;
    position?: string;
    field?: string;
    data: {
      [k: string]: string | number | string[];
    };
    repair?: {
      kind: "put-under" | "make-top" | "rename" | "set" | "remove";
      to?: string;
      changes: StructureChange[];
    };
    accepted: boolean;
  }[];
  notes: {
    code: "more-pages" | "no-managers" | "no-titles" | "lines-above" | "no-people" | "no-names";
    data: {
      [k: string]: string | number | string[];
    };
  }[];
  titles: {
    given: string;
    /**
     * @minItems 1
     */
    roles: string[];
    match: "whole" | "part";
    positions: string[];
  }[];
  incoming?: {
    id: string;
    kind: "new" | "changed" | "gone" | "vacated";
    position: string;
    title: string;
    field?: string;
    part?: "email" | "id" | "kind";
    before?: string;
    after?: string;
    changes: StructureChange[];
    needs: string[];
    accepted: boolean;
  }[];
  counts: {
    rows: number;
    positions: number;
    vacancies: number;
    roles: number;
    leftOut: number;
  };
  toFix?: string;
  followed?: {
    /**
     * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
     */
    scenario: string;
    name: string;
    changes: {
      was: StructureChange;
      /**
       * The change in its place; absent: it went
       */
      is?:
        | {
            do: "add-position";
            position: Position;
          }
        | {
            do: "remove-position";
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            id: string;
          }
        | {
            do: "change-position";
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            id: string;
            set: {
              /**
               * The words on the card
               */
              title?: string;
              role?: string | null;
              holder?: {
                name: string;
                kind?: "person" | "supplier";
                email?: string;
                /**
                 * The number or name they are known by elsewhere, as an import brought it
                 */
                id?: string;
              } | null;
              reportsTo?: string | null;
              /**
               * @maxItems 50
               *
               * Items: A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
               */
              dotted?: string[];
              deputy?: string | null;
              engagement?: ("full-time" | "part-time" | "fractional" | "interim" | "outsourced") | null;
              share?: number | null;
              cost?: number | null;
              budget?: number | null;
              department?: string | null;
              location?: string | null;
              assistant?: true | null;
            };
          }
        | {
            do: "place-position";
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            id: string;
            /**
             * The position it is to stand before; absent: it stands last
             */
            before?: string;
          }
        | {
            do: "assign";
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            accountability: string;
            letter: "A" | "R" | "C" | "I";
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            position: string;
          }
        | {
            do: "unassign";
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            accountability: string;
            letter: "A" | "R" | "C" | "I";
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            position: string;
          }
        | {
            do: "add-accountability";
            accountability: {
              /**
               * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
               */
              id: string;
              name: string;
              definition?: string;
              domain?: string;
            };
          }
        | {
            do: "change-accountability";
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            id: string;
            set: {
              name?: string;
              definition?: string | null;
              domain?: string | null;
            };
          }
        | {
            do: "remove-accountability";
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            id: string;
          }
        | {
            do: "require";
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            accountability: string;
          }
        | {
            do: "release";
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            accountability: string;
          }
        | {
            do: "grant";
            grant: {
              /**
               * A class of decisions: an id of `data/writing/decision-rights.yaml`, or a name of the organisation's own
               */
              right: string;
              /**
               * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
               */
              position: string;
              part: "recommend" | "agree" | "perform" | "input" | "decide";
              /**
               * Up to what sum, in whole units of the currency of the structure; absent: no limit is said
               */
              limit?: number;
              per?: "decision" | "year";
            };
          }
        | {
            do: "revoke";
            right: string;
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            position: string;
            part?: "recommend" | "agree" | "perform" | "input" | "decide";
          }
        | {
            do: "set-policies";
            policies: {
              /**
               * A manager with fewer reports is told of
               */
              spanLeast?: number;
              /**
               * And one with more
               */
              spanMost?: number;
              /**
               * Layers from the top to the deepest position
               */
              layersMost?: number;
              /**
               * Accountabilities one position answers for
               */
              accountableMost?: number;
              /**
               * Positions consulted about one accountability
               */
              consultedMost?: number;
              /**
               * With fewer filled positions the organisation is small: duties that can seldom be kept apart are notes
               */
              smallBelow?: number;
              /**
               * By rule: another severity, or off
               */
              rules?: {
                [k: string]: "error" | "warning" | "note" | "off";
              };
            };
          }
        | {
            do: "set-organisation";
            organisation: {
              name: string;
              industry?: string;
            };
          }
        | {
            do: "set-currency";
            currency: string | null;
          };
    }[];
  }[];
  rows?: {
    [k: string]: number;
  };
}

export interface ExportStructureInput {
  structure: Structure;
  format: "csv" | "tsv" | "xlsx" | "json" | "ldif" | "scim";
}

export interface ExportStructureOutput {
  name: string;
  mediaType: string;
  encoding: "utf-8" | "base64";
  content: string;
  lost: (
    | "role"
    | "share"
    | "cost"
    | "budget"
    | "dotted"
    | "deputy"
    | "assistant"
    | "location"
    | "suppliers"
    | "accountabilities"
    | "letters"
    | "rights"
    | "policies"
    | "scenarios"
  )[];
}

export interface DecisionRightsInput {}

export interface DecisionRightsOutput {
  decisionRights: {
    id: string;
    name: string;
    plain: string;
    formal: string;
    kind: "money" | "people" | "technology" | "suppliers";
    /**
     * @minItems 1
     */
    of: string[];
    part: {
      owns: "recommend" | "agree" | "perform" | "input" | "decide";
      shares: "recommend" | "agree" | "perform" | "input" | "decide";
      supports: "recommend" | "agree" | "perform" | "input" | "decide";
    };
    limit: {
      kind: "money-once" | "money-a-year" | "people" | "none";
      asks?: string;
    };
    above: string;
  }[];
}

export interface HireScenarioInput {
  structure: Structure;
  assessment: Assessment;
  respondent?: string;
  role?: string;
  title?: string;
  /**
   * What the position costs a year, where that is known
   */
  cost?: number;
  /**
   * What it may spend a year
   */
  budget?: number;
  /**
   * Positions that keep the lines they have
   *
   * @maxItems 1000
   */
  stays?: string[];
  name?: string;
}

export interface ParseStructureInput {
  text: string;
}

export interface WriteStructureInput {
  structure: Structure;
  before?: string;
}

export interface WriteStructureOutput {
  text: string;
}

export interface ChangeStructureInput {
  structure: Structure;
  /**
   * @maxItems 20000
   */
  changes: StructureChange[];
}

export interface ChangeStructureOutput {
  structure: Structure;
  followed: {
    /**
     * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
     */
    scenario: string;
    name: string;
    changes: {
      was: StructureChange;
      /**
       * The change in its place; absent: it went
       */
      is?:
        | {
            do: "add-position";
            position: Position;
          }
        | {
            do: "remove-position";
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            id: string;
          }
        | {
            do: "change-position";
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            id: string;
            set: {
              /**
               * The words on the card
               */
              title?: string;
              role?: string | null;
              holder?: {
                name: string;
                kind?: "person" | "supplier";
                email?: string;
                /**
                 * The number or name they are known by elsewhere, as an import brought it
                 */
                id?: string;
              } | null;
              reportsTo?: string | null;
              /**
               * @maxItems 50
               *
               * Items: A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
               */
              dotted?: string[];
              deputy?: string | null;
              engagement?: ("full-time" | "part-time" | "fractional" | "interim" | "outsourced") | null;
              share?: number | null;
              cost?: number | null;
              budget?: number | null;
              department?: string | null;
              location?: string | null;
              assistant?: true | null;
            };
          }
        | {
            do: "place-position";
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            id: string;
            /**
             * The position it is to stand before; absent: it stands last
             */
            before?: string;
          }
        | {
            do: "assign";
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            accountability: string;
            letter: "A" | "R" | "C" | "I";
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            position: string;
          }
        | {
            do: "unassign";
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            accountability: string;
            letter: "A" | "R" | "C" | "I";
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            position: string;
          }
        | {
            do: "add-accountability";
            accountability: {
              /**
               * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
               */
              id: string;
              name: string;
              definition?: string;
              domain?: string;
            };
          }
        | {
            do: "change-accountability";
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            id: string;
            set: {
              name?: string;
              definition?: string | null;
              domain?: string | null;
            };
          }
        | {
            do: "remove-accountability";
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            id: string;
          }
        | {
            do: "require";
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            accountability: string;
          }
        | {
            do: "release";
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            accountability: string;
          }
        | {
            do: "grant";
            grant: {
              /**
               * A class of decisions: an id of `data/writing/decision-rights.yaml`, or a name of the organisation's own
               */
              right: string;
              /**
               * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
               */
              position: string;
              part: "recommend" | "agree" | "perform" | "input" | "decide";
              /**
               * Up to what sum, in whole units of the currency of the structure; absent: no limit is said
               */
              limit?: number;
              per?: "decision" | "year";
            };
          }
        | {
            do: "revoke";
            right: string;
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            position: string;
            part?: "recommend" | "agree" | "perform" | "input" | "decide";
          }
        | {
            do: "set-policies";
            policies: {
              /**
               * A manager with fewer reports is told of
               */
              spanLeast?: number;
              /**
               * And one with more
               */
              spanMost?: number;
              /**
               * Layers from the top to the deepest position
               */
              layersMost?: number;
              /**
               * Accountabilities one position answers for
               */
              accountableMost?: number;
              /**
               * Positions consulted about one accountability
               */
              consultedMost?: number;
              /**
               * With fewer filled positions the organisation is small: duties that can seldom be kept apart are notes
               */
              smallBelow?: number;
              /**
               * By rule: another severity, or off
               */
              rules?: {
                [k: string]: "error" | "warning" | "note" | "off";
              };
            };
          }
        | {
            do: "set-organisation";
            organisation: {
              name: string;
              industry?: string;
            };
          }
        | {
            do: "set-currency";
            currency: string | null;
          };
    }[];
  }[];
}

export interface DiffStructuresInput {
  before: Structure;
  after: Structure;
}

export interface ApplyScenarioInput {
  structure: Structure;
  /**
   * The scenario's id
   */
  scenario: string;
  merge?: boolean;
}

export interface ApplyScenarioOutput {
  structure: Structure;
  followed: {
    /**
     * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
     */
    scenario: string;
    name: string;
    changes: {
      was: StructureChange;
      /**
       * The change in its place; absent: it went
       */
      is?:
        | {
            do: "add-position";
            position: Position;
          }
        | {
            do: "remove-position";
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            id: string;
          }
        | {
            do: "change-position";
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            id: string;
            set: {
              /**
               * The words on the card
               */
              title?: string;
              role?: string | null;
              holder?: {
                name: string;
                kind?: "person" | "supplier";
                email?: string;
                /**
                 * The number or name they are known by elsewhere, as an import brought it
                 */
                id?: string;
              } | null;
              reportsTo?: string | null;
              /**
               * @maxItems 50
               *
               * Items: A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
               */
              dotted?: string[];
              deputy?: string | null;
              engagement?: ("full-time" | "part-time" | "fractional" | "interim" | "outsourced") | null;
              share?: number | null;
              cost?: number | null;
              budget?: number | null;
              department?: string | null;
              location?: string | null;
              assistant?: true | null;
            };
          }
        | {
            do: "place-position";
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            id: string;
            /**
             * The position it is to stand before; absent: it stands last
             */
            before?: string;
          }
        | {
            do: "assign";
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            accountability: string;
            letter: "A" | "R" | "C" | "I";
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            position: string;
          }
        | {
            do: "unassign";
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            accountability: string;
            letter: "A" | "R" | "C" | "I";
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            position: string;
          }
        | {
            do: "add-accountability";
            accountability: {
              /**
               * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
               */
              id: string;
              name: string;
              definition?: string;
              domain?: string;
            };
          }
        | {
            do: "change-accountability";
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            id: string;
            set: {
              name?: string;
              definition?: string | null;
              domain?: string | null;
            };
          }
        | {
            do: "remove-accountability";
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            id: string;
          }
        | {
            do: "require";
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            accountability: string;
          }
        | {
            do: "release";
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            accountability: string;
          }
        | {
            do: "grant";
            grant: {
              /**
               * A class of decisions: an id of `data/writing/decision-rights.yaml`, or a name of the organisation's own
               */
              right: string;
              /**
               * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
               */
              position: string;
              part: "recommend" | "agree" | "perform" | "input" | "decide";
              /**
               * Up to what sum, in whole units of the currency of the structure; absent: no limit is said
               */
              limit?: number;
              per?: "decision" | "year";
            };
          }
        | {
            do: "revoke";
            right: string;
            /**
             * A name of its own within the structure: letters, digits, hyphens; an id of an import stays as it came
             */
            position: string;
            part?: "recommend" | "agree" | "perform" | "input" | "decide";
          }
        | {
            do: "set-policies";
            policies: {
              /**
               * A manager with fewer reports is told of
               */
              spanLeast?: number;
              /**
               * And one with more
               */
              spanMost?: number;
              /**
               * Layers from the top to the deepest position
               */
              layersMost?: number;
              /**
               * Accountabilities one position answers for
               */
              accountableMost?: number;
              /**
               * Positions consulted about one accountability
               */
              consultedMost?: number;
              /**
               * With fewer filled positions the organisation is small: duties that can seldom be kept apart are notes
               */
              smallBelow?: number;
              /**
               * By rule: another severity, or off
               */
              rules?: {
                [k: string]: "error" | "warning" | "note" | "off";
              };
            };
          }
        | {
            do: "set-organisation";
            organisation: {
              name: string;
              industry?: string;
            };
          }
        | {
            do: "set-currency";
            currency: string | null;
          };
    }[];
  }[];
}

export interface ApproveScenarioInput {
  structure: Structure;
  /**
   * The scenario's id
   */
  scenario: string;
  /**
   * Who approved it: a person or a body
   */
  by?: string;
  /**
   * The day it was approved; otherwise today
   */
  on?: string;
}

export interface ApproveScenarioOutput {
  structure: Structure;
}

export interface CheckStructureInput {
  structure: Structure;
}

export interface StructureRulesInput {}

export interface ExplainRuleInput {
  /**
   * The id of a rule, such as nobody-accountable
   */
  rule: string;
}

export interface FiguresOfStructureInput {
  structure: Structure;
}

export interface HigherInInput {
  structure: Structure;
  /**
   * A position: its id, title, holder, or the role it is
   */
  first: string;
  /**
   * A position: its id, title, holder, or the role it is
   */
  second: string;
}

export interface DrawChartInput {
  structure: Structure;
  format: "svg" | "pdf" | "pptx";
  colour?: "coverage" | "role" | "span" | "cost";
  layout?: "tidy" | "across" | "packed";
  sheet?: "a4" | "a3" | "letter";
  /**
   * Draw this position and everybody below it: its id, title, holder, or the role it is
   */
  branch?: string;
  /**
   * Draw departments as nodes between superiors and reports, each with its figures
   */
  departments?: boolean;
  /**
   * @maxItems 200000
   */
  folded?: string[];
}

export interface DrawChartOutput {
  name: string;
  mediaType: string;
  encoding: "utf-8" | "base64";
  content: string;
  pages: number;
}

export interface AddRespondentInput {
  organisation: string;
  assessment: string;
  id?: string;
  name: string;
  position?: string;
}

export interface AnswerInvitationInput {
  token: string;
  round: number;
  /**
   * @minItems 1
   * @maxItems 200
   */
  changes: AnswerChange[];
}

export interface CreateAssessmentInput {
  organisation: string;
  id?: string;
  title: string;
  respondent?: {
    id?: string;
    name?: string;
  };
  assessment?: Assessment;
}

export interface CreateOrganisationInput {
  id?: string;
  name: string;
  industry?: string;
}

export interface DuplicateAssessmentInput {
  organisation: string;
  assessment: string;
  id?: string;
  title: string;
}

export interface ExportOrganisationInput {
  organisation: string;
}

export interface ExportOrganisationOutput {
  kind: string;
  value: unknown;
}

export interface GetAssessmentInput {
  organisation: string;
  assessment: string;
  /**
   * A moment, ISO 8601 in UTC
   */
  asOf?: string;
}

export interface GetCatalogueInput {
  organisation: string;
}

export interface GetCatalogueOutput {
  version: string;
  hash: string;
  own?: {
    amendments: number;
    hash: string;
  };
  domains: Domain[];
  accountabilities: Accountability[];
  traits: Trait[];
  requirements: Requirement[];
  roles: Role[];
  titles: {
    title: string;
    /**
     * @minItems 1
     */
    roles: string[];
    note?: string;
    cites?: string[];
    /**
     * @minItems 1
     */
    own?: {
      reason: string;
      field?: string;
      was?: string;
      cites?: string[];
    }[];
  }[];
  relations: {
    /**
     * @minItems 2
     * @maxItems 2
     */
    roles: [string, string];
    summary: string;
    handovers?: {
      from: string;
      to: string;
      what: string;
      cites?: string[];
      basis?: "statement" | "judgement";
    }[];
    order: {
      above: string;
      certainty: "usually" | "depends";
      on?: string[];
      for?: {
        role: string;
        says: string;
        cites?: string[];
      }[];
      cites?: string[];
      basis?: "statement" | "judgement";
    };
    cites?: string[];
  }[];
  questions: Question[];
  careerQuestions?: Question[];
  readiness: {
    id: string;
    text: string;
    why: string;
    when?: {
      question: string;
      unknown?: boolean;
      options?: string[];
    };
    cites?: string[];
  }[];
  process: {
    id: string;
    text: string;
    roles?: string[];
    stepTo?: string[];
    /**
     * @minItems 1
     */
    cites: string[];
  }[];
  career: {
    id: string;
    text: string;
    roles?: string[];
    stepTo?: string[];
    /**
     * @minItems 1
     */
    cites: string[];
  }[];
  sources: Source[];
  statements: Statement[];
  disagreements: Disagreement[];
}

export interface GetRecommendationInput {
  organisation: string;
  recommendation: string;
}

export interface GetStructureInput {
  organisation: string;
  structure: string;
  /**
   * The version of the object that this was made on; a newer one is not overwritten
   */
  was?: number;
  /**
   * A moment, ISO 8601 in UTC
   */
  asOf?: string;
}

export interface GetStructureOutput {
  id: string;
  /**
   * The version of the object that this was made on; a newer one is not overwritten
   */
  version: number;
  /**
   * A moment, ISO 8601 in UTC
   */
  created: string;
  /**
   * A moment, ISO 8601 in UTC
   */
  changed: string;
  /**
   * A moment, ISO 8601 in UTC
   */
  removed?: string;
  organisation: string;
  structure: Structure;
}

export interface InviteRespondentInput {
  organisation: string;
  assessment: string;
  respondent: string;
  days?: number;
}

export interface InviteRespondentOutput {
  id: string;
  token: string;
  path: string;
  /**
   * A moment, ISO 8601 in UTC
   */
  expires: string;
}

export interface KeepRecommendationInput {
  organisation: string;
  assessment: string;
  id?: string;
  respondent?: string;
  round?: number;
  note?: string;
}

export interface ListAmendmentsInput {
  organisation: string;
  removed?: boolean;
  /**
   * The `next` of the page before
   */
  cursor?: string;
  /**
   * Entries of a page
   */
  limit?: number;
}

export interface ListAmendmentsOutput {
  items: KeptAmendment[];
  next?: string;
}

export interface ListAssessmentsInput {
  organisation: string;
  removed?: boolean;
  /**
   * The `next` of the page before
   */
  cursor?: string;
  /**
   * Entries of a page
   */
  limit?: number;
}

export interface ListAssessmentsOutput {
  items: AssessmentRow[];
  next?: string;
}

export interface ListHistoryInput {
  organisation: string;
  assessment?: string;
  object?: string;
  position?: string;
  /**
   * The `next` of the page before
   */
  cursor?: string;
  /**
   * Entries of a page
   */
  limit?: number;
}

export interface ListHistoryOutput {
  items: Change[];
  next?: string;
}

export interface ListOrganisationsInput {
  removed?: boolean;
  /**
   * The `next` of the page before
   */
  cursor?: string;
  /**
   * Entries of a page
   */
  limit?: number;
}

export interface ListOrganisationsOutput {
  items: Organisation[];
  next?: string;
}

export interface ListRecommendationsInput {
  organisation: string;
  assessment: string;
  /**
   * The `next` of the page before
   */
  cursor?: string;
  /**
   * Entries of a page
   */
  limit?: number;
}

export interface ListRecommendationsOutput {
  items: RecommendationRow[];
  next?: string;
}

export interface ListStructuresInput {
  organisation: string;
  removed?: boolean;
  /**
   * The `next` of the page before
   */
  cursor?: string;
  /**
   * Entries of a page
   */
  limit?: number;
}

export interface ListStructuresOutput {
  items: {
    id: string;
    /**
     * The version of the object that this was made on; a newer one is not overwritten
     */
    version: number;
    /**
     * A moment, ISO 8601 in UTC
     */
    created: string;
    /**
     * A moment, ISO 8601 in UTC
     */
    changed: string;
    /**
     * A moment, ISO 8601 in UTC
     */
    removed?: string;
    organisation: string;
    name: string;
    positions: number;
    vacant: number;
  }[];
  next?: string;
}

export interface OpenInvitationInput {
  token: string;
}

export interface OpenRoundInput {
  organisation: string;
  assessment: string;
  /**
   * The version of the object that this was made on; a newer one is not overwritten
   */
  version: number;
}

export interface PutAmendmentInput {
  organisation: string;
  id?: string;
  /**
   * The version of the object that this was made on; a newer one is not overwritten
   */
  version?: number;
  reason: string;
  body: AmendmentBody;
}

export interface PutStructureInput {
  organisation: string;
  id?: string;
  /**
   * The version of the object that this was made on; a newer one is not overwritten
   */
  version?: number;
  structure: Structure;
}

export interface PutStructureOutput {
  id: string;
  /**
   * The version of the object that this was made on; a newer one is not overwritten
   */
  version: number;
  /**
   * A moment, ISO 8601 in UTC
   */
  created: string;
  /**
   * A moment, ISO 8601 in UTC
   */
  changed: string;
  /**
   * A moment, ISO 8601 in UTC
   */
  removed?: string;
  organisation: string;
  name: string;
  positions: number;
  vacant: number;
}

export interface RemoveAmendmentInput {
  organisation: string;
  amendment: string;
  /**
   * The version of the object that this was made on; a newer one is not overwritten
   */
  version: number;
  removed: boolean;
}

export interface RemoveStructureInput {
  organisation: string;
  structure: string;
  /**
   * The version of the object that this was made on; a newer one is not overwritten
   */
  version: number;
  removed: boolean;
}

export interface RemoveStructureOutput {
  id: string;
  /**
   * The version of the object that this was made on; a newer one is not overwritten
   */
  version: number;
  /**
   * A moment, ISO 8601 in UTC
   */
  created: string;
  /**
   * A moment, ISO 8601 in UTC
   */
  changed: string;
  /**
   * A moment, ISO 8601 in UTC
   */
  removed?: string;
  organisation: string;
  name: string;
  positions: number;
  vacant: number;
}

export interface RestoreVersionInput {
  organisation: string;
  kind:
    | "organisation"
    | "assessment"
    | "respondent"
    | "answer"
    | "invitation"
    | "recommendation"
    | "amendment"
    | "structure";
  object: string;
  /**
   * The version of the object that this was made on; a newer one is not overwritten
   */
  restore: number;
  /**
   * The version of the object that this was made on; a newer one is not overwritten
   */
  version: number;
}

export interface RevealRoundInput {
  organisation: string;
  assessment: string;
  /**
   * The version of the object that this was made on; a newer one is not overwritten
   */
  version: number;
}

export interface RevokeInvitationInput {
  organisation: string;
  assessment: string;
  respondent: string;
}

export interface SaveAnswersInput {
  organisation: string;
  assessment: string;
  respondent: string;
  round: number;
  /**
   * @minItems 1
   * @maxItems 200
   */
  changes: AnswerChange[];
}

export interface SubmitAnswersInput {
  organisation: string;
  assessment: string;
  respondent: string;
  round: number;
  /**
   * The version of the object that this was made on; a newer one is not overwritten
   */
  version: number;
  submitted: boolean;
}

export interface SubmitInvitationInput {
  token: string;
  round: number;
  submitted: boolean;
}

export interface UndoChangeInput {
  organisation: string;
  change: string;
}

export interface UpdateAssessmentInput {
  organisation: string;
  assessment: string;
  /**
   * The version of the object that this was made on; a newer one is not overwritten
   */
  version: number;
  title?: string;
  blind?: boolean;
  /**
   * @maxItems 100
   */
  required?: string[];
  removed?: boolean;
}

export interface UpdateOrganisationInput {
  organisation: string;
  /**
   * The version of the object that this was made on; a newer one is not overwritten
   */
  version: number;
  name?: string;
  industry?: string | null;
  removed?: boolean;
}

export interface UpdateRespondentInput {
  organisation: string;
  assessment: string;
  respondent: string;
  /**
   * The version of the object that this was made on; a newer one is not overwritten
   */
  version: number;
  name?: string;
  position?: string | null;
  removed?: boolean;
}

export interface VerifyRecommendationInput {
  organisation: string;
  recommendation: string;
}

export interface VerifyRecommendationOutput {
  same: boolean;
  differs: string[];
  kept: CatalogueRef;
  today: CatalogueRef;
}

export type DecideOutput = Recommendation;
export type RoleOutput = RoleView;
export type CompareOutput = Comparison;
export type HigherOutput = Higher;
export type CompareRespondentsOutput = Group;
export type CompareAssessmentsOutput = Difference;
export type CareerInput = Career;
export type CareerOutput = CareerResult;
export type ParseAssessmentOutput = Assessment;
export type ParseCareerOutput = Career;
export type AmendmentsInput = Amendments;
export type ParseAmendmentsOutput = Amendments;
export type DraftRemitOutput = PositionRemit;
export type ExplainLineOutput = Chain;
export type CheckPostingOutput = PostingCheck;
export type RecordDecisionOutput = DecisionRecord;
export type VerifyRecordOutput = Verification;
export type ParseRemitOutput = PositionRemit;
export type HireScenarioOutput = Hire;
export type ParseStructureOutput = Structure;
export type DiffStructuresOutput = StructureDifference;
export type CheckStructureOutput = StructureCheck;
export type ExplainRuleOutput = StructureRule;
export type FiguresOfStructureOutput = StructureFigures;
export type HigherInOutput = HigherIn;
export type AddRespondentOutput = KeptRespondent;
export type AnswerInvitationOutput = SavedAnswers;
export type CreateAssessmentOutput = AssessmentView;
export type CreateOrganisationOutput = Organisation;
export type DuplicateAssessmentOutput = AssessmentView;
export type GetAssessmentOutput = AssessmentView;
export type GetRecommendationOutput = KeptRecommendation;
export type KeepRecommendationOutput = KeptRecommendation;
export type OpenInvitationOutput = InvitationView;
export type OpenRoundOutput = KeptAssessment;
export type PutAmendmentOutput = KeptAmendment;
export type RemoveAmendmentOutput = KeptAmendment;
export type RestoreVersionOutput = Change;
export type RevealRoundOutput = KeptAssessment;
export type RevokeInvitationOutput = KeptRespondent;
export type SaveAnswersOutput = SavedAnswers;
export type SubmitAnswersOutput = KeptRespondent;
export type SubmitInvitationOutput = InvitationView;
export type UndoChangeOutput = Change;
export type UpdateAssessmentOutput = KeptAssessment;
export type UpdateOrganisationOutput = Organisation;
export type UpdateRespondentOutput = KeptRespondent;
/** Every operation of the Remit served at an address, as a function. */
export const createRemit = (settings: Settings = {}) => {
  const { ask, stream } = connect(settings);
  return {
    /** Which technology leader an organisation needs, how sure that is and why. Use it when somebody asks which technology leader to look for. Give what was answered so far, by question id (`questions` lists them); leave out what was not asked, and answer `unknown` where nobody knows. An acceptability is the share of the ways to weigh these answers in which a role comes first, never a probability of being right; `label` says whether that is clear, a lean or a toss-up. It also names the question that would tell most, the changed answers that would put another role first, and the statements behind each reason. */
    decide: (input: DecideInput, own?: Asking) =>
      ask<DecideOutput>("decide", input, { ...own, writes: false }),
    /** The roles Remit tells apart. Use it first, to learn the ids of the roles. `owns` counts the accountabilities a role answers for, `notStated` those of which no source speaks, which is not the same as none. */
    roles: (input: RolesInput = {}, own?: Asking) =>
      ask<RolesOutput>("roles", input, { ...own, writes: false }),
    /** One role: what it holds, decides and needs, with statements. Use it to know one role thoroughly: give its id or a title. Every cell says whether it rests on statements or is a judgement; `not-stated` means that no source speaks of it. The answer is long (near 200 kB): for a difference between roles use `compare`, for one passage `search`. */
    role: (input: RoleInput, own?: Asking) => ask<RoleOutput>("role", input, { ...own, writes: false }),
    /** Roles side by side: what each holds, where they differ, how they work together. Use it for how two to seven roles differ and work together. What counts as a difference is the strength that sources state; where too few accountabilities are stated for both, a distance is marked `thin` and says little. The answer is long (up to some 300 kB for seven roles). */
    compare: (input: CompareInput, own?: Asking) =>
      ask<CompareOutput>("compare", input, { ...own, writes: false }),
    /** Who is higher, of two roles or titles, and what it depends on. Use it when somebody asks which of two titles is above the other. It answers in general, from sources, with what it depends on; in one company only its own chart can say. Where a title may mean several roles, there is an answer for each reading, the likeliest first. */
    higher: (input: HigherInput, own?: Asking) =>
      ask<HigherOutput>("higher", input, { ...own, writes: false }),
    /** The questions of the interview, with their options. Use it before `decide`, to learn what can be asked and the ids of the answers. A question of kind `one` takes one option id, `many` a list of them, `number` a whole number; every question also takes `unknown` and `not-applicable`. */
    questions: (input: QuestionsInput = {}, own?: Asking) =>
      ask<QuestionsOutput>("questions", input, { ...own, writes: false }),
    /** One question: what each answer changes, and on what grounds. Use it when somebody asks why a question is put, or what an answer changes. An effect without statements is a judgement and says why. */
    question: (input: QuestionInput, own?: Asking) =>
      ask<QuestionOutput>("question", input, { ...own, writes: false }),
    /** Search roles, titles, accountabilities, questions and statements. Use it to find where the catalogue speaks of something. It looks for words, not for meanings, and knows only this catalogue. */
    search: (input: SearchInput, own?: Asking) =>
      ask<SearchOutput>("search", input, { ...own, writes: false }),
    /** One statement: its source, what rests on it and who contradicts it. Use it to check what a claim rests on: one claim in our own words, the source and the place it was found, what Remit builds on it and who contradicts it. A statement says what its source says; it is not proof. */
    statement: (input: StatementInput, own?: Asking) =>
      ask<StatementOutput>("statement", input, { ...own, writes: false }),
    /** What Remit knows: version, counts, and the sources with their notices. Use it to say which catalogue an answer rests on, and to show the notices that the licences of the sources ask for. */
    about: (input: AboutInput = {}, own?: Asking) =>
      ask<AboutOutput>("about", input, { ...own, writes: false }),
    /** Several respondents of one assessment: each one, together, and the question that divides them. Use it where an assessment lists two respondents or more. It gives each one's recommendation, the pool of them, how much of its doubt is that people are unsure and how much that they disagree (bits), who said what to each question, and in `settle` the questions whose settlement would settle most. The pool is no vote: `voting` tells where counting rules would choose otherwise. */
    compareRespondents: (input: CompareRespondentsInput, own?: Asking) =>
      ask<CompareRespondentsOutput>("compare-respondents", input, { ...own, writes: false }),
    /** Two assessments side by side: which answers differ, and what that changes. Use it for the same organisation at two times, or for two rounds of several respondents. Both are computed from today's catalogue on the same draws, so that only answers make a difference; `catalogue.same` tells whether that is the one they were first made from. Respondents are matched by id. */
    compareAssessments: (input: CompareAssessmentsInput, own?: Asking) =>
      ask<CompareAssessmentsOutput>("compare-assessments", input, { ...own, writes: false }),
    /** Which technology leader's role suits a person, how sure that is, why, and what stands between. Use it when a person asks which of these roles is right for them. Give their answers by question id (`career-questions` lists them); leave out what was not asked. Wishes alone rank the roles; skills, experience and education move nothing and come back as `gaps` beside each role: what its sources ask for and the person has, has not, or has not said. It says nothing about how good somebody would be, and an acceptability is never a probability of being right. */
    career: (input: CareerInput, own?: Asking) =>
      ask<CareerOutput>("career", input, { ...own, writes: false }),
    /** The questions to a person who looks for a role, with their options. Use it to learn the ids that `career` takes. Questions of kind `one` take an option id, those of kind `many` a list of them; every question takes `unknown`. */
    careerQuestions: (input: CareerQuestionsInput = {}, own?: Asking) =>
      ask<CareerQuestionsOutput>("career-questions", input, { ...own, writes: false }),
    /** Which of two posts: what each answers for, where sources differ, and what a person's answers say. Use it when a person stands between two titles. Titles are read as on a card. Without answers it gives the differences the sources tell; with answers also which of them speak for which role. Difference in pay is not in it: no source here tells it. */
    careerBetween: (input: CareerBetweenInput, own?: Asking) =>
      ask<CareerBetweenOutput>("career-between", input, { ...own, writes: false }),
    /** Read the text of an assessment file, or say what is wrong with it and where. Use it on the text of an assessment file before `decide`. At most 1 MB of YAML; what is wrong comes back with line and column. */
    parseAssessment: (input: ParseAssessmentInput, own?: Asking) =>
      ask<ParseAssessmentOutput>("parse-assessment", input, { ...own, writes: false }),
    /** Write an assessment as a file that people can edit. Use it to give somebody their answers as a file. Given the text it came from as `before`, comments and layout stay. */
    writeAssessment: (input: WriteAssessmentInput, own?: Asking) =>
      ask<WriteAssessmentOutput>("write-assessment", input, { ...own, writes: false }),
    /** Read the text of a person's career file, or say what is wrong with it and where. Use it on the text of a career file before `career`. At most 1 MB of YAML; what is wrong comes back with line and column. */
    parseCareer: (input: ParseCareerInput, own?: Asking) =>
      ask<ParseCareerOutput>("parse-career", input, { ...own, writes: false }),
    /** Write a person's career answers as a file that people can edit. Use it to keep a person's answers. Give `before`, the text they were read from, and its comments and layout stay. */
    writeCareer: (input: WriteCareerInput, own?: Asking) =>
      ask<WriteCareerOutput>("write-career", input, { ...own, writes: false }),
    /** What an organisation's own amendments change of the catalogue, or what is wrong with them. Use it before amendments are kept: it checks that the catalogue still holds together, and gives before, after and the reason of each. It keeps nothing. Their order changes nothing. */
    amendments: (input: AmendmentsInput, own?: Asking) =>
      ask<AmendmentsOutput>("amendments", input, { ...own, writes: false }),
    /** Read the text of an amendments file, or say what is wrong with it and where. Use it on the text of an amendments file before `amendments`. At most 1 MB of YAML; what is wrong comes back with line and column. */
    parseAmendments: (input: ParseAmendmentsInput, own?: Asking) =>
      ask<ParseAmendmentsOutput>("parse-amendments", input, { ...own, writes: false }),
    /** Write an organisation's amendments as a file that people can edit. Use it to keep amendments beside the assessments they were made for. Give `before`, the text they were read from, and its comments and layout stay. */
    writeAmendments: (input: WriteAmendmentsInput, own?: Asking) =>
      ask<WriteAmendmentsOutput>("write-amendments", input, { ...own, writes: false }),
    /** Draft what one position answers for, may decide and needs, from the answers of an assessment. Use it when an organisation has its recommendation and wants it written down. `role` is the role it chose, which need not be the one recommended; without it, the recommended one. Every line names the answers it rests on. Limits of decision rights are left open: only the organisation can set them. */
    draftRemit: (input: DraftRemitInput, own?: Asking) =>
      ask<DraftRemitOutput>("draft-remit", input, { ...own, writes: false }),
    /** What new answers would change in a remit, taken or turned down line by line. Use it when answers changed after a remit was drafted. It changes nothing by itself: it lists lines to add, lines whose reason has gone and words that would be drafted otherwise. Name the ids to `take` and to `refuse`; what is refused is not proposed again. What the author wrote stays until its change is taken. */
    reviseRemit: (input: ReviseRemitInput, own?: Asking) =>
      ask<ReviseRemitOutput>("revise-remit", input, { ...own, writes: false }),
    /** Why a line of a remit is there: answer, accountability, statement with source. Use it to answer “why is this here?”. Gives the answers behind a line with what each adds to the need, the weight of the accountability among all, what the role holds of it with the statements that say so, and the documents the line goes on to. */
    explainLine: (input: ExplainLineInput, own?: Asking) =>
      ask<ExplainLineOutput>("explain-line", input, { ...own, writes: false }),
    /** What an author can add to a remit: every line of the catalogue it does not hold yet. Use it to extend a remit by hand. It gives accountabilities, shared responsibilities, decision rights and qualifications in the words a draft would use, those of the remit's role first. Nothing here was asked for by an answer: for what answers call for, use revise-remit. A line is added by putting it into its section, and taking its id out of `removed`. */
    offerLines: (input: OfferLinesInput, own?: Asking) =>
      ask<OfferLinesOutput>("offer-lines", input, { ...own, writes: false }),
    /** Write a document a company hires with, from a remit or a decision record. Use it to get a remit, job description, list of accountabilities (the charter), posting, scorecard or 90-day plan from a remit, or the record of a decision from a record. `md`, `html` and `json` are text, `docx` and `pdf` come as base64. A posting whose last day has passed, or whose markup says what the page does not show, is refused. */
    writeDocument: (input: WriteDocumentInput, own?: Asking) =>
      ask<WriteDocumentOutput>("write-document", input, { ...own, writes: false }),
    /** Write all documents a company hires with as one ZIP, from a remit and a decision record. Use it where somebody wants everything at once: each document of a remit, and the record of the decision if it is given, in every format or in those named. The ZIP comes as base64. What must not go out, or cannot be made here, is not in it: `leftOut` names each such file with the code of its reason, which `write-document` tells in full. */
    writePapers: (input: WritePapersInput, own?: Asking) =>
      ask<WritePapersOutput>("write-papers", input, { ...own, writes: false }),
    /** What to look at before a posting is published: what is missing, too long, unkind, or under the wrong title. Use it on a remit before its posting is written. It finds what an applicant looks for and does not see, words that leave people out or are hard to read, and a title that means another role than the duties do. Findings are rules with numbers; only an error keeps a posting from going out. What the remit's `overruled` names is listed apart. */
    checkPosting: (input: CheckPostingInput, own?: Asking) =>
      ask<CheckPostingOutput>("check-posting", input, { ...own, writes: false }),
    /** Keep a decision with everything it was made from, so that it can be made again. Use it when an organisation has decided. The record holds the answers, the seed, the catalogue and every number of the recommendation; `verify-record` makes it again. Without `decision` the role recommended is taken as decided. */
    recordDecision: (input: RecordDecisionInput, own?: Asking) =>
      ask<RecordDecisionOutput>("record-decision", input, { ...own, writes: false }),
    /** Make a recorded decision again and say whether anything differs. Use it to check a decision record: the recommendation is computed anew from the answers, seed and draws in it and compared number by number. Another catalogue than the record was made from is named, since it may explain a difference. */
    verifyRecord: (input: VerifyRecordInput, own?: Asking) =>
      ask<VerifyRecordOutput>("verify-record", input, { ...own, writes: false }),
    /** Read a remit file and say what is wrong with it, by line. Use it on the text of a `*.remit.yaml`. Each issue has its line and column. */
    parseRemit: (input: ParseRemitInput, own?: Asking) =>
      ask<ParseRemitOutput>("parse-remit", input, { ...own, writes: false }),
    /** Write a remit as a file that people can edit. Use it to give somebody a remit as a file. Given the text it came from as `before`, comments and layout stay. */
    writeRemit: (input: WriteRemitInput, own?: Asking) =>
      ask<WriteRemitOutput>("write-remit", input, { ...own, writes: false }),
    /** Import a structure from CSV, TSV, XLSX, JSON, LDIF or SCIM, with every fault and a repair to accept. Use it on lists from BambooHR, Workday, Entra, Google Workspace, Active Directory, SCIM or a spreadsheet. Columns are found by name (`mapping` says otherwise). Wrong rows are `faults`, each with a repair; ask again with `accept`: `all`, or the ids of repairs. `titles` in doubt are settled by `roles`. With `into`, today's structure, it says what the file would change there (`incoming`), and `accept` takes those ids too; `followed` tells what became of scenarios whose changes no longer fit. */
    importStructure: (input: ImportStructureInput, own?: Asking) =>
      ask<ImportStructureOutput>("import-structure", input, { ...own, writes: false }),
    /** Export the positions of a structure as CSV, TSV, XLSX, JSON, LDIF or SCIM. Use it to hand positions, holders and reporting lines to a spreadsheet, a directory or a SCIM service. Accountabilities, rights, rules and scenarios have no place there: they stay in the structure file, and `lost` names what was left out. Cells that a spreadsheet would run as formulas begin with an apostrophe. `xlsx` comes as base64, the others as text. */
    exportStructure: (input: ExportStructureInput, own?: Asking) =>
      ask<ExportStructureOutput>("export-structure", input, { ...own, writes: false }),
    /** The classes of decisions that technology leaders take or take part in. Use it when a structure names decision rights by id, or somebody asks which there are. `of` lists the accountabilities that cannot be carried out without it, `part` what comes with owning, sharing or supporting them. All of it is judgement. */
    decisionRights: (input: DecisionRightsInput = {}, own?: Asking) =>
      ask<DecisionRightsOutput>("decision-rights", input, { ...own, writes: false }),
    /** What hiring the recommended leader would change in a structure, as a scenario with its handover list. Use it when an organisation has both its answers and its chart. `role` is the role it chose; without it, the recommended one. Nothing is changed by itself: put the scenario among those of the structure to work on it. Where somebody leads in that role already their remit grows, a vacant seat of the role is used, else a position is added; it is vacant until somebody is found. `lines` says who reports to it from then on; name in `stays` who does not. `more` says what the check finds more of. Money limits go along with the rights of whoever gives them up; new ones only the organisation can set. */
    hireScenario: (input: HireScenarioInput, own?: Asking) =>
      ask<HireScenarioOutput>("hire-scenario", input, { ...own, writes: false }),
    /** Read a structure file and say what is wrong with it, by line. Use it on the text of a `*.structure.yaml`, or the same as JSON. Each issue has its line and column. What is wrong with the organisation, such as a cycle of reporting lines, is no issue: `check-structure` tells it. */
    parseStructure: (input: ParseStructureInput, own?: Asking) =>
      ask<ParseStructureOutput>("parse-structure", input, { ...own, writes: false }),
    /** Write a structure as a file that people can edit. Use it to give somebody a structure as a file. Given the text it came from as `before`, comments and layout stay, and only the lines of what changed are other ones. */
    writeStructure: (input: WriteStructureInput, own?: Asking) =>
      ask<WriteStructureOutput>("write-structure", input, { ...own, writes: false }),
    /** Make changes in a structure, all of them or none. Use it to edit a structure. Changes are made in their order; where one does not fit, nothing is changed and the issue's path names it by its place in the list. Scenarios follow today's structure: what no longer fits of one is changed or goes, and `followed` tells it. */
    changeStructure: (input: ChangeStructureInput, own?: Asking) =>
      ask<ChangeStructureOutput>("change-structure", input, { ...own, writes: false }),
    /** What differs between two structures: who answers for what, gaps, positions, cost. Use it for a structure at two times, or for today's and a scenario's (`apply-scenario` makes it). Positions are matched by id. `changes`, applied to the first by `change-structure`, give the second; scenarios are left out. */
    diffStructures: (input: DiffStructuresInput, own?: Asking) =>
      ask<DiffStructuresOutput>("diff-structures", input, { ...own, writes: false }),
    /** A structure as one of its scenarios has it; or with the scenario merged into today's. Use it to look at a scenario, or, with `merge`, to make it today's structure: it is then no scenario any more, and `followed` tells what became of changes of other scenarios that no longer fitted. Without `merge` the answer has no scenarios. */
    applyScenario: (input: ApplyScenarioInput, own?: Asking) =>
      ask<ApplyScenarioOutput>("apply-scenario", input, { ...own, writes: false }),
    /** Write down who approved a scenario of a structure, or take that back. Use it when whoever may decide has agreed to a scenario. The approval holds for the changes the scenario has now: once it has others, the check says that it is outdated. Without `by` an approval is taken back. Merging needs none. */
    approveScenario: (input: ApproveScenarioInput, own?: Asking) =>
      ask<ApproveScenarioOutput>("approve-scenario", input, { ...own, writes: false }),
    /** Check a structure: gaps, overlaps, rights, reporting lines and load, with fixes. Use it on any chart with assignments and decision rights, broken ones too. Each finding names its rule (`explain-rule` says why it matters), its positions and accountabilities, and fixes as changes for `change-structure`. The structure's `policies` set limits and turn rules off. Findings are about the chart as drawn, never about people. */
    checkStructure: (input: CheckStructureInput, own?: Asking) =>
      ask<CheckStructureOutput>("check-structure", input, { ...own, writes: false }),
    /** The rules by which structures are checked, with their severity. Use it to see what `check-structure` looks for, and which ids `policies.rules` of a structure may name. */
    structureRules: (input: StructureRulesInput = {}, own?: Asking) =>
      ask<StructureRulesOutput>("structure-rules", input, { ...own, writes: false }),
    /** Why a rule for structures matters, when breaking it is right, with examples and fixes. Use it to explain a finding of `check-structure`. `structure-rules` lists the rules. */
    explainRule: (input: ExplainRuleInput, own?: Asking) =>
      ask<ExplainRuleOutput>("explain-rule", input, { ...own, writes: false }),
    /** Layers, spans, head count, cost and load of every position, with circles, orphans and vacancies. Use it for numbers about a chart. It answers for any chart, broken ones too: what hangs in a circle or below a superior who is not there has no layer. `check-structure` says which of the numbers are a problem. */
    figuresOfStructure: (input: FiguresOfStructureInput, own?: Asking) =>
      ask<FiguresOfStructureOutput>("figures-of-structure", input, { ...own, writes: false }),
    /** Who is higher, of two positions in an organisation's own chart, with what each may decide. Use it instead of `higher` where there is a chart. The verdict follows the solid lines; decision rights and budgets stand beside it, and `disagreements` says where they speak for the lower of the two. */
    higherIn: (input: HigherInInput, own?: Asking) =>
      ask<HigherInOutput>("higher-in", input, { ...own, writes: false }),
    /** Draw the chart of a structure as SVG, PDF or PowerPoint. Use it for what people read on paper or show on a wall. `svg` is one picture of everybody; `pdf` and `pptx` have a page a branch, large enough to be read, and pages that go on elsewhere say where. In PowerPoint each card is a shape with text. Colour tells of accountabilities unless `colour` says otherwise; what is below whoever is in `folded` is left out. `departments` draws the departments of reports as nodes below their superior, a path such as `Group / Logistics / IT` as nodes within each other. PDF and PowerPoint come as base64. */
    drawChart: (input: DrawChartInput, own?: Asking) =>
      ask<DrawChartOutput>("draw-chart", input, { ...own, writes: false }),
    /** Add a respondent to an assessment. A respondent is a person who answers. Inviting somebody by link is a second step (`invite-respondent`). */
    addRespondent: (input: AddRespondentInput, own?: Writing) =>
      ask<AddRespondentOutput>("add-respondent", input, { ...own, writes: true }),
    /** Keep answers of the holder of a link. Keeps answers of the holder of a link; what met a newer answer comes back as a conflict. */
    answerInvitation: (input: AnswerInvitationInput, own?: Writing) =>
      ask<AnswerInvitationOutput>("answer-invitation", input, { ...own, writes: true }),
    /** Begin an assessment, empty or from a file. An assessment asks one organisation's question once: who should lead technology here. With several respondents and `blind`, nobody sees the answers of others before a round is revealed. */
    createAssessment: (input: CreateAssessmentInput, own?: Writing) =>
      ask<CreateAssessmentOutput>("create-assessment", input, { ...own, writes: true }),
    /** Begin to keep an organisation. Everything that is kept belongs to one organisation. Give an `id` of your own to be able to send the same write twice. */
    createOrganisation: (input: CreateOrganisationInput, own?: Writing) =>
      ask<CreateOrganisationOutput>("create-organisation", input, { ...own, writes: true }),
    /** Copy an assessment with its answers. To try other answers beside the first ones. Only answers that may be seen are copied. */
    duplicateAssessment: (input: DuplicateAssessmentInput, own?: Writing) =>
      ask<DuplicateAssessmentOutput>("duplicate-assessment", input, { ...own, writes: true }),
    /** Everything kept of an organisation, line by line. For a copy to take elsewhere: one object or change a line. Answers that are hidden until a round is revealed are not in it. */
    exportOrganisation: (input: ExportOrganisationInput, own?: Asking) =>
      stream<ExportOrganisationOutput>("export-organisation", input, own),
    /** One assessment, now or as of a moment. One assessment with its respondents and the answers that may be seen; also as of an earlier moment. Hidden answers are absent, not empty. */
    getAssessment: (input: GetAssessmentInput, own?: Asking) =>
      ask<GetAssessmentOutput>("get-assessment", input, { ...own, writes: false }),
    /** The catalogue as an organisation uses it. The shipped catalogue with this organisation's amendments over it; results say which one they used. It is long (near 500 kB): for one entry use `role`, `question`, `statement` or `search`. */
    getCatalogue: (input: GetCatalogueInput, own?: Asking) =>
      ask<GetCatalogueOutput>("get-catalogue", input, { ...own, writes: false }),
    /** One kept recommendation. One kept recommendation as it was made, with what it was made from. */
    getRecommendation: (input: GetRecommendationInput, own?: Asking) =>
      ask<GetRecommendationOutput>("get-recommendation", input, { ...own, writes: false }),
    /** One kept structure, now, in a version, or as of a moment. The whole structure, as `check-structure`, `diff-structures` and the others take it. `was` names an earlier version, `asOf` a moment; not both. */
    getStructure: (input: GetStructureInput, own?: Asking) =>
      ask<GetStructureOutput>("get-structure", input, { ...own, writes: false }),
    /** Make a link by which a respondent answers. Makes an unguessable link. The token is told this once and never again; whoever has it can answer in that person's name until it expires, and an older link of theirs stops working. */
    inviteRespondent: (input: InviteRespondentInput, own?: Writing) =>
      ask<InviteRespondentOutput>("invite-respondent", input, { ...own, writes: true }),
    /** Keep a recommendation as it is today. Makes the recommendation from the kept answers and keeps it with everything it was made from: answers, catalogue, seed and numbers. It does not change when answers change later. */
    keepRecommendation: (input: KeepRecommendationInput, own?: Writing) =>
      ask<KeepRecommendationOutput>("keep-recommendation", input, { ...own, writes: true }),
    /** The amendments of an organisation to the catalogue. What this organisation changed of the catalogue, with the reason for each. Amendments are its own judgement, not statements of sources. */
    listAmendments: (input: ListAmendmentsInput, own?: Asking) =>
      ask<ListAmendmentsOutput>("list-amendments", input, { ...own, writes: false }),
    /** The assessments of an organisation. Use it to find an assessment and how far it is: respondents, answers given, submitted. */
    listAssessments: (input: ListAssessmentsInput, own?: Asking) =>
      ask<ListAssessmentsOutput>("list-assessments", input, { ...own, writes: false }),
    /** Who changed what, and when. Newest first, with what differs field by field; of a structure, what each version changed from the one before. Answers that are hidden until a round is revealed are not shown here either. */
    listHistory: (input: ListHistoryInput, own?: Asking) =>
      ask<ListHistoryOutput>("list-history", input, { ...own, writes: false }),
    /** The organisations that are kept here. Use it to find the id that every other operation on kept things asks for. Removed ones are listed only when asked for. */
    listOrganisations: (input: ListOrganisationsInput = {}, own?: Asking) =>
      ask<ListOrganisationsOutput>("list-organisations", input, { ...own, writes: false }),
    /** The recommendations kept of an assessment. What was recommended and when, newest first, to compare over time. */
    listRecommendations: (input: ListRecommendationsInput, own?: Asking) =>
      ask<ListRecommendationsOutput>("list-recommendations", input, { ...own, writes: false }),
    /** The structures of an organisation. Use it to find a kept structure and how large it is; `get-structure` gives it whole. */
    listStructures: (input: ListStructuresInput, own?: Asking) =>
      ask<ListStructuresOutput>("list-structures", input, { ...own, writes: false }),
    /** What the holder of a link is asked, and has answered. What the holder of a link may see: the questions, their own answers, and the group once a round is revealed. A link that is unknown, closed or expired gives one and the same answer. */
    openInvitation: (input: OpenInvitationInput, own?: Asking) =>
      ask<OpenInvitationOutput>("open-invitation", input, { ...own, writes: false }),
    /** Ask everybody once more, from their own last answers. Asks the same people once more after a revealed round, from their own last answers, so that before and after can be compared. */
    openRound: (input: OpenRoundInput, own?: Writing) =>
      ask<OpenRoundOutput>("open-round", input, { ...own, writes: true }),
    /** Amend the catalogue for one organisation, with a reason. Changes what Remit knows for this organisation only: a strength, an accountability, a title, a question, a wording. Refused where the catalogue would no longer hold together. Results then say that they rest on an own catalogue. */
    putAmendment: (input: PutAmendmentInput, own?: Writing) =>
      ask<PutAmendmentOutput>("put-amendment", input, { ...own, writes: true }),
    /** Keep a structure, or a new version of one. Keeps who sits where, reports to whom and answers for what, with a history: every version says what it changed from the one before. Without `version` it is a new one; name the version a change was made on, and a newer one is not overwritten. */
    putStructure: (input: PutStructureInput, own?: Writing) =>
      ask<PutStructureOutput>("put-structure", input, { ...own, writes: true }),
    /** Remove or restore an amendment. Takes an amendment away; the shipped catalogue holds again in that place. It can be restored from the history. */
    removeAmendment: (input: RemoveAmendmentInput, own?: Writing) =>
      ask<RemoveAmendmentOutput>("remove-amendment", input, { ...own, writes: true }),
    /** Remove or restore a structure. Takes a kept structure away; it can be brought back, with its history. */
    removeStructure: (input: RemoveStructureInput, own?: Writing) =>
      ask<RemoveStructureOutput>("remove-structure", input, { ...own, writes: true }),
    /** Bring back an earlier version of an object. Makes an object again what it was, as one more change: nothing after it is lost from the history. */
    restoreVersion: (input: RestoreVersionInput, own?: Writing) =>
      ask<RestoreVersionOutput>("restore-version", input, { ...own, writes: true }),
    /** End a round and show everybody its answers. Ends the round although some have not submitted, and shows everybody its answers. It cannot be taken back: ask the person first. */
    revealRound: (input: RevealRoundInput, own?: Writing) =>
      ask<RevealRoundOutput>("reveal-round", input, { ...own, writes: true }),
    /** Close a respondent's link. The link stops working at once; the answers given through it stay. It cannot be opened again: invite anew. */
    revokeInvitation: (input: RevokeInvitationInput, own?: Writing) =>
      ask<RevokeInvitationOutput>("revoke-invitation", input, { ...own, writes: true }),
    /** Keep answers of one respondent, and say which met a newer one. Up to 200 changes at once. Each names the version of the answer it was made on (0: none); one that met a newer answer is not kept and comes back as a conflict with what is there. */
    saveAnswers: (input: SaveAnswersInput, own?: Writing) =>
      ask<SaveAnswersOutput>("save-answers", input, { ...own, writes: true }),
    /** Say that a respondent is done with a round. With the last respondent the round is revealed, and from then on it can no longer be answered or taken back. Ask the person before you submit for them. */
    submitAnswers: (input: SubmitAnswersInput, own?: Writing) =>
      ask<SubmitAnswersOutput>("submit-answers", input, { ...own, writes: true }),
    /** Say that the holder of a link is done with a round. The holder of a link is done with the round, or takes that back before it is revealed. */
    submitInvitation: (input: SubmitInvitationInput, own?: Writing) =>
      ask<SubmitInvitationOutput>("submit-invitation", input, { ...own, writes: true }),
    /** Take back a change. Takes back the last change of an object, as one more change; an older one is refused, because others built on it. */
    undoChange: (input: UndoChangeInput, own?: Writing) =>
      ask<UndoChangeOutput>("undo-change", input, { ...own, writes: true }),
    /** Rename, set up, remove or restore an assessment. To rename, mark accountabilities as required, remove or bring back. Name the version the change was made on; a newer one is not overwritten. */
    updateAssessment: (input: UpdateAssessmentInput, own?: Writing) =>
      ask<UpdateAssessmentOutput>("update-assessment", input, { ...own, writes: true }),
    /** Rename, remove or restore an organisation. To rename, to remove or to bring back. Removing takes nothing away for good: it can be restored. Name the version the change was made on; a newer one is not overwritten. */
    updateOrganisation: (input: UpdateOrganisationInput, own?: Writing) =>
      ask<UpdateOrganisationOutput>("update-organisation", input, { ...own, writes: true }),
    /** Rename, remove or restore a respondent. To rename, remove or bring back. The answers of somebody who is removed no longer count and come back with them. */
    updateRespondent: (input: UpdateRespondentInput, own?: Writing) =>
      ask<UpdateRespondentOutput>("update-respondent", input, { ...own, writes: true }),
    /** Make a kept recommendation again and compare. Makes a kept recommendation again from what it was made from. Where the catalogue has changed since, numbers may differ, and it says which parts do. */
    verifyRecommendation: (input: VerifyRecommendationInput, own?: Asking) =>
      ask<VerifyRecommendationOutput>("verify-recommendation", input, { ...own, writes: false }),
  };
};
export type Remit = ReturnType<typeof createRemit>;
