import { problem } from "./problem.ts";

/** An answer in time, or the problem that it took too long; what is still under way is told to stop. */
export const inTime = async (
  work: (signal: AbortSignal) => Promise<Response>,
  from: AbortSignal,
  milliseconds: number,
): Promise<Response> => {
  const give = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Response>((resolve) => {
    timer = setTimeout(() => {
      give.abort();
      resolve(problem("http/too-slow", [], { connection: "close", "retry-after": "5" }));
    }, milliseconds);
  });
  return Promise.race([work(AbortSignal.any([from, give.signal])), late]).finally(() => clearTimeout(timer));
};
