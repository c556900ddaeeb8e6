import type { Checked, InputOf, Issue, NameIn, operations, OutputOf, stored } from "@remit/core";

type List = typeof stored;
export type StoredName = NameIn<List>;
export type StoredInput<N extends StoredName> = InputOf<List, N>;
export type StoredOutput<N extends StoredName> = OutputOf<List, N>;

/** An answer of the server, or why there is none: it is not there, or answers only on its own computer. */
export type Reply<T> =
  Checked<T> | { readonly unreachable: "away" | "elsewhere"; readonly value?: undefined };

/** A reply for certain: the server was there. */
export type Reached<N extends StoredName> = Checked<StoredOutput<N>>;

export const isUnreachable = (reply: Reply<unknown>): reply is { unreachable: "away" | "elsewhere" } =>
  "unreachable" in reply;

const away = { unreachable: "away" } as const;

/** What an answer that is no success means: issues of the operation, or that nobody there keeps anything. */
const refused = async (response: Response): Promise<Reply<never>> => {
  if (!(response.headers.get("content-type") ?? "").startsWith("application/problem+json")) return away;
  const { code, issues = [] } = (await response.json()) as { code?: string; issues?: readonly Issue[] };
  if (code === "http/only-on-this-computer") return { unreachable: "elsewhere" };
  if (response.status >= 500 || issues.length === 0) return away;
  return { issues };
};

/**
 * Asks the server for one of its stored operations. With a `key`, a write that was sent twice is done once. Never throws:
 * no network, no server, a broken one: `unreachable`.
 */
export const tellServer = async <N extends StoredName>(
  name: N,
  input: StoredInput<N>,
  { key, signal }: { readonly key?: string; readonly signal?: AbortSignal } = {},
): Promise<Reply<StoredOutput<N>>> => {
  try {
    const response = await fetch(`/api/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(key !== undefined && { "idempotency-key": key }) },
      body: JSON.stringify(input),
      ...(signal && { signal }),
    });
    if (!response.ok) return await refused(response);
    return { value: (await response.json()) as StoredOutput<N> };
  } catch {
    return away;
  }
};

/**
 * Has the server answer a pure operation, for what only it can make: it answers them at the same addresses as its own, with the
 * catalogue of an organisation it keeps, or with the shipped one. Whoever asks knows the operation, and with it the answer's type.
 */
export const askServer = <Output>(
  name: NameIn<typeof operations>,
  input: unknown,
  { organisation, signal }: { readonly organisation?: string | undefined; readonly signal: AbortSignal },
): Promise<Reply<Output>> => {
  const tell = tellServer as unknown as (
    address: string,
    input: unknown,
    more: { readonly signal: AbortSignal },
  ) => Promise<Reply<Output>>;
  return tell(organisation === undefined ? name : `${name}?catalogue=${organisation}`, input, { signal });
};
