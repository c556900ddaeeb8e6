import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { faultsOf } from "#client/issue-words.ts";
import { useKeeping } from "#client/keepings.ts";
import { KeptHere } from "#client/kept-here.tsx";
import { useKeptPages } from "#client/kept-pages.ts";
import type { Keeping } from "#client/kept-structures.ts";
import { isUnreachable } from "#client/server.ts";
import { useStructure } from "#client/structures.ts";
import { useStructureSync } from "#client/sync-structures.ts";
import { Button } from "#ui/button.tsx";
import { MomentField } from "#ui/moment-field.tsx";
import { dayAndTime } from "#ui/moments.ts";
import "#ui/reading.css";
import { IssueList, Waiting } from "#ui/states.tsx";
import "./history-page.css";
import { HistoryLines } from "./lines.tsx";
import { NoHistory, NoServer } from "./nothing.tsx";
import { PickVersions } from "./pick-versions.tsx";
import { AsOf, Versions } from "./as-of.tsx";
import { useActs } from "./use-acts.ts";
import { words } from "./words.ts";
import { StructureFrame, type Table } from "../frame.tsx";
import { useNames } from "../names.ts";
import { words as shared } from "../words.ts";

type Shown = {
  readonly position?: string;
  readonly at?: string;
  readonly from?: string;
  readonly to?: string;
};

const versionsOf = ({ from = "", to = "" }: Shown): readonly [number, number] | undefined => {
  const [before, after] = [Number(from), Number(to)];
  return before >= 1 && after >= 1 && Number.isInteger(before + after) ? [before, after] : undefined;
};

const Kept = ({ table, keeping }: { readonly table: Table; readonly keeping: Keeping }) => {
  const search: Shown = useSearch({ from: "/structure/history" });
  const { position, at } = search;
  const navigate = useNavigate();
  const { organisation, structure: object } = keeping;
  const { structure, id } = table;
  const { reply, more } = useKeptPages("list-history", {
    organisation,
    object,
    limit: 50,
    ...(position !== undefined && { position }),
  });
  const acts = useActs(id);
  const changes = reply?.value;
  const made = useMemo(
    () => (changes ?? []).flatMap(({ diff }) => diff?.difference?.changes ?? []),
    [changes],
  );
  const names = useNames(structure, made);
  const show = (next: Shown): void =>
    void navigate({
      to: "/structure/history",
      search: { ...(position !== undefined && { position }), ...next },
      resetScroll: false,
    });
  const close = (): void => show({});
  if (reply && isUnreachable(reply)) return <NoServer />;
  if (reply?.issues)
    return (
      <>
        <h1>{words.none.away}</h1>
        <IssueList title={words.cannotRead} issues={faultsOf(reply.issues)} />
      </>
    );
  if (!changes) return <Waiting height={420} says={words.waiting} />;
  const title = position === undefined ? structure.organisation.name : names.position(position);
  const [last] = changes;
  const versions = versionsOf(search);
  const there = changes.filter(({ did }) => did !== "remove");
  return (
    <>
      <h1>{last ? words.finding(title, dayAndTime(last.at)) : words.findingNone(title)}</h1>
      {position === undefined ? (
        <p className="page-lead">{words.lead}</p>
      ) : (
        <p className="history-only">
          {words.onlyPosition(title)}{" "}
          <Button
            size="small"
            kind="quiet"
            onClick={() => void navigate({ to: "/structure/history", search: {} })}
          >
            {words.everything}
          </Button>
        </p>
      )}
      {acts.told === undefined ? null : acts.told.wrong ? (
        <IssueList title={acts.told.says} issues={[]} />
      ) : (
        <output className="history-told">{acts.told.says}</output>
      )}
      {at === undefined ? null : (
        <AsOf keeping={keeping} at={at} now={structure} names={names} onClose={close} />
      )}
      {at === undefined && versions ? (
        <Versions keeping={keeping} versions={versions} names={names} onClose={close} />
      ) : null}
      <div className="split history">
        <section className="card">
          <h2>{words.changes}</h2>
          <HistoryLines
            changes={changes}
            names={names}
            position={position}
            at={at}
            onThen={(change) => show({ at: change.at })}
            onUndo={acts.undo}
            onRestore={acts.restore}
          />
          {more ? <Button onClick={more}>{words.more}</Button> : null}
        </section>
        <div className="side">
          <MomentField label={words.asOfPick} at={at} onPick={(instant) => show({ at: instant })} />
          {there.length > 1 ? (
            <PickVersions
              key={there[0]?.version}
              changes={there}
              shown={versions}
              onCompare={(from, to) => show({ from: String(from), to: String(to) })}
            />
          ) : null}
        </div>
      </div>
    </>
  );
};

const Page = ({ table }: { readonly table: Table }) => {
  const saved = useStructure();
  const sync = useStructureSync();
  const keeping = useKeeping(table.id);
  return (
    <div className="page structure-history">
      <title>{shared.titleOf(`${table.structure.organisation.name}, ${words.page}`)}</title>
      {keeping !== undefined && keeping.version > 0 ? (
        <KeptHere version={keeping.version}>
          <Kept table={table} keeping={keeping} />
        </KeptHere>
      ) : saved ? (
        <NoHistory saved={saved} keeping={keeping} sync={sync} />
      ) : null}
    </div>
  );
};

/** Who changed what of the structure at hand and when; as it was at a moment; what can be taken back. */
export const StructureHistoryPage = () => (
  <StructureFrame tab="history">{(table) => <Page key={table.id} table={table} />}</StructureFrame>
);
