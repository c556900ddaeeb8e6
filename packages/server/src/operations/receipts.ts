import { createHash } from "node:crypto";
import type { Checked } from "@remit/core";
import type { Write } from "./implement.ts";

/**
 * Runs a write at most once for the key its sender gave it: sent again, it is answered as the first time. Issues:
 * `store/key-used-otherwise` where the key came with another input; `store/told-once` where the answer is not kept,
 * because it holds a secret.
 */
export const atMostOnce = async <T>(
  { db, org, at }: Write,
  { key, operation, input, secret }: { key: string; operation: string; input: unknown; secret: boolean },
  work: () => Promise<Checked<T>>,
): Promise<Checked<T>> => {
  const request = createHash("sha256").update(JSON.stringify(input)).digest("hex");
  // Written first: a twin at the same moment waits here until this one is done.
  const taken = await db
    .insertInto("receipt")
    .values({ org_id: org, id: key, operation, request, answer: "null", at })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (taken === undefined) {
    const receipt = await db
      .selectFrom("receipt")
      .selectAll()
      .where("org_id", "=", org)
      .where("id", "=", key)
      .executeTakeFirstOrThrow();
    const issue = (code: string) => ({ issues: [{ code, path: [], data: {} }] });
    if (receipt.operation !== operation || receipt.request !== request)
      return issue("store/key-used-otherwise");
    return secret ? issue("store/told-once") : { value: receipt.answer as T };
  }
  const done = await work();
  if (done.value !== undefined && !secret)
    await db
      .updateTable("receipt")
      .set({ answer: JSON.stringify(done.value) })
      .where("org_id", "=", org)
      .where("id", "=", key)
      .execute();
  return done;
};
