import { contracts } from "./contracts.ts";
import { writes } from "./implement.ts";

export const putAmendment = writes(
  contracts["put-amendment"],
  ({ organisation }) => organisation,
  async () => {
    const { notFound, update } = await import("#store/keep.ts");
    const { findAmendment, lockAmendments, wouldNotHold } = await import("./amending.ts");
    const { createOnce } = await import("./once.ts");
    const { amendmentOf } = await import("./shapes.ts");
    return {
      run: async ({ id = "", version, reason, body }, write) => {
        if (version !== undefined && id === "") return notFound("amendment");
        const there = await lockAmendments(write);
        if (there.issues) return there;
        if (version !== undefined) {
          const found = await findAmendment(write, id);
          if (found.issues) return found;
        }
        const issues = wouldNotHold(there.value, id, { reason, body });
        if (issues.length > 0) return { issues };
        if (version !== undefined) {
          const written = await update(write, "amendment", { id, version }, { reason, body });
          return written.issues ? written : { value: amendmentOf(written.value) };
        }
        const given = { id: id === "" ? write.ids() : id, reason, body };
        const kept = await createOnce(write, "amendment", given);
        return kept.issues ? kept : { value: amendmentOf(kept.value.row) };
      },
    };
  },
);
