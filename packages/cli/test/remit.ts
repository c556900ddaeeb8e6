import { spawn } from "node:child_process";
import { join } from "node:path";

export const bin = join(import.meta.dirname, "../bin/remit.cjs");

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs the command as a person would, with pipes instead of a terminal. */
export const remit = (
  words: readonly string[],
  options: {
    input?: string | Uint8Array;
    env?: Record<string, string>;
    node?: string;
    cwd?: string;
    /** A command, with its first words, that starts the Node. */
    through?: readonly string[];
  } = {},
): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
    const node = options.node ?? process.execPath;
    const [command = node, ...first] = options.through ?? [];
    const child = spawn(command, [...first, ...(command === node ? [] : [node]), bin, ...words], {
      env: { ...env, ...options.env },
      cwd: options.cwd,
    });
    let [out, err] = ["", ""];
    child.stdout.on("data", (part: Buffer) => (out += part.toString()));
    child.stderr.on("data", (part: Buffer) => (err += part.toString()));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, err }));
    // A command that refuses early closes its end first.
    child.stdin.on("error", () => {});
    child.stdin.end(options.input);
  });
