import type { Imported } from "#client/structure-files.ts";
import { words } from "./words.ts";

const { table: says } = words;

/** What is so of a list as a whole, and which of its columns are not used. */
export const ImportNotes = ({ imported: { notes, unmatched } }: { readonly imported: Imported }) => {
  if (notes.length === 0 && unmatched.length === 0) return null;
  return (
    <ul className="import-notes">
      {notes.map(({ code, data }) => (
        <li key={code}>{says.note[code](data)}</li>
      ))}
      {unmatched.length > 0 ? <li>{says.unused(unmatched.map(({ column }) => column))}</li> : null}
    </ul>
  );
};
