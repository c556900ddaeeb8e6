import type { CatalogueIndex } from "@remit/core";
import type { CompleteRequest, CompleteResult } from "@modelcontextprotocol/server";
import type { McpOptions } from "./create-mcp.ts";
import { prompts } from "./prompts.ts";
import { templateOf } from "./resources.ts";
import { shelves } from "./shelves.ts";

/** The most that an answer may hold, by the protocol. */
const most = 100;

const choices = ({ ref, argument }: CompleteRequest["params"], index: CatalogueIndex): readonly string[] => {
  if (ref.type === "ref/resource") {
    const shelf =
      argument.name === "id" ? shelves.find(({ kind }) => templateOf(kind) === ref.uri) : undefined;
    return (shelf?.entries(index) ?? []).map(({ id }) => id);
  }
  const prompt = prompts.find(({ name }) => name === ref.name);
  return prompt?.arguments.find(({ name }) => name === argument.name)?.choices?.(index) ?? [];
};

/** What an argument may be, from what was typed of it: those that begin with it, then those that hold it. */
export const completing =
  ({ catalogue }: McpOptions) =>
  ({ params }: CompleteRequest): CompleteResult => {
    const typed = params.argument.value.toLowerCase();
    const all = choices(params, catalogue());
    const begins = all.filter((each) => each.toLowerCase().startsWith(typed));
    const holds = all.filter((each) => !begins.includes(each) && each.toLowerCase().includes(typed));
    const values = [...begins, ...holds];
    return {
      completion: { values: values.slice(0, most), total: values.length, hasMore: values.length > most },
    };
  };
