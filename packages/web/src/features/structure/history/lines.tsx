import type { Change } from "@remit/core";
import { Button } from "#ui/button.tsx";
import { HistoryDays } from "#ui/history-days.tsx";
import { time } from "#ui/moments.ts";
import { SaidList } from "./said-list.tsx";
import { diffSays } from "./telling.ts";
import { words } from "./words.ts";
import type { Names } from "../names.ts";

const shortOf = ({ did, diff }: Change, names: Names): string =>
  (diff && diffSays(diff, names)[0]?.says) ?? words.did[did];

type Doing = {
  readonly onThen: (change: Change) => void;
  readonly onUndo: (change: Change) => void;
  readonly onRestore: (change: Change) => void;
};

const Acts = ({
  change,
  what,
  onThen,
  onUndo,
  onRestore,
}: Doing & { readonly change: Change; readonly what: string }) => {
  const label = `${time(change.at)}, ${what}`;
  if (change.did === "remove") return null;
  return (
    <>
      <Button size="small" kind="quiet" aria-label={words.thenOf(label)} onClick={() => onThen(change)}>
        {words.asItWas}
      </Button>
      {change.last && change.did !== "create" ? (
        <Button size="small" aria-label={words.undoOf(what)} onClick={() => onUndo(change)}>
          {words.undo}
        </Button>
      ) : null}
      {change.last ? null : (
        <Button
          size="small"
          kind="quiet"
          aria-label={words.restoreOf(label)}
          onClick={() => onRestore(change)}
        >
          {words.restore}
        </Button>
      )}
    </>
  );
};

/** The versions of a structure, newest first: who, when, what; and what can be done about each. */
export const HistoryLines = ({
  changes,
  names,
  position,
  at,
  onThen,
  onUndo,
  onRestore,
}: Doing & {
  readonly changes: readonly Change[];
  readonly names: Names;
  readonly position: string | undefined;
  readonly at: string | undefined;
}) => (
  <HistoryDays
    at={at}
    entries={changes.map((change) => ({
      id: change.id,
      at: change.at,
      what: (
        <>
          {change.diff ? (
            <SaidList said={diffSays(change.diff, names)} position={position} />
          ) : (
            <p>{words.did[change.did]}</p>
          )}
          <p className="note">
            {words.who(change.who)}, {words.version(change.version)}
          </p>
        </>
      ),
      acts: (
        <Acts
          change={change}
          what={shortOf(change, names)}
          onThen={onThen}
          onUndo={onUndo}
          onRestore={onRestore}
        />
      ),
    }))}
  />
);
