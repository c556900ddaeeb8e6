import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

type Parts = Record<string, Uint8Array>;

const properties = "docProps/core.xml";
const stamps = /<dcterms:(created|modified)([^>]*)>[^<]*</g;

/**
 * The bytes of an Office file made to depend on its content and a day (`YYYY-MM-DD`) alone: libraries write the clock into the
 * properties and into every entry of the archive. `change` may put in other properties or parts.
 */
export const sealedOn = (
  packed: Uint8Array,
  day: string,
  change: (parts: Parts) => Parts = (parts) => parts,
): Uint8Array => {
  const parts = unzipSync(packed, { filter: ({ name }) => !name.endsWith("/") });
  const said = parts[properties];
  if (said)
    parts[properties] = strToU8(
      strFromU8(said).replace(
        stamps,
        (_, name: string, attributes: string) => `<dcterms:${name}${attributes}>${day}T00:00:00Z<`,
      ),
    );
  // The first day that an archive can name, in local time, because it has no zone: everywhere the same figures.
  return zipSync(change(parts), { mtime: new Date(1980, 0, 1), level: 6 });
};
