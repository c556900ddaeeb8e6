import { figures as words } from "#text/figures-words.ts";

/** Whoever waits longer than this, in milliseconds, wants to know how far it has come. */
const patience = 1000;

/**
 * The pieces of a file as they come; `tell` gets a line on how far it has come, once reading takes longer than a second and then every
 * half a second, and an empty one at the end. `size`: bytes there are, 0 where nobody knows.
 */
export const withProgress = async function* (
  pieces: AsyncIterable<Uint8Array>,
  size: number,
  tell: (line: string) => void,
): AsyncGenerator<Uint8Array> {
  let next = performance.now() + patience;
  let read = 0;
  let told = false;
  for await (const piece of pieces) {
    yield piece;
    read += piece.length;
    const now = performance.now();
    if (now < next) continue;
    next = now + patience / 2;
    told = true;
    tell(words.progress(read, size));
  }
  if (told) tell("");
};

/** Writes each line over the one before, where standard error is a terminal; else nothing. */
export const overwriting = (stream: {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}): ((line: string) => void) =>
  stream.isTTY === true ? (line) => void stream.write(`\r\u001b[K${line}`) : () => {};
