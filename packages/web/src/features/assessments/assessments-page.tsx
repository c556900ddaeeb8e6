import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { leave } from "#client/assessments.ts";
import { KeptHere } from "#client/kept-here.tsx";
import { Button, buttonLook } from "#ui/button.tsx";
import { Empty, IssueList, Waiting } from "#ui/states.tsx";
import { AssessmentRows } from "./assessment-rows.tsx";
import "./assessments.css";
import "#ui/reading.css";
import { RemovedList } from "./removed-list.tsx";
import { RenameSheet } from "./rename-sheet.tsx";
import type { Group, Row } from "./rows.ts";
import { useActs } from "./use-acts.ts";
import { useGroups } from "./use-groups.ts";
import { words } from "./words.ts";

const { list: says } = words;

type Naming = { readonly row: Row } | { readonly group: Group };

const Page = () => {
  const navigate = useNavigate();
  const { groups, organisations, more, away, waiting } = useGroups();
  const { removed } = useSearch({ strict: false });
  const acts = useActs(removed);
  const [naming, setNaming] = useState<Naming>();
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const begin = (): void => {
    leave();
    void navigate({ to: "/" });
  };
  const active = new Set(groups.flatMap(({ rows }) => rows.map(({ key }) => key)));
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  if (waiting && count === 0) return <Waiting height={420} says={words.waiting} />;
  return (
    <>
      <header className="kept-head">
        {count === 0 ? (
          <Empty
            finding={says.empty}
            actions={
              <>
                <Button kind="primary" onClick={begin}>
                  {says.begin}
                </Button>
                <Link to="/examples" {...buttonLook()}>
                  {says.example}
                </Link>
              </>
            }
          >
            <p>{says.emptyHelp}</p>
          </Empty>
        ) : (
          <>
            <h1>{says.finding(count, groups.length)}</h1>
            <div className="actions no-print">
              <Button kind="primary" onClick={begin}>
                {says.new}
              </Button>
              <Link to="/assessments/compare" {...buttonLook()}>
                {says.compare}
              </Link>
            </div>
          </>
        )}
        {away === undefined ? null : (
          <p className="silence">{away === "elsewhere" ? says.elsewhere : says.away}</p>
        )}
      </header>
      {acts.wrong === undefined ? null : <IssueList title={acts.wrong} issues={[]} />}
      {acts.gone === undefined ? null : (
        <output className="kept-gone">
          <span>{says.removed(acts.gone.title)}</span>
          <Button size="small" onClick={acts.undo}>
            {says.undo}
          </Button>
        </output>
      )}
      {groups.map((group) => (
        <section key={group.key} className="card kept-group">
          <div className="kept-group-head">
            <h2>{group.name}</h2>
            <div className="actions no-print">
              <Button
                size="small"
                kind="quiet"
                aria-label={says.of(says.renameOrganisation, group.name)}
                onClick={() => setNaming({ group })}
              >
                {says.renameOrganisation}
              </Button>
              <Button
                size="small"
                kind="quiet"
                aria-label={says.of(says.newOf, group.name)}
                onClick={() => void acts.beginOf(group)}
              >
                {says.newOf}
              </Button>
            </div>
          </div>
          <AssessmentRows
            rows={group.rows}
            name={group.name}
            onShow={(row) => void acts.show(row)}
            onRename={(row) => setNaming({ row })}
            onDuplicate={acts.duplicate}
            onRemove={acts.remove}
          />
        </section>
      ))}
      {more ? <Button onClick={more}>{says.more}</Button> : null}
      <RemovedList organisations={names} active={active} />
      {naming === undefined ? null : (
        <RenameSheet
          title={"row" in naming ? says.renameTitle : says.renameOrganisationTitle}
          name={"row" in naming ? naming.row.title : naming.group.name}
          onDone={(name) =>
            "row" in naming ? acts.rename(naming.row, name) : acts.renameOrganisation(naming.group, name)
          }
          onClose={() => setNaming(undefined)}
        />
      )}
    </>
  );
};

/** Every assessment, of this browser and of the server, by organisation. */
export const AssessmentsPage = () => (
  <div className="page kept-page">
    <title>{words.title(says.page)}</title>
    <KeptHere>
      <Page />
    </KeptHere>
  </div>
);
