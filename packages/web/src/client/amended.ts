import {
  type Amendment,
  amendmentsSchema,
  type Catalogue,
  type Checked,
  shippedCatalogue,
  withAmendments,
} from "@remit/core";

const made = new Map<string, Checked<Catalogue>>();
const most = 6;

/**
 * The shipped catalogue with amendments, as they came from a form or from this browser; the last few are kept, so that what
 * was tried is there when it is saved.
 */
export const catalogueWith = (amendments: readonly Amendment[]): Checked<Catalogue> => {
  if (amendments.length === 0) return { value: shippedCatalogue };
  const key = JSON.stringify(amendments);
  const known = made.get(key);
  if (known !== undefined) return known;
  const { data } = amendmentsSchema.shape.amendments.safeParse(amendments);
  const catalogue: Checked<Catalogue> =
    data === undefined
      ? { issues: [{ code: "catalogue/not-amendments", path: [], data: {} }] }
      : withAmendments(shippedCatalogue, data);
  made.set(key, catalogue);
  const [oldest] = made.keys();
  if (made.size > most && oldest !== undefined) made.delete(oldest);
  return catalogue;
};
