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
