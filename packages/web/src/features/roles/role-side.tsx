import type { RoleView } from "@remit/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { quotesOf } from "#client/quotes.ts";
import { vocabulary } from "#client/vocabulary.ts";
import { Bearing } from "#ui/bearing.tsx";
import { Tag } from "#ui/quote.tsx";
import { RoleMark } from "#ui/role-mark.tsx";
import { Grounds, Statements } from "#ui/statements.tsx";
import { words } from "./words.ts";

const text = words.role;
/** Below this many accountabilities stated for both, a distance is not shown as a number. */
const enough = 10;

const Side = ({
  title,
  anchor,
  children,
}: {
  readonly title: string;
  readonly anchor?: string;
  readonly children: ReactNode;
}) => (
  <section className="card side-card" id={anchor} tabIndex={anchor === undefined ? undefined : -1}>
    <h2>{title}</h2>
    {children}
  </section>
);

const grounds = (view: RoleView, { cites, basis }: { cites: readonly string[]; basis: string }) => (
  <Grounds quotes={quotesOf(cites, view.statements)} judged={basis === "judgement"} words={vocabulary} />
);

const BearingSide = ({ view }: { readonly view: RoleView }) => {
  const { role, traits } = view;
  const marked = { id: role.id, shape: role.shape, name: role.short };
  return (
    <Side title={text.bearing} anchor="bearing">
      <p className="secondary">{text.bearingHelp}</p>
      <Bearing
        scales={traits.map(({ id, low, high, value }) => ({
          id,
          low,
          high,
          values: [{ role: marked, value, says: text.trait(role.short, value, low, high) }],
        }))}
      />
      <details className="fold">
        <summary>{text.traitGrounds}</summary>
        <dl className="trait-grounds">
          {traits.map(({ id, low, high, value, note, cites, basis }) => (
            <div key={id}>
              <dt>
                {text.trait(role.short, value, low, high)}{" "}
                {basis === "judgement" ? <Tag>{vocabulary.judgement}</Tag> : null}
              </dt>
              {note === undefined ? null : <dd className="secondary">{note}</dd>}
              <dd>
                <Statements quotes={quotesOf(cites, view.statements)} more={vocabulary.more} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </Side>
  );
};

const ReportingSide = ({ view }: { readonly view: RoleView }) => (
  <Side title={text.reporting} anchor="reporting">
    {view.reporting.length === 0 ? <p className="silence">{text.reportingNone}</p> : null}
    <ul className="lines">
      {view.reporting.map((line) => (
        <li key={line.to}>
          {vocabulary.above[line.to] ?? line.name} <span className="secondary">{text[line.modality]}</span>
          {grounds(view, line)}
        </li>
      ))}
    </ul>
    <h3>{text.authority}</h3>
    {view.authority.length === 0 ? <p className="silence">{text.authorityNone}</p> : null}
    <ul className="lines">
      {view.authority.map((entry) => (
        <li key={entry.text}>
          {entry.text}
          {grounds(view, entry)}
        </li>
      ))}
    </ul>
  </Side>
);

const NeedsSide = ({ view }: { readonly view: RoleView }) => (
  <Side title={text.requirements} anchor="needs">
    {view.requirements.length === 0 ? <p className="silence">{text.requirementsNone}</p> : null}
    <ul className="lines">
      {view.requirements.map((requirement) => (
        <li key={requirement.id}>
          {requirement.text} <span className="secondary">{text[requirement.level]}</span>
          {grounds(view, requirement)}
        </li>
      ))}
    </ul>
  </Side>
);

const NearSide = ({ view }: { readonly view: RoleView }) => (
  <Side title={text.nearest}>
    <p className="secondary">{text.nearestHelp(enough)}</p>
    <ul className="near">
      {view.nearest.map(({ role: id, distance, over, thin }) => {
        const other = view.relations.find(({ role }) => role.id === id)?.role;
        return (
          <li key={id}>
            <Link to="/compare" search={{ roles: `${view.role.id},${id}` }}>
              <RoleMark role={{ id, shape: other?.shape ?? "ring", name: other?.short ?? id }} />
            </Link>
            <span className="num secondary">
              {thin || distance === undefined ? text.thin(over) : text.distance(distance.toFixed(1), over)}
            </span>
          </li>
        );
      })}
    </ul>
    {view.closeTo.map(({ role: id, why, ...rest }) => (
      <p key={id} className="secondary">
        {why}
        {grounds(view, rest)}
      </p>
    ))}
  </Side>
);

const TitlesSide = ({ view }: { readonly view: RoleView }) => {
  const short = (id: string): string => view.relations.find(({ role }) => role.id === id)?.role.short ?? id;
  return (
    <Side title={text.titles}>
      <ul className="titles">
        {view.titles.map(({ title, others }) => (
          <li key={title}>
            {title}
            {others.length > 0 ? (
              <span className="secondary"> {text.titlesOthers(others.map(short).join(", "))}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </Side>
  );
};

/** What sets the role apart beside what it holds. */
export const RoleSide = ({ view }: { readonly view: RoleView }) => (
  <aside className="side" data-role={view.role.id}>
    {view.silent === undefined ? null : (
      <section className="side-card silence">
        <h2>{text.silent}</h2>
        <p>{view.silent}</p>
      </section>
    )}
    {view.admission === undefined ? null : (
      <Side title={text.admission}>
        <p>{view.admission.why}</p>
        {grounds(view, view.admission)}
      </Side>
    )}
    <BearingSide view={view} />
    <ReportingSide view={view} />
    <NeedsSide view={view} />
    <NearSide view={view} />
    <TitlesSide view={view} />
  </aside>
);
