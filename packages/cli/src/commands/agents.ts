import { shipped } from "@remit/core";
import { type McpOptions, mcpOverHttp } from "@remit/server";

type Offer = Pick<McpOptions, "operations" | "call">;

/** What `remit serve` mounts at `/mcp`, over the operations it serves. */
export const agentsDoor =
  (version: string, log: (line: string) => void) =>
  (offer: Offer): ReturnType<typeof mcpOverHttp> =>
    mcpOverHttp({ ...offer, version, log, catalogue: () => shipped });
