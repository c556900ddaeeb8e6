import type { Contract } from "@remit/core";
import { nearestWords } from "@remit/core";
import {
  type CallToolRequest,
  type CallToolResult,
  type ListToolsResult,
  ProtocolError,
  ProtocolErrorCode,
  type ServerContext,
  type Tool,
} from "@modelcontextprotocol/server";
import { inputSchemaOf, outputSchemaOf } from "./contract-schema.ts";
import type { McpOptions } from "./create-mcp.ts";
import { answerText } from "./answer-text.ts";
import { refusal } from "./refusal.ts";
import { tool as words } from "./words.ts";

/** Longer answers are not told a second time as text: they would fill an agent's memory. In characters. */
const longest = 60_000;

/** "save-answers" → "Save answers" */
const titleOf = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll("-", " ");

const describe = (contract: Contract): Tool => {
  const { name, summary, notes, writes = false, final = false, access = "anyone" } = contract;
  const about = [
    `${summary}.`,
    notes,
    words.rests[access === "anyone" ? "catalogue" : "kept"],
    final && words.final,
  ];
  return {
    name,
    title: titleOf(name),
    description: about.filter(Boolean).join("\n\n"),
    inputSchema: inputSchemaOf(contract),
    outputSchema: outputSchemaOf(contract),
    annotations: { readOnlyHint: !writes, destructiveHint: final, openWorldHint: false },
  };
};

/** Tells how far a call is, where its sender asked to know: ever more, never the same share twice. */
const progressTo = ({ mcpReq }: ServerContext): ((share: number) => void) | undefined => {
  const progressToken = mcpReq._meta?.progressToken;
  if (progressToken === undefined) return undefined;
  let told = -1;
  return (share) => {
    if (share <= told || mcpReq.signal.aborted) return;
    told = share;
    const params = { progressToken, progress: share, total: 1 };
    // Whoever asked may be gone by now; the answer will find that out.
    mcpReq.notify({ method: "notifications/progress", params }).catch(() => {});
  };
};

const gathered = async (stream: AsyncIterable<unknown>, signal: AbortSignal): Promise<object> => {
  const items: unknown[] = [];
  for await (const item of stream) {
    signal.throwIfAborted();
    items.push(item);
  }
  return { items };
};

/** The operations as tools: their descriptions, and the calling of one. */
export const toolsOf = ({ operations, call, catalogue }: McpOptions) => {
  const contracts = new Map(operations.map((contract) => [contract.name, contract]));
  let described: Map<string, Tool> | undefined;
  const tools = (): Map<string, Tool> =>
    (described ??= new Map(operations.map((contract) => [contract.name, describe(contract)])));

  return {
    list: (): ListToolsResult => ({ tools: [...tools().values()] }),

    /** The answer with the schema that was told for it; an unknown tool is a protocol error with the nearest names. */
    call: async (
      { params }: CallToolRequest,
      context: ServerContext,
    ): Promise<{ result: CallToolResult; schema?: Readonly<Record<string, unknown>> }> => {
      const contract = contracts.get(params.name);
      if (contract === undefined) {
        const nearest = nearestWords(params.name, [...contracts.keys()]);
        throw new ProtocolError(
          ProtocolErrorCode.InvalidParams,
          words.unknown(params.name.slice(0, 100), nearest),
        );
      }
      const { signal } = context.mcpReq;
      const progress = progressTo(context);
      const door = { signal, ...(progress !== undefined && { progress }) };
      const { value, issues } = await call(contract.name, params.arguments ?? {}, door);
      if (issues !== undefined) return { result: refusal(issues) };
      const answer =
        contract.streams === true ? await gathered(value as AsyncIterable<unknown>, signal) : value;
      const json = JSON.stringify(answer);
      const whole = json.length > longest ? words.longAnswer(Math.round(json.length / 1000)) : json;
      return {
        result: {
          content: [
            { type: "text", text: answerText(contract, answer, catalogue()) },
            { type: "text", text: whole, annotations: { audience: ["assistant"] } },
          ],
          structuredContent: answer,
        },
        schema: tools().get(contract.name)?.outputSchema ?? {},
      };
    },
  };
};
