import { contracts } from "./contracts.ts";
import { writes } from "./implement.ts";

export const removeAmendment = writes(
  contracts["remove-amendment"],
  ({ organisation }) => organisation,
  async () => {
    const { update } = await import("#store/keep.ts");
    const { findAmendment, lockAmendments, wouldNotHold } = await import("./amending.ts");
    const { amendmentOf } = await import("./shapes.ts");
    return {
      run: async ({ amendment: id, version, removed }, write) => {
        const there = await lockAmendments(write);
        if (there.issues) return there;
        const found = await findAmendment(write, id);
        if (found.issues) return found;
        const issues = wouldNotHold(there.value, id, removed ? undefined : found.value);
        if (issues.length > 0) return { issues };
        const written = await update(write, "amendment", { id, version }, { removed });
        return written.issues ? written : { value: amendmentOf(written.value) };
      },
    };
  },
);
