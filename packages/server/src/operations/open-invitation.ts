import { contracts } from "./contracts.ts";
import { reads } from "./implement.ts";

export const openInvitation = reads(contracts["open-invitation"], async () => {
  const { update } = await import("#store/keep.ts");
  const { transact } = await import("#store/transact.ts");
  const { invitationView } = await import("./invited.ts");
  const { findLink } = await import("./links.ts");
  return {
    run: async ({ token }, { db, door }) => {
      const { now, ids } = door.effects;
      if (now === undefined || ids === undefined) throw new Error("a link needs now and ids from its door");
      const at = now();
      const found = await findLink(db, token, at);
      if (found.issues) return found;
      const { org, invitation, who } = found.value;
      // Opened twice at once: the other has written it.
      if (invitation.opened === null)
        await transact(db, (transaction) =>
          update({ db: transaction, org, who, at, ids }, "invitation", invitation, { opened: at }),
        );
      return invitationView(db, org, invitation);
    },
  };
});
