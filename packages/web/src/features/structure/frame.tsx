import type { StructureChange as Change, Issue, Structure } from "@remit/core";
import { Link } from "@tanstack/react-router";
import { type ComponentProps, lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { useKeeping } from "#client/keepings.ts";
import {
  changeStructure,
  mayRedoStructure,
  mayUndoStructure,
  redoStructure,
  type SavedStructure,
  undoStructure,
  useStructure,
  useStructures,
} from "#client/structures.ts";
import { settledStructures, startStructureSync } from "#client/sync-structures.ts";
import { Waiting } from "#ui/states.tsx";
import { StepButtons } from "#ui/step-buttons.tsx";
import "#ui/work-bar.css";
import { NoStructure } from "./files/no-structure.tsx";
import { StructureFiles } from "./files/structure-files.tsx";
import { FollowedScenarios } from "./followed-scenarios.tsx";
import { KeptLine } from "./kept-line.tsx";
import { words } from "./words.ts";

const StructureMeeting = lazy(() =>
  import("./history/meeting.tsx").then((part) => ({ default: part.StructureMeeting })),
);

/** A structure on the table: what is in it, and how to change it. */
export type Table = {
  readonly id: string;
  readonly structure: Structure;
  readonly stored: boolean;
  /** Applies changes as one step; what does not fit comes back. */
  readonly change: (changes: readonly Change[]) => Promise<readonly Issue[]>;
};

const tabs = [
  ["chart", "/structure"],
  ["matrix", "/structure/matrix"],
  ["scenarios", "/structure/scenarios"],
  ["history", "/structure/history"],
] as const;
export type Tab = (typeof tabs)[number][0];

const Bar = ({
  saved,
  tab,
  ...going
}: Pick<ComponentProps<typeof StructureFiles>, "saved" | "gone" | "onGone"> & { readonly tab: Tab }) => {
  const { id } = saved;
  return (
    <div className="work-bar no-print">
      <nav className="work-tabs" aria-label={words.tabs}>
        {tabs.map(([name, to]) => (
          <Link
            key={name}
            to={to}
            aria-current={name === tab ? "page" : undefined}
            activeOptions={{ exact: true, includeSearch: false }}
            className="work-tab"
          >
            {words.tab[name]}
          </Link>
        ))}
      </nav>
      <div className="work-acts">
        <KeptLine saved={saved} />
        <StepButtons
          undo={() => undoStructure(id)}
          redo={() => redoStructure(id)}
          mayUndo={mayUndoStructure(id)}
          mayRedo={mayRedoStructure(id)}
          words={words}
        />
        <StructureFiles saved={saved} {...going} />
      </div>
    </div>
  );
};

/** Around the pages on a structure: the one at hand, or how to come by one. */
export const StructureFrame = ({
  tab,
  children,
}: {
  readonly tab: Tab;
  readonly children: (table: Table) => ReactNode;
}) => {
  const { all, stored } = useStructures();
  const saved = useStructure();
  const keeping = useKeeping(saved?.id);
  // With the last structure its page goes: it is told here, whatever is shown then.
  const [gone, setGone] = useState<SavedStructure>();
  const atHand = saved?.id;
  useEffect(() => startStructureSync(words.kept.unnamed), []);
  useEffect(() => {
    if (atHand !== undefined) void settledStructures(atHand);
  }, [atHand]);
  if (all === undefined)
    return (
      <div className="page">
        <Waiting height={520} says={words.waiting} />
      </div>
    );
  if (!saved) return <NoStructure gone={gone} onBack={() => setGone(undefined)} />;
  const { id, structure } = saved;
  return (
    <div className="structure">
      <Bar saved={saved} tab={tab} gone={gone} onGone={setGone} />
      {keeping?.meeting ? (
        <Suspense>
          <StructureMeeting saved={saved} keeping={keeping} />
        </Suspense>
      ) : null}
      <FollowedScenarios structure={structure} />
      {children({ id, structure, stored, change: (changes) => changeStructure(id, changes) })}
    </div>
  );
};
