import type { Change } from "@remit/core";
import { useCatalogue } from "#client/catalogue.ts";
import { Button } from "#ui/button.tsx";
import { HistoryDays, type HistoryEntry } from "#ui/history-days.tsx";
import { time } from "#ui/moments.ts";
import { linesOf, lineText, type Names } from "./change-words.ts";
import { words } from "./words.ts";

const { history: says, change: changes } = words;

/** Kinds that an earlier version can be brought back of. */
const restorable: readonly Change["kind"][] = [
  "organisation",
  "assessment",
  "respondent",
  "answer",
  "amendment",
];

// What an assessment began with is removed with it, on the page that lists them.
const isBeginning = ({ kind, did, about }: Change, organisers: ReadonlySet<string>): boolean =>
  did === "create" &&
  (kind === "assessment" ||
    kind === "organisation" ||
    (kind === "respondent" && organisers.has(about?.respondent ?? "")));
const mayUndo = (change: Change, organisers: ReadonlySet<string>): boolean =>
  change.last &&
  change.fields !== undefined &&
  restorable.includes(change.kind) &&
  !isBeginning(change, organisers);
const mayRestore = ({ kind, last, fields, did }: Change): boolean =>
  !last && fields !== undefined && did !== "remove" && restorable.includes(kind);

/** What changed, newest first, by day: who, when, what; and what can be done about it. */
export const HistoryList = ({
  changes: all,
  names,
  organisers,
  at,
  onThen,
  onUndo,
  onRestore,
}: {
  readonly changes: readonly Change[];
  readonly names: Names;
  /** Respondents without whom there is no assessment. */
  readonly organisers: ReadonlySet<string>;
  readonly at: string | undefined;
  readonly onThen: (instant: string) => void;
  readonly onUndo: (change: Change) => void;
  readonly onRestore: (change: Change, newest: number) => void;
}) => {
  const index = useCatalogue();
  const newest = (object: string): number => all.find((change) => change.object === object)?.version ?? 0;
  const told = (change: Change): string => {
    const [line] = linesOf(index, change, names);
    return line ? lineText(line) : changes.kinds[change.kind];
  };
  const entryOf = (change: Change): HistoryEntry => {
    const person = names.get(change.about?.respondent ?? "");
    const what = told(change);
    return {
      id: change.id,
      at: change.at,
      what: (
        <>
          {linesOf(index, change, names).map((line) => (
            <p key={line.what}>
              {line.what}
              {line.was === undefined && line.is === undefined ? null : ": "}
              {line.was === undefined ? null : <del>{line.was}</del>}
              {line.was !== undefined && line.is !== undefined ? " → " : null}
              {line.is === undefined ? null : <ins>{line.is}</ins>}
            </p>
          ))}
          <p className="note">
            {change.kind === "answer" && person !== undefined && names.size > 1 ? `${person}, ` : null}
            {says.who(change.who)}
          </p>
        </>
      ),
      acts: (
        <>
          <Button
            size="small"
            kind="quiet"
            aria-label={says.thenOf(`${time(change.at)}, ${what}`)}
            onClick={() => onThen(change.at)}
          >
            {says.asItWas}
          </Button>
          {mayUndo(change, organisers) ? (
            <Button size="small" aria-label={says.undoOf(what)} onClick={() => onUndo(change)}>
              {says.undo}
            </Button>
          ) : null}
          {mayRestore(change) ? (
            <Button
              size="small"
              kind="quiet"
              aria-label={says.restoreOf(what)}
              onClick={() => onRestore(change, newest(change.object))}
            >
              {says.restore}
            </Button>
          ) : null}
        </>
      ),
    };
  };
  return <HistoryDays entries={all.map(entryOf)} at={at} />;
};
