import { call, operations, shipped } from "@remit/core";
import { mcpDoors } from "@remit/server";
import type { Context } from "./context.ts";

/**
 * `remit mcp`: the operations for an agent, over standard input and output, until the input ends. Standard output
 * carries nothing but the protocol; what is logged goes to standard error.
 */
export async function mcp(this: Context): Promise<void> {
  const log = (line: string): void => this.process.stderr.write(`${line}\n`);
  const { today, version } = this;
  const asked = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => asked.abort());
  const { createMcp, mcpOverStdio, offered } = await mcpDoors();
  const server = createMcp({
    version,
    operations: offered(operations, "local"),
    call: (name, input, door) => call(operations, name, input, { effects: { today }, ...door }),
    catalogue: () => shipped,
    log,
  });
  await mcpOverStdio(server, { log, signal: asked.signal });
}
