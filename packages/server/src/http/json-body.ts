import { duplicateKey } from "./duplicate-key.ts";
import { problem } from "./problem.ts";

export type Body = { readonly value: unknown } | { readonly refused: Response };

/** The bytes of a body; `large` when there are more than `most`, `slow` when they do not come; stops reading there. */
const readBytes = async (
  request: Request,
  most: number,
  arrival: number,
): Promise<Uint8Array | "large" | "slow"> => {
  if (Number(request.headers.get("content-length") ?? 0) > most) return "large";
  const reader = request.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let size = 0;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"slow">((resolve) => {
    timer = setTimeout(() => resolve("slow"), arrival);
  });
  try {
    for (;;) {
      const part = await Promise.race([reader.read(), late]);
      if (part === "slow") {
        void reader.cancel().catch(() => undefined);
        return "slow";
      }
      if (part.value === undefined) return Buffer.concat(parts);
      size += part.value.length;
      if (size > most) {
        await reader.cancel();
        return "large";
      }
      parts.push(part.value);
    }
  } finally {
    clearTimeout(timer);
  }
};

// The rest of such a body is not read, so the connection cannot be used again.
const close = { connection: "close" };

/**
 * Reads a JSON body of at most `body` bytes that arrives within `arrival` milliseconds; an absent one is `{}`. Whatever is
 * wrong with it is the problem to answer.
 */
export const readJson = async (
  request: Request,
  { body: most, arrival }: { readonly body: number; readonly arrival: number },
): Promise<Body> => {
  const bytes = await readBytes(request, most, arrival);
  if (bytes === "slow") return { refused: problem("http/slow-body", [], close) };
  if (bytes === "large")
    return {
      refused: problem("http/too-large", [{ code: "http/too-large", path: [], data: { most } }], close),
    };
  if (bytes.length === 0) return { value: {} };
  const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json")
    return { refused: problem("http/wrong-media-type", [], { accept: "application/json" }) };
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { refused: problem("http/not-utf-8") };
  }
  try {
    const value: unknown = JSON.parse(text);
    const path = duplicateKey(text);
    if (path === undefined) return { value };
    return { refused: problem("http/duplicate-key", [{ code: "http/duplicate-key", path, data: {} }]) };
  } catch {
    return { refused: problem("http/malformed-json") };
  }
};
