import { type Chart, departmentAt } from "@remit/core";
import type { ReactNode } from "react";
import { words } from "./words.ts";

/** How deep lists are nested on paper; what is deeper stands at the last level. */
const deepest = 12;

/** Everybody as a nested list, for paper: a branch of the first layer stays together where a page holds it. */
export const ChartPrint = ({ chart }: { readonly chart: Chart }) => {
  const { positions, drawn: forest, coverage, structure } = chart;
  const line = (place: number): ReactNode => {
    const department = departmentAt(chart, place);
    if (department)
      return (
        <>
          <strong className="chart-print-department">{department.name}</strong>
          <span className="note"> · {words.people(department.heads, department.vacant)}</span>
        </>
      );
    const position = positions[place]!;
    const answers = coverage.answers.get(position.id)?.length ?? 0;
    return (
      <>
        <strong>{words.titleOf(position)}</strong>, {words.holderOf(position)}
        {answers > 0 ? (
          <span className="note"> · {words.panel.answersFor(answers).toLowerCase()}</span>
        ) : null}
      </>
    );
  };
  const cut = new Set(forest.circles.flatMap(([lowest]) => lowest ?? []));
  const reports = (place: number): number[] => {
    const list: number[] = [];
    for (let each = forest.first[place]!; each >= 0; each = forest.next[each]!)
      if (!cut.has(each)) list.push(each);
    return list;
  };
  /** Deeper than pages are wide, lines follow each other at one level: no recursion down a line of thousands. */
  const flat = (place: number): ReactNode[] => {
    const lines: ReactNode[] = [];
    const open = [place];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      lines.push(<li key={next}>{line(next)}</li>);
      open.push(...reports(next).toReversed());
    }
    return lines;
  };
  const branch = (place: number, level: number): ReactNode => {
    const below = reports(place);
    if (below.length === 0 || level < deepest)
      return (
        <li key={place} data-level={level}>
          {line(place)}
          {below.length === 0 ? null : <ul>{below.map((each) => branch(each, level + 1))}</ul>}
        </li>
      );
    return flat(place);
  };
  const roots = [...forest.tops, ...forest.orphans, ...cut];
  return (
    <div className="chart-print">
      <h2>{words.printTitle(structure.organisation.name)}</h2>
      <ul>{roots.map((root) => branch(root, 1))}</ul>
    </div>
  );
};
