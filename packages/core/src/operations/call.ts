import type { z } from "zod";
import { nearestWords } from "#catalogue/nearest.ts";
import type { Checked } from "#model/issue.ts";
import type { Contract, Door, Effects } from "#model/operation.ts";
import { issuesOf } from "#model/zod-issues.ts";

/** An operation of any input and output, as a list holds it. */
export type AnyOperation<E extends object = Effects> = Contract & {
  readonly load: () => Promise<{
    run: (input: never, door: Door<E>) => Promise<Checked<unknown>> | Checked<unknown>;
  }>;
};

export type NameIn<List extends readonly Contract[]> = List[number]["name"];
export type InputOf<List extends readonly Contract[], Name extends NameIn<List>> = z.input<
  Extract<List[number], { name: Name }>["input"]
>;
export type OutputOf<List extends readonly Contract[], Name extends NameIn<List>> = z.output<
  Extract<List[number], { name: Name }>["output"]
>;

/**
 * Runs one operation of a list: the only way in, for every door. Checks the input by the operation's schema, so that a
 * wrong one comes back as issues (`operations/unknown-operation`, `operations/wrong-type` …) and is never thrown.
 * Throws only where a door did not supply an effect the operation names, or on a bug.
 */
export const call = async <
  E extends object,
  const List extends readonly AnyOperation<E>[],
  Name extends NameIn<List>,
>(
  list: List,
  name: Name | (string & {}),
  input: unknown,
  door: Door<E>,
): Promise<Checked<OutputOf<List, Name>>> => {
  const operation = list.find((each) => each.name === name);
  if (operation === undefined) {
    const names = list.map((each) => each.name);
    const data = { given: name.slice(0, 100), nearest: nearestWords(name, names), valid: names };
    return { issues: [{ code: "operations/unknown-operation", path: [], data }] };
  }
  const parsed = operation.input.safeParse(input);
  if (!parsed.success) return { issues: issuesOf(parsed.error, operation.input, input, "operations") };
  const given = door.effects as Readonly<Record<string, unknown>>;
  const missing = operation.effects.filter((effect) => given[effect] === undefined);
  if (missing.length > 0) throw new Error(`${name} needs ${missing.join(", ")} from its door`);
  door.signal?.throwIfAborted();
  const { run } = await operation.load();
  return run(parsed.data as never, door) as Promise<Checked<OutputOf<List, Name>>>;
};
