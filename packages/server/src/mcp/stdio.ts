import { serveStdio, StdioServerTransport } from "@modelcontextprotocol/server/stdio";
import type { Mcp } from "./create-mcp.ts";

/**
 * MCP over this process's standard input and output, one connection. Resolves when the input ends, which is when the
 * parent does, when a message is larger than 10 MB, or when the signal says so.
 */
export const mcpOverStdio = (
  mcp: Mcp,
  { log, signal }: { readonly log: (line: string) => void; readonly signal?: AbortSignal },
): Promise<void> =>
  new Promise((resolve) => {
    const transport = new StdioServerTransport();
    const { close } = serveStdio(() => mcp(), {
      transport,
      onerror: (error) => log(`mcp: ${error.message}`),
    });
    const closed = transport.onclose;
    // oxlint-disable-next-line unicorn/prefer-add-event-listener -- a transport is no event target
    transport.onclose = () => {
      closed?.();
      resolve();
    };
    signal?.addEventListener("abort", () => void close(), { once: true });
  });
