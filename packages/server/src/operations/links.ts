import { createHash, timingSafeEqual } from "node:crypto";
import type { Checked, Issue, Who } from "@remit/core";
import type { Kysely } from "kysely";
import { parse, stringify, validate } from "uuid";
import { update } from "#store/keep.ts";
import type { Row, Tables } from "#store/tables.ts";
import type { Write } from "./implement.ts";

/** A link that is unknown, closed, expired, or of something removed: one and the same answer. */
export const linkNotValid: { readonly issues: readonly Issue[] } = {
  issues: [{ code: "store/link-not-valid", path: ["token"], data: {} }],
};

const bytesOfId = 16;
const bytesOfSecret = 32;

/** SHA-256 of a secret, hex: what is kept of it. */
export const hashOf = (secret: Uint8Array): string => createHash("sha256").update(secret).digest("hex");

/** The text of a link: organisation, invitation and secret, so that it is looked up within its organisation. */
export const tokenOf = (org: string, invitation: string, secret: Uint8Array): string =>
  Buffer.concat([parse(org), parse(invitation), secret]).toString("base64url");

type Token = { readonly org: string; readonly invitation: string; readonly secret: Uint8Array };

const readToken = (token: string): Token | undefined => {
  const bytes = Buffer.from(token, "base64url");
  if (bytes.length !== 2 * bytesOfId + bytesOfSecret || bytes.toString("base64url") !== token)
    return undefined;
  try {
    const org = stringify(bytes.subarray(0, bytesOfId));
    const invitation = stringify(bytes.subarray(bytesOfId, 2 * bytesOfId));
    return validate(org) && validate(invitation)
      ? { org, invitation, secret: bytes.subarray(2 * bytesOfId) }
      : undefined;
  } catch {
    return undefined;
  }
};

/** The organisation a token is of; of none where it cannot be one. */
export const orgOfToken = (token: string): string =>
  readToken(token)?.org ?? "00000000-0000-0000-0000-000000000000";

/** The invitation a token opens at a moment, and who its holder is, or `store/link-not-valid`. */
export const findLink = async (
  db: Kysely<Tables>,
  token: string,
  at: string,
): Promise<Checked<{ org: string; invitation: Row<"invitation">; who: Who }>> => {
  const read = readToken(token);
  if (!read) return linkNotValid;
  const { org } = read;
  const invitation = await db
    .selectFrom("invitation")
    .innerJoin("respondent", (join) =>
      join
        .onRef("respondent.org_id", "=", "invitation.org_id")
        .onRef("respondent.id", "=", "invitation.respondent_id"),
    )
    .innerJoin("assessment", (join) =>
      join
        .onRef("assessment.org_id", "=", "invitation.org_id")
        .onRef("assessment.id", "=", "invitation.assessment_id"),
    )
    .innerJoin("organisation", "organisation.org_id", "invitation.org_id")
    .selectAll("invitation")
    .select("respondent.name")
    .where("invitation.org_id", "=", org)
    .where("invitation.id", "=", read.invitation)
    .where("invitation.removed", "is", null)
    .where("respondent.removed", "is", null)
    .where("assessment.removed", "is", null)
    .where("organisation.removed", "is", null)
    .executeTakeFirst();
  // Compared also where there is none, so that both take as long.
  const given = Buffer.from(hashOf(read.secret), "hex");
  const kept = Buffer.from(invitation?.hash ?? hashOf(new Uint8Array()), "hex");
  if (!timingSafeEqual(given, kept) || !invitation || invitation.expires <= at) return linkNotValid;
  const { name, ...row } = invitation;
  return {
    value: { org, invitation: row, who: { kind: "respondent", respondent: row.respondent_id, name } },
  };
};

/** Closes every open link of a respondent. */
export const closeLinks = async (write: Write, respondent: string): Promise<Checked<true>> => {
  const open = await write.db
    .selectFrom("invitation")
    .selectAll()
    .where("org_id", "=", write.org)
    .where("respondent_id", "=", respondent)
    .where("removed", "is", null)
    .execute();
  for (const invitation of open) {
    const closed = await update(write, "invitation", invitation, { removed: true });
    if (closed.issues) return closed;
  }
  return { value: true };
};
