import type { RoleView } from "@remit/core";
import { Link } from "@tanstack/react-router";
import { differenceOf, handoversOf, markedIn } from "#client/readings.ts";
import { vocabulary } from "#client/vocabulary.ts";
import { Handovers } from "#ui/handovers.tsx";
import { RoleMark } from "#ui/role-mark.tsx";
import { SourcesDiffer } from "#ui/sources-differ.tsx";
import { words } from "./words.ts";

const text = words.role;

/** How the role stands to every other: the order in words, and what one sets and the other carries out. */
export const WithOthers = ({ view }: { readonly view: RoleView }) => {
  const roles = [view.role, ...view.relations.map(({ role }) => role)];
  return (
    <section className="role-section" aria-labelledby="others">
      <h2 id="others" tabIndex={-1} className="section-title">
        {text.others}
      </h2>
      <p className="secondary">{text.othersHelp}</p>
      <div className="others">
        {view.relations.map(({ role, summary, verdict, order, handovers }) => (
          <article key={role.id} className="card other">
            <h3>
              <RoleMark role={markedIn(roles, role.id)} />
              <span className="secondary">
                {(order.certainty === "usually" ? text.verdicts : text.dependsVerdicts)[verdict]}
              </span>
            </h3>
            <p>{summary}</p>
            <Handovers handovers={handoversOf(handovers, roles, view.statements)} words={vocabulary} />
            <p className="other-links no-print">
              <Link to="/compare" search={{ roles: `${view.role.id},${role.id}` }}>
                {text.compareWith(role.short)}
              </Link>
              <Link to="/higher" search={{ a: view.role.short, b: role.short }}>
                {text.whoIsHigher}
              </Link>
            </p>
          </article>
        ))}
      </div>
    </section>
  );
};

/** The disagreements of sources that touch the role, both sides and then how Remit reads them. */
export const Differences = ({ view }: { readonly view: RoleView }) => (
  <section className="role-section" aria-labelledby="differ">
    <h2 id="differ" tabIndex={-1} className="section-title">
      {text.differHeading}
    </h2>
    {view.disagreements.length === 0 ? <p className="silence">{text.differNone}</p> : null}
    <div className="differences">
      {view.disagreements.map((disagreement) => (
        <div key={disagreement.id} className="card">
          <SourcesDiffer {...differenceOf(disagreement)} />
        </div>
      ))}
    </div>
  </section>
);
