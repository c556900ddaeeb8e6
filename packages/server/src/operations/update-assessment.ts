import { contracts } from "./contracts.ts";
import { writes } from "./implement.ts";

export const updateAssessment = writes(
  contracts["update-assessment"],
  ({ organisation }) => organisation,
  async () => {
    const { update } = await import("#store/keep.ts");
    const { cannotUnblind } = await import("./blind.ts");
    const { catalogueOf } = await import("./catalogue-of.ts");
    const { findAssessment } = await import("./find.ts");
    const { lockAssessment } = await import("./locks.ts");
    const { assessmentOf } = await import("./shapes.ts");
    return {
      run: async ({ assessment: id, version, title, blind, required, removed }, write) => {
        const found = await findAssessment(write, id, true);
        if (found.issues) return found;
        if (blind !== undefined && found.value.removed === null) {
          // Held, so that no answer is given under the blind rule while it is taken away.
          const locked = await lockAssessment(write, id);
          if (locked.issues) return locked;
        }
        if (blind !== undefined) {
          const issues = await cannotUnblind(write, found.value, blind);
          if (issues.length > 0) return { issues };
        }
        if (required !== undefined) {
          const catalogue = await catalogueOf(write);
          if (catalogue.issues) return catalogue;
          const unknown = required.findIndex((each) => !catalogue.value.accountability.has(each));
          if (unknown >= 0)
            return {
              issues: [
                {
                  code: "decide/unknown-accountability",
                  path: ["required", unknown],
                  data: { given: required[unknown] ?? "" },
                },
              ],
            };
        }
        const changes = {
          ...(title !== undefined && { title }),
          ...(blind !== undefined && { blind }),
          ...(required !== undefined && { required }),
          removed,
        };
        const written = await update(write, "assessment", { id, version }, changes);
        return written.issues ? written : { value: assessmentOf(written.value) };
      },
    };
  },
);
