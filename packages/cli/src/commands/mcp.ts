import { shipped } from "@remit/core";
import { everyOperation, mcpDoors, type PlaceFlags, readPlace } from "@remit/server";
import { askingKept } from "./asking-kept.ts";
import { type Context, refuse } from "./context.ts";

/**
 * `remit mcp`: the operations for an agent, over standard input and output, until the input ends. Standard output
 * carries nothing but the protocol; what is logged goes to standard error.
 */
export async function mcp(this: Context, flags: PlaceFlags): Promise<void> {
  const place = readPlace(flags, process.env);
  if (place.issues) return refuse(this, place.issues, false);
  const log = (line: string): void => this.process.stderr.write(`${line}\n`);
  const asked = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => asked.abort());
  const { ask, close } = askingKept(place.value, this.today);
  const { createMcp, mcpOverStdio, offered } = await mcpDoors();
  const server = createMcp({
    version: this.version,
    operations: offered(everyOperation, "local"),
    call: ask,
    catalogue: () => shipped,
    log,
  });
  await mcpOverStdio(server, { log, signal: asked.signal });
  await close();
}
