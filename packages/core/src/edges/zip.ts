import { zipSync } from "fflate";

/** Word and PDF files are compressed already. */
const isPacked = (name: string): boolean => /\.(docx|pdf)$/.test(name);

/**
 * A ZIP archive of files, in their order, each of the day `date` (`YYYY-MM-DD`; an archive can name those of 1980 to 2099). Runs in
 * Node and in the browser. The same files and the same day give the same bytes.
 */
export const zipOf = async (
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  date: string,
): Promise<Uint8Array> => {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  // Local time, because an archive has no zone; at noon, because some zones have days without a midnight.
  const mtime = new Date(Math.min(Math.max(year, 1980), 2099), month - 1, day, 12);
  return zipSync(
    Object.fromEntries(
      files.map(({ name, bytes }) => [name, [bytes, { mtime, level: isPacked(name) ? 0 : 6 }]]),
    ),
  );
};
