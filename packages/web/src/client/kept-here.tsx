import { QueryClient, QueryClientProvider, useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { newId } from "./ids.ts";
import {
  isUnreachable,
  type Reply,
  type StoredInput,
  type StoredName,
  type StoredOutput,
  tellServer,
} from "./server.ts";
import { useSync } from "./sync.ts";

const client = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: 2000, networkMode: "always" } },
});

/**
 * Around a page that shows what the server keeps: answers are shared by its parts, and asked again when one changes, and when
 * `version` becomes another.
 */
export const KeptHere = ({
  version,
  children,
}: {
  readonly version?: string | number | undefined;
  readonly children: ReactNode;
}) => {
  const sync = useSync();
  useEffect(() => {
    if (sync === "kept") void client.invalidateQueries();
  }, [sync]);
  useEffect(() => {
    if (version !== undefined) void client.invalidateQueries();
  }, [version]);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
};

/** What the server answers to a question, asked again every `every` milliseconds and after each change; `undefined` asks nothing. */
export const useKept = <N extends StoredName>(
  name: N,
  input: StoredInput<N> | undefined,
  { every }: { readonly every?: number } = {},
): Reply<StoredOutput<N>> | undefined =>
  useQuery({
    queryKey: [name, input],
    queryFn: ({ signal }) => tellServer(name, input as StoredInput<N>, { signal }),
    enabled: input !== undefined,
    ...(every !== undefined && { refetchInterval: every }),
  }).data;

/** Changes something that is kept, once however often it is sent, and has every part of the page look again. */
export const useChange = () => {
  const queries = useQueryClient();
  return async <N extends StoredName>(name: N, input: StoredInput<N>): Promise<Reply<StoredOutput<N>>> => {
    const key = newId();
    let reply = await tellServer(name, input, { key });
    // Sent again under the same key: what arrived the first time is not done twice.
    if (isUnreachable(reply) && reply.unreachable === "away") reply = await tellServer(name, input, { key });
    await queries.invalidateQueries();
    return reply;
  };
};
