import { contracts } from "./contracts.ts";
import { writes } from "./implement.ts";

const dayInMs = 86_400_000;

export const inviteRespondent = writes(
  contracts["invite-respondent"],
  ({ organisation }) => organisation,
  async () => {
    const { create } = await import("#store/keep.ts");
    const { lockRespondent } = await import("./locks.ts");
    const { closeLinks, hashOf, tokenOf } = await import("./links.ts");
    return {
      run: async ({ assessment, respondent, days = 14 }, write) => {
        const { org, at, ids, door } = write;
        // Locked, so that two at once do not leave two links open.
        const found = await lockRespondent(write, assessment, respondent);
        if (found.issues) return found;
        const closed = await closeLinks(write, respondent);
        if (closed.issues) return closed;
        const text = door.effects.secret?.();
        if (text === undefined) throw new Error("a link needs a secret from its door");
        const secret = Buffer.from(text, "base64url");
        const kept = await create(write, "invitation", {
          id: ids(),
          assessment_id: assessment,
          respondent_id: respondent,
          hash: hashOf(secret),
          expires: new Date(Date.parse(at) + days * dayInMs).toISOString(),
          opened: null,
        });
        if (kept.issues) return kept;
        const { id, expires } = kept.value;
        const token = tokenOf(org, id, secret);
        return { value: { id, token, path: `/respond/${token}`, expires } };
      },
    };
  },
  { once: true },
);
