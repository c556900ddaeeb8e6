import {
  type ListResourcesRequest,
  type ListResourcesResult,
  type ListResourceTemplatesResult,
  type ReadResourceRequest,
  type ReadResourceResult,
  type Resource,
  ResourceNotFoundError,
} from "@modelcontextprotocol/server";
import type { McpOptions } from "./create-mcp.ts";
import { pageOf } from "./page.ts";
import { shelves } from "./shelves.ts";
import { about, shelf as words } from "./words.ts";

const pageSize = 50;
const mimeType = "application/json";
const aboutUri = "remit://about";

/** Where an entry is read: `remit://roles/cto`. */
const uriOf = (kind: string, id: string): string => `remit://${kind}/${encodeURIComponent(id)}`;
/** The template of a kind, as RFC 6570 has it. */
export const templateOf = (kind: string): string => `remit://${kind}/{id}`;

const parse = (uri: string): { kind: string; id: string } | undefined => {
  const [, kind, id] = /^remit:\/\/([a-z]+)\/([^/?#]{1,200})$/.exec(uri) ?? [];
  if (kind === undefined || id === undefined) return undefined;
  try {
    return { kind, id: decodeURIComponent(id) };
  } catch {
    return undefined;
  }
};

/** The catalogue to read: the entries of every shelf in pages, a template a shelf, and one page about all of it. */
export const resourcesOf = ({ catalogue, call }: McpOptions) => {
  const listing = (): Resource[] => [
    { uri: aboutUri, name: "about", title: about.title, description: about.description, mimeType },
    ...shelves
      .filter(({ listed }) => listed)
      .flatMap(({ kind, entries }) =>
        entries(catalogue()).map(({ id, title, description }) => ({
          uri: uriOf(kind, id),
          name: `${kind}/${id}`,
          title,
          mimeType,
          ...(description !== undefined && { description }),
        })),
      ),
  ];

  const answerTo = async (uri: string): Promise<unknown> => {
    if (uri === aboutUri) return (await call("about", {}, {})).value;
    const { kind, id } = parse(uri) ?? {};
    const shelf = shelves.find((each) => each.kind === kind);
    if (shelf === undefined || id === undefined) return undefined;
    return (await shelf.read(id, catalogue(), call)).value;
  };

  return {
    list: ({ params }: ListResourcesRequest): ListResourcesResult => {
      const { page, nextCursor } = pageOf(listing(), params?.cursor, pageSize);
      return { resources: [...page], ...(nextCursor !== undefined && { nextCursor }) };
    },
    templates: (): ListResourceTemplatesResult => ({
      resourceTemplates: shelves.map(({ kind }) => ({
        name: kind,
        uriTemplate: templateOf(kind),
        mimeType,
        ...words[kind],
      })),
    }),
    read: async ({ params: { uri } }: ReadResourceRequest): Promise<ReadResourceResult> => {
      const answer = await answerTo(uri);
      if (answer === undefined) throw new ResourceNotFoundError(uri.slice(0, 200));
      return { contents: [{ uri, mimeType, text: JSON.stringify(answer, null, 1) }] };
    },
  };
};
