import type { Issue } from "@remit/core";
import { issueLine } from "#text/issues.ts";
import type { Page } from "#text/layout.ts";

/** Exit codes: 0 fine; 1 findings of a check; 2 a wrong input or use; 70 a bug. */
export const exits = { fine: 0, findings: 1, wrong: 2, bug: 70 } as const;

/** What a command has to do with the world. */
export type Context = {
  readonly process: {
    readonly stdout: { readonly write: (text: string) => void };
    readonly stderr: { readonly write: (text: string) => void };
  };
  readonly page: Page;
  readonly today: () => string;
  readonly version: string;
  /** Set by a command that ends otherwise than fine. */
  readonly outcome: { code: number };
};

export const print = (context: Context, lines: readonly string[]): void =>
  context.process.stdout.write(`${lines.map((line) => line.trimEnd()).join("\n")}\n`);

export const printJson = (context: Context, value: unknown): void =>
  context.process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);

/** Tells what is wrong, one issue a line, or as JSON where JSON was asked for; the command ends with 2. */
export const refuse = (context: Context, issues: readonly Issue[], json: boolean, file?: string): void => {
  context.outcome.code = exits.wrong;
  if (json) printJson(context, { issues });
  else context.process.stderr.write(`${issues.map((issue) => issueLine(issue, file)).join("\n")}\n`);
};
