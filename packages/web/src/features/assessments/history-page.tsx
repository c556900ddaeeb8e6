import type { Change } from "@remit/core";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { assessmentsNow } from "#client/assessments.ts";
import { KeptHere, useChange, useKept } from "#client/kept-here.tsx";
import { useKeptPages } from "#client/kept-pages.ts";
import { isUnreachable, type Reply } from "#client/server.ts";
import { syncNow } from "#client/sync.ts";
import { Button, buttonLook } from "#ui/button.tsx";
import { Empty, IssueList, Waiting } from "#ui/states.tsx";
import "#ui/reading.css";
import { MomentField } from "#ui/moment-field.tsx";
import { dayAndTime } from "#ui/moments.ts";
import { AsOf } from "./as-of.tsx";
import "./assessments.css";
import { HistoryList } from "./history-list.tsx";
import "./history.css";
import { KeptResults } from "./kept-results.tsx";
import { words } from "./words.ts";

const { history: says } = words;

const Absent = ({ away }: { readonly away: boolean }) => (
  <Empty
    finding={away ? says.away : says.gone}
    actions={
      <Link to="/assessments" {...buttonLook({ kind: "primary" })}>
        {says.all}
      </Link>
    }
  >
    <p>{away ? says.awayHelp : says.goneHelp}</p>
  </Empty>
);

const Page = ({
  organisation,
  assessment,
  at,
}: {
  readonly organisation: string;
  readonly assessment: string;
  readonly at: string | undefined;
}) => {
  const navigate = useNavigate();
  const change = useChange();
  const view = useKept("get-assessment", { organisation, assessment });
  const { reply, more } = useKeptPages("list-history", { organisation, assessment, limit: 50 });
  const [told, setTold] = useState<{ readonly says: string; readonly wrong: boolean }>();
  const show = (instant: string | undefined): void =>
    void navigate({
      to: "/assessments/$id/history",
      params: { id: assessment },
      search: { organisation, ...(instant !== undefined && { at: instant }) },
      resetScroll: false,
    });
  const tell = (done: string) => (given: Reply<Change>) => {
    const code = isUnreachable(given) ? "unreachable" : (given.issues?.[0]?.code ?? "");
    const failed = given.value === undefined;
    setTold({ says: failed ? (says.cannot[code] ?? says.cannotOther) : done, wrong: failed });
    syncNow(assessmentsNow().find(({ kept }) => kept?.assessment === assessment)?.id);
  };
  if (reply === undefined || view === undefined) return <Waiting height={420} says={words.waiting} />;
  const changes = reply.value;
  if (!changes || !view.value) return <Absent away={isUnreachable(reply)} />;
  const { assessment: kept, respondents } = view.value;
  const names = new Map(respondents.map(({ id, name }) => [id, name]));
  const organisers = new Set(respondents.filter(({ organiser }) => organiser).map(({ id }) => id));
  const [last] = changes;
  return (
    <>
      <title>{words.title(`${kept.title}, ${says.page}`)}</title>
      <h1>{last ? says.finding(kept.title, dayAndTime(last.at)) : says.nothing}</h1>
      {told === undefined ? null : told.wrong ? (
        <IssueList title={told.says} issues={[]} />
      ) : (
        <output className="kept-gone">{told.says}</output>
      )}
      <div className="split history">
        <section className="card">
          <h2>{says.changes}</h2>
          <HistoryList
            changes={changes}
            names={names}
            organisers={organisers}
            at={at}
            onThen={show}
            onUndo={({ id }) =>
              void change("undo-change", { organisation, change: id }).then(tell(says.undone))
            }
            onRestore={({ kind, object, version: restore }, version) =>
              void change("restore-version", { organisation, kind, object, restore, version }).then(
                tell(says.restored),
              )
            }
          />
          {more ? <Button onClick={more}>{says.more}</Button> : null}
        </section>
        <div className="side">
          <MomentField label={says.asOfPick} at={at} onPick={show} />
          {at === undefined ? null : (
            <AsOf organisation={organisation} assessment={assessment} at={at} onNow={() => show(undefined)} />
          )}
          <KeptResults organisation={organisation} assessment={assessment} />
          <Link to="/assessments" className="no-print">
            {says.all}
          </Link>
        </div>
      </div>
    </>
  );
};

/** Who changed what of an assessment and when; as it was at a moment; what can be taken back. */
export const HistoryPage = () => {
  const { id = "" } = useParams({ strict: false });
  const { organisation, at } = useSearch({ strict: false });
  return (
    <div className="page kept-page">
      <title>{words.title(says.page)}</title>
      {organisation === undefined ? (
        <Absent away={false} />
      ) : (
        <KeptHere>
          <Page organisation={organisation} assessment={id} at={at} />
        </KeptHere>
      )}
    </div>
  );
};
