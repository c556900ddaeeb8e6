import { money, type Structure, type StructureDifference } from "@remit/core";
import type { ReactNode } from "react";
import { useOf } from "#client/use-of.ts";
import { number, sideOf } from "../scenarios/compare.ts";
import { Comparison } from "../scenarios/table.tsx";
import "../scenarios/scenarios.css";
import { IssueList, Waiting } from "#ui/states.tsx";
import { faultsOf } from "#client/issue-words.ts";
import { words } from "./words.ts";
import type { Names } from "../names.ts";

const { figures: says } = words;

const Figures = ({
  measures: { positions, vacant, layers, cost },
  currency,
}: {
  readonly measures: StructureDifference["measures"]["before"];
  readonly currency: string | undefined;
}) => (
  <dl className="then-figures">
    {[
      [says.positions, number(positions)],
      [says.vacant, number(vacant)],
      [says.layers, number(layers)],
      ...(cost > 0 ? [[says.cost, money(cost, currency)]] : []),
    ].map(([term, value]) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd className="num">{value}</dd>
      </div>
    ))}
  </dl>
);

/** An earlier state in figures, and what differs between it and a later one. */
export const Between = ({
  title,
  before,
  after,
  called,
  sentence,
  head,
  names,
  children,
}: {
  readonly title: string;
  readonly before: Structure;
  readonly after: Structure;
  /** What the two are called in the tables. */
  readonly called: readonly [before: string, after: string];
  readonly sentence: (changes: number) => string;
  readonly head: string;
  readonly names: Names;
  readonly children: ReactNode;
}) => {
  const { answer, broken } = useOf("diff-structures", [before, after], () => ({ before, after }));
  if (broken !== undefined) throw new Error(broken);
  const difference = answer?.value;
  return (
    <section className="card then" aria-labelledby="then-title">
      <h2 id="then-title" tabIndex={-1}>
        {title}
      </h2>
      {answer?.issues ? <IssueList title={words.cannotOther} issues={faultsOf(answer.issues)} /> : null}
      {answer ? null : <Waiting height={200} says={words.waiting} />}
      {difference ? (
        <>
          <Figures measures={difference.measures.before} currency={before.currency} />
          <output>{sentence(difference.changes.length)}</output>
        </>
      ) : null}
      <div className="actions no-print">{children}</div>
      {difference && difference.changes.length > 0 ? (
        <details className="then-more" open>
          <summary>{head}</summary>
          <div className="scenario-compared">
            <Comparison
              sides={[sideOf({ id: "after", name: called[1] }, before, { difference, structure: after })]}
              names={names}
              against={{
                name: called[0],
                answeringNone: words.answeringNone,
                nothing: () => words.noEffect,
                brief: true,
              }}
            />
          </div>
        </details>
      ) : null}
    </section>
  );
};
