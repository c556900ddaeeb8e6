import type { Saved } from "#client/assessments.ts";
import { useSync } from "#client/sync.ts";
import { words } from "./words.ts";

const { kept: says } = words;

/** Where the assessment at hand is kept, in a word or two beside its name. */
export const KeptLine = ({ saved }: { readonly saved: Saved }) => {
  const sync = useSync();
  const met = Object.keys(saved.kept?.meetings ?? {}).length;
  if (saved.example === true || sync === "none") return null;
  return (
    <output className="kept-line note" data-state={met > 0 ? "met" : sync} title={says.help[sync]}>
      {met > 0 ? says.meetings(met) : says[sync]}
    </output>
  );
};
