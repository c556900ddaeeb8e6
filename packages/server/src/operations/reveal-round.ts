import { contracts } from "./contracts.ts";
import { writes } from "./implement.ts";

export const revealRound = writes(
  contracts["reveal-round"],
  ({ organisation }) => organisation,
  async () => {
    const { update } = await import("#store/keep.ts");
    const { assessmentOf } = await import("./shapes.ts");
    const { lockAssessment } = await import("./locks.ts");
    return {
      run: async ({ assessment: id, version }, write) => {
        const locked = await lockAssessment(write, id);
        if (locked.issues) return locked;
        const { round, revealed } = locked.value.assessment;
        if (revealed >= round)
          return { issues: [{ code: "store/round-is-over", path: [], data: { round, revealed } }] };
        const written = await update(write, "assessment", { id, version }, { revealed: round });
        return written.issues ? written : { value: assessmentOf(written.value) };
      },
    };
  },
);
