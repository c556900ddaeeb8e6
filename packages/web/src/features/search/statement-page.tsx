import type { Issue, OutputOf, operations } from "@remit/core";
import { Link, useParams } from "@tanstack/react-router";
import { Suspense } from "react";
import { useCatalogue } from "#client/catalogue.ts";
import { statementHref } from "#client/quotes.ts";
import { differenceOf } from "#client/readings.ts";
import { useAsk } from "#client/use-ask.ts";
import { issueSays, nearestOf, vocabulary } from "#client/vocabulary.ts";
import { buttonLook } from "#ui/button.tsx";
import { Nearest } from "#ui/nearest.tsx";
import "#ui/reading.css";
import { RoleMark } from "#ui/role-mark.tsx";
import { SourcesDiffer } from "#ui/sources-differ.tsx";
import { Empty, Waiting } from "#ui/states.tsx";
import { CitedBy } from "./cited-by.tsx";
import "./search.css";
import { words } from "./words.ts";

const text = words.statement;
type Found = OutputOf<typeof operations, "statement">;

const Unknown = ({ issue }: { readonly issue: Issue | undefined }) => (
  <div className="page reading">
    <title>{text.unknown}</title>
    <Empty
      finding={issue ? issueSays(issue) : text.unknown}
      actions={
        <Link to="/search" search={{}} {...buttonLook({ kind: "primary" })}>
          {text.search}
        </Link>
      }
    >
      <Nearest says={text.mean} ids={issue ? nearestOf(issue) : []} hrefOf={statementHref} />
    </Empty>
  </div>
);

const RoleLinks = ({ ids }: { readonly ids: readonly string[] }) => {
  const index = useCatalogue();
  return ids.map((id) => {
    const role = index.role.get(id);
    if (!role) return null;
    return (
      <Link key={id} to="/roles/$role" params={{ role: id }} className="role-link">
        <RoleMark role={{ id, shape: role.shape, name: role.short }} />
      </Link>
    );
  });
};

const Facts = ({ found: { statement, source } }: { readonly found: Found }) => (
  <dl className="statement-facts">
    <dt>{text.source}</dt>
    <dd>
      {source.url === undefined ? source.title : <a href={source.url}>{source.title}</a>}
      <span className="secondary">
        , {source.publisher}
        {source.version === undefined ? "" : `, ${source.version}`}
      </span>
    </dd>
    <dt>{text.place}</dt>
    <dd>{statement.place}</dd>
    <dt>{text.kind}</dt>
    <dd>{vocabulary.kind[statement.kind]}</dd>
    <dt>{text.modality}</dt>
    <dd>{vocabulary.modality[statement.modality]}</dd>
    {statement.condition === undefined ? null : (
      <>
        <dt>{text.condition}</dt>
        <dd>{statement.condition}</dd>
      </>
    )}
    <dt>{text.about}</dt>
    <dd className="role-links">
      {statement.about.length === 0 ? text.aboutNobody : <RoleLinks ids={statement.about} />}
    </dd>
    {statement.comparedWith.length === 0 ? null : (
      <>
        <dt>{text.comparedWith}</dt>
        <dd className="role-links">
          <RoleLinks ids={statement.comparedWith} />
        </dd>
      </>
    )}
    <dt>{text.licence}</dt>
    <dd className="secondary">{source.licence}</dd>
  </dl>
);

const Found = ({ found }: { readonly found: Found }) => {
  const { statement, source, citedBy, disagreements } = found;
  return (
    <>
      <p className="secondary">{text.lead}</p>
      <div className="statement-text">
        <h1>{statement.text}</h1>
        <p className="cite">{`${source.title}, ${statement.place} · ${statement.id}`}</p>
      </div>
      {statement.proxy ? <p className="silence statement-proxy">{text.proxy}</p> : null}
      <div className="split">
        <div className="side">
          <section className="card side-card">
            <h2>{text.rests}</h2>
            <CitedBy citations={citedBy} />
          </section>
          <section className="card side-card">
            <h2>{text.differ}</h2>
            {disagreements.length === 0 ? <p className="secondary">{text.differNone}</p> : null}
            {disagreements.map((disagreement) => (
              <SourcesDiffer key={disagreement.id} here={statement.id} {...differenceOf(disagreement)} />
            ))}
          </section>
        </div>
        <section className="card side-card">
          <Facts found={found} />
        </section>
      </div>
    </>
  );
};

/** One statement: its words, source and place, what rests on it and who contradicts it. */
export const StatementPage = () => {
  const { id } = useParams({ from: "/statements/$id" });
  const { answer, broken } = useAsk("statement", { statement: id });
  if (broken !== undefined) throw new Error(broken);
  if (answer?.issues) return <Unknown issue={answer.issues[0]} />;
  if (!answer) return <Waiting height={480} says={vocabulary.waiting} />;
  return (
    <div className="page reading">
      <title>{text.title(answer.value.statement.id)}</title>
      <Suspense fallback={<Waiting height={480} says={vocabulary.waiting} />}>
        <Found found={answer.value} />
      </Suspense>
    </div>
  );
};
