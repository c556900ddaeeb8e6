import type { OwnMark, RoleView } from "@remit/core";
import { Link } from "@tanstack/react-router";
import { pipsOf } from "#client/pips-of.ts";
import { quotesOf } from "#client/quotes.ts";
import { basisSays, vocabulary } from "#client/vocabulary.ts";
import { Pips } from "#ui/pips.tsx";
import { Tag } from "#ui/quote.tsx";
import { Statements } from "#ui/statements.tsx";
import { words } from "./words.ts";

const text = words.role;
type Domain = RoleView["domains"][number];
type Hold = Domain["holds"][number];

/** Why the organisation says so, and what the sources say in that place. */
const OwnGrounds = ({ marks, view }: { readonly marks: readonly OwnMark[]; readonly view: RoleView }) =>
  marks.map(({ reason, was, cites = [] }) => {
    const quotes = quotesOf(cites, view.statements);
    const held = was === undefined ? undefined : vocabulary.holding[was as Hold["holding"]];
    return (
      <div key={reason}>
        <p>{vocabulary.ownHelp(reason)}</p>
        {held === undefined ? null : (
          <p className="secondary">
            {quotes.length > 0 ? vocabulary.ownInstead(held) : vocabulary.ownInsteadJudged(held)}
          </p>
        )}
        {quotes.length > 0 ? <Statements quotes={quotes} most={3} more={vocabulary.more} /> : null}
      </div>
    );
  });

const HoldRow = ({ hold, view }: { readonly hold: Hold; readonly view: RoleView }) => {
  const { accountability, range } = hold;
  const profile = view.profiles.find(({ id }) => id === view.profile);
  const change = profile?.changes.find((each) => each.accountability === accountability.id);
  const changed = change !== undefined && change.from !== hold.holding ? change.from : undefined;
  const quotes = quotesOf(hold.cites, view.statements);
  const says = accountability.own ? undefined : basisSays(hold);
  const against = quotesOf(hold.against, view.statements);
  return (
    <details className="hold" id={accountability.id} data-changed={changed !== undefined}>
      <summary>
        <Pips held={pipsOf(hold)} />
        <span className="hold-name">{accountability.name}</span>
        <span className="hold-word">
          {vocabulary.holding[hold.holding]}
          {says === undefined ? null : <Tag>{says}</Tag>}
          {accountability.own ? <Tag>{vocabulary.own}</Tag> : null}
          {hold.disputed.length > 0 ? <Tag>{text.differ}</Tag> : null}
          {changed === undefined ? null : <Tag>{text.instead(vocabulary.holding[changed])}</Tag>}
        </span>
      </summary>
      <div className="hold-more">
        <p>{accountability.definition}</p>
        {hold.hold || range ? (
          <p className="secondary">
            {[
              hold.hold ? vocabulary.hold[hold.hold] : undefined,
              range ? text.range(vocabulary.holding[range[0]], vocabulary.holding[range[1]]) : undefined,
            ]
              .filter((part) => part !== undefined)
              .join("; ")}
          </p>
        ) : null}
        {hold.note === undefined ? null : <p className="secondary">{hold.note}</p>}
        {hold.own ? (
          <OwnGrounds marks={hold.own} view={view} />
        ) : quotes.length > 0 ? (
          <Statements quotes={quotes} most={3} more={vocabulary.more} />
        ) : (
          <p className="secondary">{vocabulary.judgementHelp}</p>
        )}
        {against.length > 0 ? (
          <>
            <h4>{text.against}</h4>
            <Statements quotes={against} more={vocabulary.more} />
          </>
        ) : null}
        <p className="secondary">
          <Link to="/accountabilities/$id" params={{ id: accountability.id }}>
            {text.elsewhere}
          </Link>{" "}
          <Link
            to="/catalogue"
            search={{ role: view.role.id, accountability: accountability.id }}
            className="no-print hold-amend"
          >
            {hold.own ? text.amendAgain : text.amend}
          </Link>
        </p>
      </div>
    </details>
  );
};

const DomainHolds = ({ domain, view }: { readonly domain: Domain; readonly view: RoleView }) => {
  const stated = domain.holds.filter(({ holding }) => holding !== "not-stated");
  const unstated = domain.holds.filter(({ holding }) => holding === "not-stated");
  const held = stated.filter(({ holding }) => holding !== "none").length;
  return (
    <section className="hold-domain" aria-labelledby={`domain-${domain.id}`}>
      <h3 id={`domain-${domain.id}`}>
        {domain.name}
        <span className="note">{text.domainCounts(held, domain.holds.length)}</span>
      </h3>
      {stated.map((hold) => (
        <HoldRow key={hold.accountability.id} hold={hold} view={view} />
      ))}
      {unstated.length > 0 ? (
        <p className="unstated">
          <Pips held={{}} />
          <span>
            {text.unstated}{" "}
            {unstated.map(({ accountability }, at) => (
              <span key={accountability.id} id={accountability.id} tabIndex={-1}>
                <Link to="/accountabilities/$id" params={{ id: accountability.id }}>
                  {accountability.name}
                </Link>
                {at < unstated.length - 1 ? ", " : "."}
              </span>
            ))}
          </span>
        </p>
      ) : null}
    </section>
  );
};

/** Every accountability by domain: what the role holds of it, opened to its statements; silence is visible. */
export const Holds = ({ view }: { readonly view: RoleView }) => (
  <section className="card holds" data-role={view.role.id} aria-labelledby="holds">
    <h2 id="holds" tabIndex={-1}>
      {text.holds}
    </h2>
    <p className="secondary">{text.holdsHelp}</p>
    {view.domains.map((domain) => (
      <DomainHolds key={domain.id} domain={domain} view={view} />
    ))}
  </section>
);
