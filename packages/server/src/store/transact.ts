import type { Checked, Issue } from "@remit/core";
import type { Kysely, Transaction } from "kysely";
import { isCrossed, isUnknownOutcome, isUnreachable, issueOf } from "./faults.ts";
import type { Tables } from "./tables.ts";

class Undone extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super("undone");
    this.issues = issues;
  }
}

/** How often the same work is begun anew where it certainly left nothing behind. */
const attempts = 4;

/**
 * Runs work in one transaction, which its issues undo. Begun anew where another transaction crossed it, or the connection was
 * lost before the commit was sent: nothing was kept then. Where the commit itself was lost nobody knows: `store/outcome-unknown`,
 * and whoever asked sends the same ids or the same key again. What the engine refuses comes back as issues (`store/unreachable`,
 * `store/busy`, `store/too-slow` …); a bug is thrown.
 */
export const transact = async <T>(
  db: Kysely<Tables>,
  work: (transaction: Transaction<Tables>) => Promise<Checked<T>>,
): Promise<Checked<T>> => {
  for (let attempt = 1; ; attempt += 1) {
    let worked = false;
    try {
      return await db.transaction().execute(async (transaction) => {
        worked = false;
        const answer = await work(transaction);
        if (answer.issues) throw new Undone(answer.issues);
        worked = true;
        return answer;
      });
    } catch (error) {
      if (error instanceof Undone) return { issues: error.issues };
      if (worked && !isCrossed(error) && isUnknownOutcome(error))
        return { issues: [{ code: "store/outcome-unknown", path: [], data: {} }] };
      if (attempt < attempts && (isCrossed(error) || isUnreachable(error))) continue;
      const issue = issueOf(error);
      if (issue === undefined) throw error;
      return { issues: [issue] };
    }
  }
};

/** The same for what only reads: no transaction, and what the engine refuses comes back as issues. */
export const asking = async <T>(work: () => Promise<Checked<T>>): Promise<Checked<T>> => {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await work();
    } catch (error) {
      if (attempt < attempts && isUnreachable(error)) continue;
      const issue = issueOf(error);
      if (issue === undefined) throw error;
      return { issues: [issue] };
    }
};
