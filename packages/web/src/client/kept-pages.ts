import { useInfiniteQuery, useQueries } from "@tanstack/react-query";
import { type Reply, type StoredInput, type StoredName, type StoredOutput, tellServer } from "./server.ts";

/** What the server answers to one question asked of several inputs, in their order; absent while it is under way. */
export const useKeptAll = <N extends StoredName>(
  name: N,
  inputs: readonly StoredInput<N>[],
): readonly (Reply<StoredOutput<N>> | undefined)[] =>
  useQueries({
    queries: inputs.map((input) => ({
      queryKey: [name, input],
      queryFn: ({ signal }: { signal: AbortSignal }) => tellServer(name, input, { signal }),
    })),
  }).map(({ data }) => data);

type Paged = { readonly items: readonly unknown[]; readonly next?: string | undefined };
type PagedName = { [N in StoredName]: StoredOutput<N> extends Paged ? N : never }[StoredName];
type ItemOf<N extends PagedName> =
  StoredOutput<N> extends { readonly items: readonly (infer Item)[] } ? Item : never;

/** A list page by page: the entries so far, or why there are none; `more` fetches the next page, absent at the end. */
export const useKeptPages = <N extends PagedName>(
  name: N,
  input: StoredInput<N> | undefined,
): {
  readonly reply: Reply<readonly ItemOf<N>[]> | undefined;
  readonly more: (() => void) | undefined;
} => {
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: [name, "pages", input],
    enabled: input !== undefined,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => {
      const page = Object.assign(
        {},
        input,
        pageParam !== undefined && { cursor: pageParam },
      ) as StoredInput<N>;
      return tellServer(name, page, { signal }) as Promise<Reply<Paged>>;
    },
    getNextPageParam: (last: Reply<Paged>) => last.value?.next,
  });
  if (data === undefined) return { reply: undefined, more: undefined };
  const failed = data.pages.find((page) => page.value === undefined);
  return {
    reply: (failed ?? { value: data.pages.flatMap((page) => page.value?.items ?? []) }) as Reply<
      readonly ItemOf<N>[]
    >,
    more: hasNextPage ? () => void fetchNextPage() : undefined,
  };
};
