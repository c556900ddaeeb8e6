/**
 * One JSON value a line, as `application/x-ndjson`; whoever reads slowly is waited for, and leaving ends the work. What
 * breaks on the way is told to `broken`, and the connection is cut, so that half a stream is not taken for a whole one.
 */
export const linesOf = (
  values: AsyncIterable<unknown>,
  stop: () => void,
  broken: (error: unknown) => void,
): Response => {
  const encoder = new TextEncoder();
  const iterator = values[Symbol.asyncIterator]();
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      try {
        const { value, done } = await iterator.next();
        if (done === true) controller.close();
        else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
      } catch (error) {
        broken(error);
        // The library below writes the message of whatever ended a stream into it.
        controller.error(new Error("cut off"));
      }
    },
    cancel: async () => {
      stop();
      await iterator.return?.();
    },
  });
  return new Response(body, {
    headers: { "content-type": "application/x-ndjson", "cache-control": "no-store" },
  });
};

/** What a caller of `tell` says, in order, until `work` is done; `work`'s own value comes last. */
export async function* told(work: (tell: (value: unknown) => void) => Promise<unknown>): AsyncGenerator {
  const waiting: unknown[] = [];
  let wake: (() => void) | undefined;
  let last: { readonly value: unknown } | undefined;
  const done = work((value) => {
    waiting.push(value);
    wake?.();
  }).then((value) => {
    last = { value };
    wake?.();
    return last;
  });
  // A failure is met below, where it is awaited.
  done.catch(() => wake?.());
  for (;;) {
    while (waiting.length > 0) yield waiting.shift();
    if (last !== undefined) break;
    const heard = new Promise<void>((resolve) => {
      wake = resolve;
    });
    await Promise.race([done, heard]);
  }
  yield (await done).value;
}
