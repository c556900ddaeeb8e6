import { readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "@stricli/core";
import { application } from "#commands/app.ts";
import { type Context, exits } from "#commands/context.ts";
import { paintIf, wantsPaint } from "#text/paint.ts";
import { broken } from "#text/words.ts";

// `remit … | head` closes the pipe early: that is no error.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(exits.fine);
    throw error;
  });

const today = (): string => {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const tell = (error: unknown): void => {
  process.stderr.write(`${broken.says}\n`);
  if (process.env.REMIT_DEBUG)
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
};
process.on("uncaughtException", (error) => {
  tell(error);
  process.exit(exits.bug);
});

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8")) as {
  version: string;
};
const painted = wantsPaint(process.stdout, process.env);
const outcome: Context["outcome"] = { code: exits.fine };
const depth = (on: boolean) => () => (on ? 4 : 1);

// The streams as stricli wants them: with colours of its own only where ours are on.
const streams = {
  stdout: { write: (text: string) => void process.stdout.write(text), getColorDepth: depth(painted) },
  stderr: {
    write: (text: string) => void process.stderr.write(text),
    getColorDepth: depth(wantsPaint(process.stderr, process.env)),
  },
  env: { ...process.env, STRICLI_SKIP_VERSION_CHECK: "1" },
  exitCode: undefined as number | string | null | undefined,
};

const context: Context = {
  process: streams,
  page: { width: Math.min(100, Math.max(60, process.stdout.columns ?? 80)), paint: paintIf(painted) },
  today,
  version,
  outcome,
};

await run(application(version), process.argv.slice(2), { ...context, process: streams } as never);

// Stricli counts wrong use downwards from -4 and bugs from -1, and says 1 for an error thrown by a command.
const code = Number(streams.exitCode ?? 0);
const said = code < -3 ? exits.wrong : code === 0 ? outcome.code : exits.bug;
process.exitCode = said;
