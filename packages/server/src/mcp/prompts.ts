import type { CatalogueIndex } from "@remit/core";
import {
  type GetPromptRequest,
  type GetPromptResult,
  type ListPromptsResult,
  ProtocolError,
  ProtocolErrorCode,
} from "@modelcontextprotocol/server";
import type { McpOptions } from "./create-mcp.ts";
import { prompt as words } from "./words.ts";

type Argument = {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly choices?: (index: CatalogueIndex) => readonly string[];
};
type Prompt = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly arguments: readonly Argument[];
  /** Tools it speaks of: it is offered only beside them. */
  readonly needs: readonly string[];
  readonly text: (given: Readonly<Record<string, string>>) => string;
};

const titles = ({ catalogue }: CatalogueIndex): string[] => [
  ...catalogue.roles.map(({ short }) => short),
  ...catalogue.titles.map(({ title }) => title),
];

/** Ways to begin that a person picks from a menu. */
export const prompts: readonly Prompt[] = [
  {
    name: "decide-with-me",
    ...words.decide,
    arguments: [{ name: "organisation", description: words.decide.organisation, required: false }],
    needs: ["questions", "decide"],
    text: ({ organisation }) => words.decide.text(organisation),
  },
  {
    name: "between-two-titles",
    ...words.between,
    arguments: [
      { name: "first", description: words.between.each, required: true, choices: titles },
      { name: "second", description: words.between.each, required: true, choices: titles },
    ],
    needs: ["higher", "compare"],
    text: ({ first = "", second = "" }) => words.between.text(first, second),
  },
];

const longestArgument = 200;

/** The prompts whose tools are offered: their list, and one filled in. */
export const promptsOf = ({ operations }: McpOptions) => {
  const names = new Set(operations.map(({ name }) => name));
  const there = prompts.filter(({ needs }) => needs.every((name) => names.has(name)));
  return {
    list: (): ListPromptsResult => ({
      prompts: there.map((prompt) => ({
        name: prompt.name,
        title: prompt.title,
        description: prompt.description,
        arguments: prompt.arguments.map(({ name, description, required }) => ({
          name,
          description,
          required,
        })),
      })),
    }),
    get: ({ params }: GetPromptRequest): GetPromptResult => {
      const prompt = there.find(({ name }) => name === params.name);
      if (prompt === undefined) throw new ProtocolError(ProtocolErrorCode.InvalidParams, words.unknown);
      const given = params.arguments ?? {};
      for (const { name, required } of prompt.arguments)
        if ((required && !given[name]?.trim()) || (given[name]?.length ?? 0) > longestArgument)
          throw new ProtocolError(ProtocolErrorCode.InvalidParams, words.badArgument(name, longestArgument));
      return {
        description: prompt.description,
        messages: [{ role: "user", content: { type: "text", text: prompt.text(given) } }],
      };
    },
  };
};
