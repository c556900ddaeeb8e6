import { duplicateKey } from "./duplicate-key.ts";
import { problem } from "./problem.ts";

export type Body = { readonly value: unknown } | { readonly refused: Response };

/** The bytes of a body, or nothing when there are more than `most`; stops reading there. */
const readBytes = async (request: Request, most: number): Promise<Uint8Array | undefined> => {
  if (Number(request.headers.get("content-length") ?? 0) > most) return undefined;
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    size += part.value.length;
    if (size > most) {
      await reader?.cancel();
      return undefined;
    }
    parts.push(part.value);
  }
  return Buffer.concat(parts);
};

/** Reads a JSON body of at most `most` bytes; an absent one is `{}`. Whatever is wrong with it is the problem to answer. */
export const readJson = async (request: Request, most: number): Promise<Body> => {
  const bytes = await readBytes(request, most);
  if (bytes === undefined)
    return {
      refused: problem("http/too-large", [{ code: "http/too-large", path: [], data: { most } }], {
        // The rest of the body is not read, so the connection cannot be used again.
        connection: "close",
      }),
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
