import type { Checked, Issue } from "@remit/core";

/** The lines of a stream of JSON values, as they come. */
async function* valuesOf(body: ReadableStream<Uint8Array>): AsyncGenerator {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const part of body) {
    const lines = (rest + decoder.decode(part, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line !== "") yield JSON.parse(line);
  }
  if (rest !== "") yield JSON.parse(rest);
}

/**
 * Asks a running server one operation. The key makes it safe to send the same write twice. Rejects where the server
 * cannot be reached; a refusal comes back as its issues.
 */
export const askServer = async (
  url: string,
  name: string,
  input: unknown,
  { key, signal }: { readonly key: string; readonly signal?: AbortSignal | undefined },
): Promise<Checked<unknown>> => {
  const response = await fetch(`${url}/api/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": key },
    body: JSON.stringify(input),
    ...(signal && { signal }),
  });
  if (!response.ok) {
    const { code, issues } = (await response.json()) as { code: string; issues: readonly Issue[] };
    return { issues: issues.length > 0 ? issues : [{ code, path: [], data: {} }] };
  }
  const lines = response.headers.get("content-type")?.startsWith("application/x-ndjson");
  return { value: lines && response.body ? valuesOf(response.body) : await response.json() };
};
