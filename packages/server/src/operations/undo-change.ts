import { contracts } from "./contracts.ts";
import { writes } from "./implement.ts";

export const undoChange = writes(
  contracts["undo-change"],
  ({ organisation }) => organisation,
  async () => {
    const { notFound } = await import("#store/keep.ts");
    const { changesOf } = await import("./changes.ts");
    const { bringBack, cannotUndo, isForGood } = await import("./taking-back.ts");
    return {
      run: async ({ change: id }, write) => {
        const [line] = await changesOf(write.db, write.org, { change: id, limit: 1, whole: true });
        if (line?.change.fields === undefined) return notFound("change");
        const { kind, object, version, last, at, who } = line.change;
        if (!last) {
          const data = { kind, version, at, by: who.name ?? who.kind };
          return { issues: [{ code: "store/changed-meanwhile", path: ["change"], data }] };
        }
        if (isForGood(kind, line.before, line.after)) return cannotUndo(kind);
        return bringBack(write, kind, object, { version, state: line.after }, line.before);
      },
    };
  },
);
