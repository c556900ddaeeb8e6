import type { StructureChange as Change, Severity, ToldFinding } from "@remit/core";
import { useState } from "react";
import type { useFindings } from "#client/findings.ts";
import { useAsk } from "#client/use-ask.ts";
import { Button } from "#ui/button.tsx";
import { words } from "./words.ts";
import { type FindingGroup, groupsOf } from "./finding-groups.ts";
import { FindingMark } from "./finding-mark.tsx";
import { useNextFinding } from "./use-next-finding.ts";
import "./findings.css";

const { findings: says } = words;
const severities = ["error", "warning", "note"] as const satisfies readonly Severity[];
/** So many are shown at first, and more each time. */
const few = 20;

export const keyOf = ({ rule, positions, accountabilities, data }: ToldFinding): string =>
  JSON.stringify([rule, positions, accountabilities, data]);

const Why = ({ rule }: { readonly rule: string }) => {
  const [open, setOpen] = useState(false);
  const { answer, broken } = useAsk("explain-rule", open ? { rule } : undefined);
  return (
    <details className="chart-finding-why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{says.why}</summary>
      <p className="secondary">
        {answer?.value?.explanation ?? (broken === undefined ? says.waiting : says.broken)}
      </p>
    </details>
  );
};

const Row = ({
  finding,
  selected,
  onSelect,
  onFix,
}: {
  readonly finding: ToldFinding;
  readonly selected: boolean;
  readonly onSelect: () => void;
  readonly onFix: (changes: readonly Change[]) => void;
}) => {
  const [first] = finding.fixes;
  return (
    <li className="chart-finding" data-severity={finding.severity} data-selected={selected}>
      <FindingMark finding={finding} />
      <div>
        <button type="button" className="chart-finding-says" aria-pressed={selected} onClick={onSelect}>
          {finding.says}
        </button>
        <p className="chart-finding-rule">
          {says.one[finding.severity]} {finding.rule}
        </p>
        {first ? <p className="chart-finding-fix">{first.says}</p> : null}
        {selected ? (
          <>
            {finding.fixes.slice(1).map((fix) => (
              <p key={`${fix.id} ${fix.to ?? ""}`} className="chart-finding-other">
                <Button size="small" onClick={() => onFix(fix.changes)}>
                  {fix.says}
                </Button>
              </p>
            ))}
            <Why rule={finding.rule} />
          </>
        ) : null}
      </div>
      {first ? (
        <button
          type="button"
          className="chart-link"
          aria-label={says.fixOf(first.says)}
          onClick={() => onFix(first.changes)}
        >
          {says.fix}
        </button>
      ) : null}
    </li>
  );
};

type Rule = Extract<FindingGroup, { kind: "rule" }>;
type Listed = {
  /** The finding that is selected, by its key. */
  readonly selected: string | undefined;
  readonly onSelect: (finding: ToldFinding) => void;
  readonly onFix: (changes: readonly Change[]) => void;
};

const RowOf = ({ finding, selected, onSelect, onFix }: Listed & { readonly finding: ToldFinding }) => (
  <Row
    finding={finding}
    selected={keyOf(finding) === selected}
    onSelect={() => onSelect(finding)}
    onFix={onFix}
  />
);

/** What one rule finds many times over: folded, with its number; open while one of them is selected. */
const RuleRow = ({ group, ...listed }: Listed & { readonly group: Rule }) => {
  const { rule, title, severity, findings } = group;
  const [first] = findings;
  const holds = findings.some((finding) => keyOf(finding) === listed.selected);
  const [open, setOpen] = useState(holds);
  const [most, setMost] = useState(few);
  return (
    <li className="chart-finding chart-finding-group" data-severity={severity}>
      {first ? <FindingMark finding={first} /> : null}
      <details open={open || holds} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span className="chart-finding-says">{title}</span>
          <span className="chart-finding-rule">
            {says.one[severity]} {rule}
          </span>
          <span className="chart-finding-count">{says.times(findings.length)}</span>
        </summary>
        {open || holds ? (
          <>
            <ul className="chart-findings">
              {findings.slice(0, most).map((finding) => (
                <RowOf key={keyOf(finding)} finding={finding} {...listed} />
              ))}
            </ul>
            {findings.length > most ? (
              <button type="button" className="chart-link" onClick={() => setMost(most + few * 5)}>
                {says.more(findings.length - most)}
              </button>
            ) : null}
          </>
        ) : null}
      </details>
    </li>
  );
};

/** What the rules find, as in a linter: those about whoever is selected first, the gravest first in each. */
export const ChartFindings = ({
  found,
  about,
  selected,
  onSelect,
  onFix,
}: {
  readonly found: ReturnType<typeof useFindings>;
  /** Whoever is selected: their ids, and what they are called. */
  readonly about: { readonly ids: ReadonlySet<string>; readonly title: string } | undefined;
  readonly selected: string | undefined;
  readonly onSelect: (finding: ToldFinding) => void;
  readonly onFix: (changes: readonly Change[]) => void;
}) => {
  const [chosen, setOnly] = useState<Severity>();
  const [most, setMost] = useState(few);
  const check = found.answer?.value;
  const { place, note } = useNextFinding(check?.findings);
  if (found.broken !== undefined) return <p className="secondary">{says.broken}</p>;
  if (!check) return <p className="secondary">{says.waiting}</p>;
  const { findings, counts } = check;
  // Once the last of a severity is mended, all of them are shown.
  const only = chosen !== undefined && counts[chosen] > 0 ? chosen : undefined;
  const shown = findings.filter(({ severity }) => only === undefined || severity === only);
  const isAbout = ({ positions }: ToldFinding): boolean =>
    about !== undefined && positions.some((id) => about.ids.has(id));
  const own = shown.filter(isAbout);
  const others = shown.filter((finding) => !isAbout(finding));
  const [here, elsewhere] = [groupsOf(own), groupsOf(others)];
  const left = elsewhere
    .slice(most)
    .flatMap((each) => (each.kind === "one" ? [each.finding] : each.findings)).length;
  const listed = {
    selected,
    onSelect,
    onFix: (changes: readonly Change[]) => {
      note();
      onFix(changes);
    },
  };
  const list = (rows: readonly FindingGroup[]) => (
    <ul className="chart-findings">
      {rows.map((group) =>
        group.kind === "rule" ? (
          <RuleRow key={`${group.severity} ${group.rule}`} group={group} {...listed} />
        ) : (
          <RowOf key={keyOf(group.finding)} finding={group.finding} {...listed} />
        ),
      )}
    </ul>
  );
  return (
    <div ref={place} className="chart-found">
      <h2 className="chart-panel-title" tabIndex={-1}>
        {findings.length === 0 ? says.none : says.number(findings.length)}
      </h2>
      {findings.length === 0 ? null : (
        <>
          <fieldset className="chart-filter" aria-label={says.filter}>
            <button type="button" aria-pressed={only === undefined} onClick={() => setOnly(undefined)}>
              {says.all} {findings.length}
            </button>
            {severities.map((severity) =>
              counts[severity] === 0 ? null : (
                <button
                  key={severity}
                  type="button"
                  aria-pressed={only === severity}
                  onClick={() => setOnly(severity)}
                >
                  {says.severity[severity]} {counts[severity]}
                </button>
              ),
            )}
          </fieldset>
          {about && own.length > 0 ? (
            <>
              <h3>{says.about(about.title)}</h3>
              {list(here)}
              {others.length > 0 ? <h3>{says.others}</h3> : null}
            </>
          ) : null}
          {list(elsewhere.slice(0, most))}
          <p className="chart-findings-end">
            {left > 0 ? (
              <button type="button" className="chart-link" onClick={() => setMost(most + few * 5)}>
                {says.more(left)}
              </button>
            ) : null}
            <span>
              {says.cli} <code>remit check</code>
            </span>
          </p>
        </>
      )}
    </div>
  );
};
