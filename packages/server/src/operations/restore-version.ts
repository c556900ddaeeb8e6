import { contracts } from "./contracts.ts";
import { writes } from "./implement.ts";

export const restoreVersion = writes(
  contracts["restore-version"],
  ({ organisation }) => organisation,
  async () => {
    const { notFound } = await import("#store/keep.ts");
    const { changesOf } = await import("./changes.ts");
    const { bringBack } = await import("./taking-back.ts");
    return {
      run: async ({ kind, object, restore, version }, write) => {
        const [line] = await changesOf(write.db, write.org, { newest: object, limit: 1, whole: true });
        if (line?.change.fields === undefined || line.change.kind !== kind) return notFound(kind);
        const { version: now, at, who } = line.change;
        if (now !== version) {
          const data = { kind, version: now, at, by: who.name ?? who.kind };
          return { issues: [{ code: "store/changed-meanwhile", path: ["version"], data }] };
        }
        const former = await write.db
          .selectFrom("history")
          .select("state")
          .where("org_id", "=", write.org)
          .where("object_id", "=", object)
          .where("version", "=", restore)
          .executeTakeFirst();
        if (!former) return notFound(kind);
        return bringBack(write, kind, object, { version, state: line.after }, former.state);
      },
    };
  },
);
