import type { z } from "zod";
import type { Checked } from "./issue.ts";

/** What an operation may need from outside; a door supplies what it has. */
export type Effects = {
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: () => string;
};

/** Passed on every call: to stop early, and to tell how far a long one is (0 to 1). */
export type Door = {
  readonly effects: Partial<Effects>;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((share: number) => void) | undefined;
};

/** One thing Remit can do. Light to list; `load` brings the code that runs it. */
export type Operation<
  Name extends string = string,
  In extends z.ZodType = z.ZodType,
  Out extends z.ZodType = z.ZodType,
> = {
  readonly name: Name;
  readonly summary: string;
  readonly input: In;
  readonly output: Out;
  readonly example: z.input<In>;
  readonly effects: readonly (keyof Effects)[];
  readonly load: () => Promise<{
    run: (input: z.output<In>, door: Door) => Promise<Checked<z.input<Out>>> | Checked<z.input<Out>>;
  }>;
};

/** Keeps the literal name and the schemas' types. */
export const operation = <const Name extends string, In extends z.ZodType, Out extends z.ZodType>(
  given: Operation<Name, In, Out>,
): Operation<Name, In, Out> => given;
