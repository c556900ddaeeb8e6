import { shipped } from "@remit/core";
import { mcpDoors, type McpOptions } from "@remit/server";

type Offer = Pick<McpOptions, "operations" | "call">;

/** What `remit serve` mounts at `/mcp`, over the operations it serves; made when the first agent comes. */
export const agentsDoor =
  (version: string, log: (line: string) => void) =>
  (offer: Offer): { fetch: (request: Request, from: "local" | "anyone") => Promise<Response> } => {
    const make = async () => {
      const { mcpOverHttp } = await mcpDoors();
      return mcpOverHttp({ ...offer, version, log, catalogue: () => shipped });
    };
    let door: ReturnType<typeof make> | undefined;
    return { fetch: async (request, from) => (await (door ??= make())).fetch(request, from) };
  };
