import type { CatalogueIndex, Checked, Contract } from "@remit/core";
import {
  McpServer,
  ProtocolError,
  ProtocolErrorCode,
  type ServerContext,
} from "@modelcontextprotocol/server";
import { completing } from "./completion.ts";
import { promptsOf } from "./prompts.ts";
import { resourcesOf } from "./resources.ts";
import { toolsOf } from "./tools.ts";
import { broken, instructions, title } from "./words.ts";

/** Runs one operation; what is wrong with the input comes back as issues. */
export type Call = (
  name: string,
  input: unknown,
  door: { readonly signal?: AbortSignal; readonly progress?: (share: number) => void },
) => Promise<Checked<unknown>>;

export type McpOptions = {
  readonly version: string;
  /** What is offered as tools; see `offered`. */
  readonly operations: readonly Contract[];
  readonly call: Call;
  /** What resources and completions are read from. */
  readonly catalogue: () => CatalogueIndex;
  /** Where bugs are told, stack and all; nothing of them is sent. */
  readonly log: (line: string) => void;
};

/** Makes a server for one connection, or one HTTP request: cheap, the descriptions are made once. */
export type Mcp = () => McpServer;

const hour = 3_600_000;
const same = { ttlMs: hour, cacheScope: "public" } as const;

/**
 * Remit for agents: operations as tools, the catalogue as resources, a few prompts. Nothing is decided here: every
 * answer is the operation's.
 */
export const createMcp = (options: McpOptions): Mcp => {
  const tools = toolsOf(options);
  const resources = resourcesOf(options);
  const prompts = promptsOf(options);
  const complete = completing(options);

  /** A bug is told to the log and to nobody else. */
  const guarded =
    <Request, Answer>(answer: (request: Request, context: ServerContext) => Answer | Promise<Answer>) =>
    async (request: Request, context: ServerContext): Promise<Answer> => {
      try {
        return await answer(request, context);
      } catch (error) {
        if (error instanceof ProtocolError || context.mcpReq.signal.aborted) throw error;
        options.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
        throw new ProtocolError(ProtocolErrorCode.InternalError, broken);
      }
    };

  return () => {
    const mcp = new McpServer(
      { name: "remit", title, version: options.version },
      {
        instructions: instructions(options.operations.map(({ name }) => name)),
        cacheHints: {
          "tools/list": same,
          "prompts/list": same,
          "resources/list": same,
          "resources/templates/list": same,
          "server/discover": same,
        },
      },
    );
    // The handlers are set one by one: the library's own lists have no pages, and its errors carry what was thrown.
    const { server } = mcp;
    server.registerCapabilities({ tools: {}, resources: {}, prompts: {}, completions: {} });
    server.setRequestHandler("tools/list", guarded(tools.list));
    server.setRequestHandler(
      "tools/call",
      guarded(async (request, context) => {
        const { result, schema } = await tools.call(request, context);
        return server.projectCallToolResult(result, schema);
      }),
    );
    server.setRequestHandler("resources/list", guarded(resources.list));
    server.setRequestHandler("resources/templates/list", guarded(resources.templates));
    server.setRequestHandler("resources/read", guarded(resources.read));
    server.setRequestHandler("prompts/list", guarded(prompts.list));
    server.setRequestHandler("prompts/get", guarded(prompts.get));
    server.setRequestHandler("completion/complete", guarded(complete));
    return mcp;
  };
};
