import { useLocation } from "@tanstack/react-router";
import { useDeferredValue, useId, useMemo, useState } from "react";
import { useReference } from "#client/reference.ts";
import { useAnchor } from "#client/use-anchor.ts";
import { Button } from "#ui/button.tsx";
import "#ui/combobox.css";
import "#ui/reading.css";
import { Empty, Waiting } from "#ui/states.tsx";
import { entriesOf } from "./entries.ts";
import { finds, grouped } from "./groups.ts";
import { Operation } from "./operation.tsx";
import { Problems } from "./problems.tsx";
import "./reference.css";
import { words } from "./words.ts";

const Unreachable = () => (
  <Empty
    finding={words.unreachable.finding}
    actions={<Button onClick={() => window.location.reload()}>{words.unreachable.again}</Button>}
  >
    <p>{words.unreachable.help}</p>
  </Empty>
);

const Reference = ({ document }: { readonly document: object }) => {
  const { hash } = useLocation();
  const entries = useMemo(() => entriesOf(document), [document]);
  const [typed, setTyped] = useState("");
  const asked = useDeferredValue(typed.trim());
  const found = useMemo(
    () => (asked === "" ? entries : entries.filter((entry) => finds(entry, asked))),
    [entries, asked],
  );
  const statuses = useMemo(
    () => [...new Set(entries.flatMap(({ problems }) => problems))].toSorted(),
    [entries],
  );
  const shown = grouped(found);
  const id = useId();
  useAnchor(entries.length > 0, hash);
  return (
    <>
      <h1>{words.finding(entries.length)}</h1>
      <p className="page-lead">{words.lead}</p>
      <p className="secondary reference-more">
        <a href="/openapi.json">{words.document}</a> · <a href="/client.ts">{words.client}</a> ·{" "}
        {words.agents}
      </p>
      <div className="reference-split">
        <aside className="reference-contents">
          <search>
            <label htmlFor={id}>{words.search}</label>
            <input
              id={id}
              type="search"
              className="combobox-field"
              value={typed}
              maxLength={100}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
            <output className="secondary" htmlFor={id}>
              {asked === "" ? "" : words.found(found.length)}
            </output>
          </search>
          <nav aria-label={words.contents}>
            {shown.map(({ group, entries: inGroup }) => (
              <div key={group}>
                <a className="contents-group" href={`#group-${group}`}>
                  {words.groups[group][0]}
                </a>
                <ul>
                  {inGroup.map(({ name }) => (
                    <li key={name}>
                      <a href={`#${name}`}>
                        <code>{name}</code>
                      </a>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
            <a className="contents-group" href="#problems">
              {words.problemsTitle}
            </a>
          </nav>
        </aside>
        <div className="reference-body">
          {shown.map(({ group, entries: inGroup }) => (
            <section
              key={group}
              id={`group-${group}`}
              tabIndex={-1}
              className="reference-group"
              aria-labelledby={`title-${group}`}
            >
              <h2 id={`title-${group}`} className="section-title">
                {words.groups[group][0]}
              </h2>
              <p>{words.groups[group][1]}</p>
              {inGroup.map((entry) => (
                <Operation key={entry.name} entry={entry} />
              ))}
            </section>
          ))}
          <Problems statuses={statuses} />
        </div>
      </div>
    </>
  );
};

/** The API to read: everything that the server's own description says, with examples and what to do when refused. */
export const ReferencePage = () => {
  const read = useReference();
  return (
    <div className="page reading reference">
      <title>{words.title}</title>
      {read === undefined ? <Waiting height={640} says={words.waiting} /> : null}
      {read?.broken ? <Unreachable /> : null}
      {read?.document ? <Reference document={read.document} /> : null}
    </div>
  );
};
