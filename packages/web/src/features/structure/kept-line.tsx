import { useKeeping } from "#client/keepings.ts";
import { largestKept } from "#client/kept-structures.ts";
import type { SavedStructure } from "#client/structures.ts";
import { useStructureSync } from "#client/sync-structures.ts";
import { KeptState } from "#ui/kept-line.tsx";
import { words } from "./words.ts";

const { kept: says } = words;

/** Where the structure at hand is kept, in a word or two beside what can be done with it. */
export const KeptLine = ({ saved }: { readonly saved: SavedStructure }) => {
  const sync = useStructureSync();
  const keeping = useKeeping(saved.id);
  if (saved.asFound === true) return null;
  if (saved.structure.positions.length > largestKept)
    return (
      <KeptState state="away" help={says.help.large}>
        {says.large}
      </KeptState>
    );
  if (keeping?.meeting)
    return (
      <KeptState state="met" help={says.help.met}>
        {says.met}
      </KeptState>
    );
  if (keeping?.refused === saved.changed)
    return (
      <KeptState state="away" help={says.help.refused}>
        {says.away}
      </KeptState>
    );
  if (sync === "none") return null;
  return (
    <KeptState state={sync} help={says.help[sync]}>
      {says[sync]}
    </KeptState>
  );
};
