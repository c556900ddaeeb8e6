import type { Catalogue, Checked } from "@remit/core";
import type { Store } from "#store/store.ts";
import { asking } from "#store/transact.ts";
import { catalogueOf } from "./catalogue-of.ts";
import { findOrganisation } from "./find.ts";

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The catalogue of one organisation for whoever asks with its id; `store/not-found` where there is no such organisation. */
export const catalogueAt = (store: Store, org: string): Promise<Checked<Catalogue>> => {
  if (!uuid.test(org))
    return Promise.resolve({ issues: [{ code: "store/not-found", path: ["catalogue"], data: {} }] });
  return asking(async () => {
    const { db } = store;
    const found = await findOrganisation({ db, org });
    if (found.issues) return { issues: found.issues };
    const { value, issues } = await catalogueOf({ db, org });
    return issues ? { issues } : { value: value.catalogue };
  });
};
