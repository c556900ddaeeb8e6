import type { DocumentKind, Issue } from "@remit/core";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useCatalogue } from "#client/catalogue.ts";
import { Button, buttonLook } from "#ui/button.tsx";
import { IssueList, Waiting } from "#ui/states.tsx";
import { CheckRecord } from "./decision-check.tsx";
import { DecisionForm } from "./decision-form.tsx";
import { type Desk, Frame } from "./frame.tsx";
import { kinds } from "./kinds.ts";
import { Export } from "./papers-export.tsx";
import { goToField } from "./papers-field.tsx";
import { findingOf } from "./papers-finding.ts";
import { fieldOf, issueSays } from "./papers-issues.ts";
import { Options } from "./papers-options.tsx";
import { Preview } from "./papers-preview.tsx";
import { usePaper } from "./papers-source.ts";
import { words } from "./papers-words.ts";
import { Facts } from "./posting-facts.tsx";
import { Findings } from "./posting-findings.tsx";
import { Markup } from "./posting-markup.tsx";
import { words as writeWords } from "./words.ts";
import "./papers.css";

const route = getRouteApi("/write/papers");

const all = Object.keys(kinds) as DocumentKind[];

const kindIn = (given: string | undefined): DocumentKind => all.find((kind) => kind === given) ?? "remit";

const Kinds = ({ role, kind }: { readonly role: string; readonly kind: DocumentKind }) => (
  <nav className="papers-kinds" aria-label={words.kinds}>
    {all.map((each) => (
      <Link
        key={each}
        to="/write/papers"
        search={{ role, kind: each }}
        className="work-tab"
        aria-current={each === kind ? "page" : undefined}
      >
        {kinds[each]}
      </Link>
    ))}
  </nav>
);

const partsOf = (kind: DocumentKind): readonly (readonly [id: string, title: string])[] => [
  ["papers-export", words.export.title],
  ...(kind === "posting"
    ? ([
        ["papers-facts", words.facts.title],
        ["papers-check", words.check.title],
      ] as const)
    : []),
  ...(kind === "record"
    ? ([
        ["papers-decision", words.decision.title],
        ["papers-verify", words.verify.title],
      ] as const)
    : []),
  ["papers-options", words.options.title],
];

/** On a narrow screen what can be done follows the paper, which is long: the way there. */
const Jump = ({ kind }: { readonly kind: DocumentKind }) => (
  <nav className="papers-jump" aria-label={words.jump}>
    {partsOf(kind).map(([id, title]) => (
      <button
        key={id}
        type="button"
        className="papers-place"
        onClick={() => {
          const heading = document.getElementById(id);
          heading?.focus();
          heading?.scrollIntoView();
        }}
      >
        {title}
      </button>
    ))}
  </nav>
);

/** Where a part of the remit stands, in the words of the page. */
const placeName = (at: string | undefined): string =>
  at === undefined ? words.remit : (words.check.places[at] ?? at);

/** Why a paper is not written, each reason with its place and the way to what mends it. */
const Refused = ({ issues, role }: { readonly issues: readonly Issue[]; readonly role: string }) => {
  const places = [...new Set(issues.map(fieldOf))];
  return (
    <div className="papers-refused">
      <IssueList
        title={words.refused}
        issues={issues.map((issue) => ({ where: placeName(fieldOf(issue)), says: issueSays(issue) }))}
      />
      <div className="papers-acts">
        {places.map((at) =>
          at === undefined ? (
            <Link key="remit" to="/write" search={{ role }} {...buttonLook()}>
              {words.toRemit}
            </Link>
          ) : (
            <Button key={at} onClick={() => goToField(at)}>
              {words.goTo(placeName(at))}
            </Button>
          ),
        )}
      </div>
    </div>
  );
};

/** The browser's own key for printing prints the paper, in pages of its own. */
const usePrintKey = (print: () => void, ready: boolean): void =>
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!ready || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== "p")
        return;
      event.preventDefault();
      print();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  });

const Papers = ({ desk, kind }: { readonly desk: Desk; readonly kind: DocumentKind }) => {
  const index = useCatalogue();
  const frame = useRef<HTMLIFrameElement>(null);
  const paper = usePaper(desk, kind);
  const { html, issues, source, tree, record, check } = paper;
  const { remit } = desk;
  const refused = issues !== undefined;
  const roleName = (id: string): string => index.role.get(id)?.name ?? id;
  const finding = findingOf(kind, { remit, tree, check, record, refused, roleName });
  const print = (): void => frame.current?.contentWindow?.print();
  usePrintKey(print, html !== undefined);
  return (
    <div className="desk papers">
      <title>{writeWords.titleOf(`${kinds[kind]}, ${remit.title}`)}</title>
      <div className="papers-sheet">
        <header className="papers-head no-print">
          <Kinds role={remit.role} kind={kind} />
          <h1>{finding}</h1>
          <Jump kind={kind} />
        </header>
        {issues ? <Refused issues={issues} role={remit.role} /> : null}
        {paper.broken ? <p className="papers-refused">{words.broken}</p> : null}
        {html === undefined ? null : <Preview html={html} title={words.preview(kinds[kind])} frame={frame} />}
        {html === undefined && !refused && !paper.broken ? (
          <div className="papers-refused">
            <Waiting height={900} says={words.waiting} />
          </div>
        ) : null}
      </div>
      <aside className="desk-panel papers-panel no-print" aria-label={words.panel}>
        <Export key={kind} desk={desk} kind={kind} source={refused ? undefined : source} onPrint={print} />
        {kind === "posting" ? (
          <>
            <Facts desk={desk} />
            <Findings desk={desk} check={check} waits={paper.checking} />
            <Markup tree={tree} />
          </>
        ) : null}
        {kind === "record" ? (
          <>
            <DecisionForm desk={desk} />
            <CheckRecord />
          </>
        ) : null}
        <Options desk={desk} />
      </aside>
    </div>
  );
};

/** What is written of a remit: each paper as it will be, and what can be done with it. */
export const PapersPage = () => {
  const { role, kind } = route.useSearch();
  const navigate = useNavigate();
  return (
    <Frame
      role={role}
      page="papers"
      onRole={(other) => void navigate({ to: "/write/papers", search: { role: other, kind: kindIn(kind) } })}
    >
      {(desk) => <Papers key={desk.remit.role} desk={desk} kind={kindIn(kind)} />}
    </Frame>
  );
};
