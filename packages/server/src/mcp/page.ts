import { ProtocolError, ProtocolErrorCode } from "@modelcontextprotocol/server";
import { badCursor } from "./words.ts";

/** A page of a list that does not change, and the cursor of the next one; a cursor that we never gave is refused. */
export const pageOf = <T>(
  entries: readonly T[],
  cursor: string | undefined,
  size: number,
): { readonly page: readonly T[]; readonly nextCursor?: string } => {
  const start = cursor === undefined ? 0 : Number(cursor);
  if (cursor !== undefined && (!/^[1-9]\d{0,8}$/.test(cursor) || start >= entries.length))
    throw new ProtocolError(ProtocolErrorCode.InvalidParams, badCursor);
  const end = start + size;
  return { page: entries.slice(start, end), ...(end < entries.length && { nextCursor: String(end) }) };
};
