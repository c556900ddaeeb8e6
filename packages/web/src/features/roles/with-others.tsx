import type { RoleView } from "@remit/core";
import { Link } from "@tanstack/react-router";
import { quotesOf } from "#client/quotes.ts";
import { vocabulary } from "#client/vocabulary.ts";
import { Inside } from "#ui/inside.tsx";
import { RoleMark } from "#ui/role-mark.tsx";
import { SourcesDiffer } from "#ui/sources-differ.tsx";
import { Grounds } from "#ui/statements.tsx";
import { words } from "./words.ts";

const text = words.role;

/** How the role stands to every other: the order in words, and what one sets and the other carries out. */
export const WithOthers = ({ view }: { readonly view: RoleView }) => {
  const marked = (id: string) => {
    const role = id === view.role.id ? view.role : view.relations.find((each) => each.role.id === id)?.role;
    return { id, shape: role?.shape ?? ("ring" as const), name: role?.short ?? id };
  };
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
              <RoleMark role={marked(role.id)} />
              <span className="secondary">
                {(order.certainty === "usually" ? text.verdicts : text.dependsVerdicts)[verdict]}
              </span>
            </h3>
            <p>{summary}</p>
            <ul className="lines">
              {handovers.map((handover) => (
                <li key={handover.what}>
                  <span className="handover">
                    <RoleMark role={marked(handover.from)} /> → <RoleMark role={marked(handover.to)} />
                  </span>
                  {handover.what}
                  <Grounds
                    quotes={quotesOf(handover.cites, view.statements)}
                    judged={handover.basis === "judgement"}
                    words={vocabulary}
                  />
                </li>
              ))}
            </ul>
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
      {view.disagreements.map(({ id, topic, sides, treatment }) => (
        <div key={id} className="card">
          <SourcesDiffer
            topic={topic}
            sides={sides.map(({ says, cites }) => ({
              says,
              cite: cites.map((cite, at) => (
                <span key={cite}>
                  {at > 0 ? ", " : ""}
                  <Inside href={`/statements/${encodeURIComponent(cite)}`}>{cite}</Inside>
                </span>
              )),
            }))}
            reading={
              <>
                <strong>{vocabulary.reading}</strong> {treatment}
              </>
            }
          />
        </div>
      ))}
    </div>
  </section>
);
