import {
  createMcpHandler,
  localhostAllowedOrigins,
  originValidationResponse,
} from "@modelcontextprotocol/server";
import { createMcp, type McpOptions } from "./create-mcp.ts";
import { offered } from "./offered.ts";

export type McpOverHttp = {
  /** Answers a request of somebody at this machine, or of anyone: who it is from, the app finds out. */
  readonly fetch: (request: Request, from: "local" | "anyone") => Promise<Response>;
  /** Ends what is under way. */
  readonly close: () => Promise<void>;
};

/**
 * MCP as streamable HTTP, without sessions: any request may be answered by any server. The Host header is the app's to
 * check; a page of another origin is refused here, as the protocol asks. `most`: bytes of a message.
 */
export const mcpOverHttp = ({
  most = 1_000_000,
  ...options
}: McpOptions & { readonly most?: number }): McpOverHttp => {
  const handlerFor = (to: "local" | "anyone") => {
    const mcp = createMcp({ ...options, operations: offered(options.operations, to) });
    const onerror = (error: Error): void => options.log(`mcp: ${error.message}`);
    return createMcpHandler(() => mcp(), { maxRequestBodySize: most, onerror });
  };
  const handlers = { local: handlerFor("local"), anyone: handlerFor("anyone") };
  return {
    fetch: async (request, from) => {
      const own = [...localhostAllowedOrigins(), new URL(request.url).hostname];
      const answer = originValidationResponse(request, own) ?? (await handlers[from].fetch(request));
      // The rest of a body that was not read is still on its way: the connection cannot be used again.
      if (answer.status === 413 || (request.body !== null && !request.bodyUsed))
        answer.headers.set("connection", "close");
      return answer;
    },
    close: async () => {
      await Promise.all([handlers.local.close(), handlers.anyone.close()]);
    },
  };
};
