import type { Structure, ToldFinding as Finding } from "@remit/core";
import { useState } from "react";
import { useFindings } from "#client/findings.ts";
import { useAsk } from "#client/use-ask.ts";
import { Button } from "#ui/button.tsx";
import { type FindingGroup, groupsOf } from "../chart/finding-groups.ts";
import { findingParts } from "./finding-parts.ts";
import type { Cells } from "./use-cells.ts";
import { words } from "./words.ts";

/** So many are shown at first. */
const few = 6;

const keyOf = ({ rule, accountabilities, positions, data }: Finding): string =>
  JSON.stringify([rule, accountabilities, positions, data]);

const Why = ({ rule }: { readonly rule: string }) => {
  const [open, setOpen] = useState(false);
  const { answer, broken } = useAsk("explain-rule", open ? { rule } : undefined);
  return (
    <details className="finding-why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.whyRule}</summary>
      <p className="secondary">
        {answer?.value?.explanation ?? (broken === undefined ? words.checking : words.ruleOff)}
      </p>
      <p className="note">{rule}</p>
    </details>
  );
};

const FindingOf = ({
  finding,
  primary,
  make,
}: {
  readonly finding: Finding;
  readonly primary: boolean;
  readonly make: Cells["make"];
}) => (
  <li className="finding" data-severity={finding.severity}>
    <p className="finding-says">
      <span className="unseen">{words.severity[finding.severity]}: </span>
      {finding.says}
    </p>
    {finding.fixes.length === 0 ? null : (
      <div className="finding-fixes">
        {finding.fixes.map((fix, at) => (
          <Button
            key={`${fix.id} ${fix.to ?? ""}`}
            size="small"
            kind={primary && at === 0 ? "primary" : "plain"}
            onClick={({ currentTarget }) => {
              // The finding goes with its fix.
              currentTarget.closest<HTMLElement>(".raci-panel")?.focus();
              void make(fix.changes);
            }}
          >
            {fix.says}
          </Button>
        ))}
      </div>
    )}
    <Why rule={finding.rule} />
  </li>
);

/** What one rule finds many times over: folded, with its number. */
const RuleOf = ({
  group: { title, severity, findings },
  make,
}: {
  readonly group: Extract<FindingGroup, { kind: "rule" }>;
  readonly make: Cells["make"];
}) => {
  const [open, setOpen] = useState(false);
  const [most, setMost] = useState(few);
  return (
    <li className="finding" data-severity={severity}>
      <details className="finding-rule" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span className="finding-says">
            <span className="unseen">{words.severity[severity]}: </span>
            {title}
          </span>
          <span className="note">{words.ofRule(findings.length)}</span>
        </summary>
        {open ? (
          <>
            <ul>
              {findings.slice(0, most).map((finding) => (
                <FindingOf key={keyOf(finding)} finding={finding} primary={false} make={make} />
              ))}
            </ul>
            {findings.length > most ? (
              <Button size="small" onClick={() => setMost(most + few * 5)}>
                {words.moreFindings(findings.length - most)}
              </Button>
            ) : null}
          </>
        ) : null}
      </details>
    </li>
  );
};

const List = ({
  title,
  findings,
  primary,
  make,
}: {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly primary: boolean;
  readonly make: Cells["make"];
}) => {
  const [all, setAll] = useState(false);
  if (findings.length === 0) return null;
  const groups = groupsOf(findings);
  const shown = all ? groups : groups.slice(0, few);
  const left = groups
    .slice(shown.length)
    .flatMap((each) => (each.kind === "one" ? [each.finding] : each.findings));
  return (
    <section className="findings">
      <h2>{title}</h2>
      <ul>
        {shown.map((group, at) =>
          group.kind === "rule" ? (
            <RuleOf key={`${group.severity} ${group.rule}`} group={group} make={make} />
          ) : (
            <FindingOf
              key={keyOf(group.finding)}
              finding={group.finding}
              primary={primary && at === 0}
              make={make}
            />
          ),
        )}
      </ul>
      {left.length === 0 ? null : (
        <Button size="small" onClick={() => setAll(true)}>
          {words.moreFindings(left.length)}
        </Button>
      )}
    </section>
  );
};

/** What the rules find: about the chosen row first, then about what the view shows. */
export const Findings = ({
  structure,
  about,
  view,
  make,
}: {
  readonly structure: Structure;
  /** An accountability, or a decision right. */
  readonly about: string | undefined;
  readonly view: "raci" | "rights";
  readonly make: Cells["make"];
}) => {
  const { answer, broken } = useFindings(structure);
  if (broken !== undefined) throw new Error(broken);
  const findings = answer?.value?.findings;
  if (!findings) return <p className="secondary">{words.checking}</p>;
  if (findings.length === 0) return <p className="secondary">{words.noFindings}</p>;
  const parts = findingParts(findings, about, view);
  const says = words.about[view];
  const chosen = parts.here.length > 0;
  return (
    <>
      <List key={about} title={says.this} findings={parts.here} primary make={make} />
      <List title={chosen ? says.rest : says.all} findings={parts.view} primary={!chosen} make={make} />
      <List
        title={words.elsewhere}
        findings={parts.others}
        primary={!chosen && parts.view.length === 0}
        make={make}
      />
    </>
  );
};
