import type { TestProject } from "vitest/node";
import { startPostgres } from "./postgres.ts";

declare module "vitest" {
  // The way vitest says what a run provides to its tests.
  interface ProvidedContext {
    postgres: string;
  }
}

/** Runs once for all files of the project, before the first and after the last. */
export const setup = async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const { url, stop } = await startPostgres();
  provide("postgres", url);
  return stop;
};
