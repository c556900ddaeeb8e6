import { Link } from "@tanstack/react-router";
import { type Keeping, largestKept } from "#client/kept-structures.ts";
import type { SavedStructure } from "#client/structures.ts";
import type { SyncState } from "#client/sync-loop.ts";
import { buttonLook } from "#ui/button.tsx";
import { Empty, Waiting } from "#ui/states.tsx";
import { words } from "./words.ts";

const { none: says } = words;

const Reason = ({ finding, help }: { readonly finding: string; readonly help: string }) => (
  <Empty
    finding={finding}
    actions={
      <Link to="/structure" {...buttonLook({ kind: "primary" })}>
        {says.chart}
      </Link>
    }
  >
    <p>{help}</p>
  </Empty>
);

/** Nobody answers who keeps a history. */
export const NoServer = () => <Reason finding={says.away} help={says.awayHelp} />;

/** Why a structure has no history yet. */
export const NoHistory = ({
  saved,
  keeping,
  sync,
}: {
  readonly saved: SavedStructure;
  readonly keeping: Keeping | undefined;
  readonly sync: SyncState;
}) => {
  const { positions } = saved.structure;
  if (positions.length > largestKept)
    return <Reason finding={says.large} help={says.largeHelp(largestKept)} />;
  if (saved.asFound === true) return <Reason finding={says.found} help={says.foundHelp} />;
  if (positions.length === 0) return <Reason finding={says.empty} help={says.emptyHelp} />;
  if (keeping?.refused === saved.changed) return <Reason finding={says.refused} help={says.refusedHelp} />;
  if (sync === "away") return <NoServer />;
  return <Waiting height={420} says={words.waiting} />;
};
