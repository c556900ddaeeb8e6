import { type Chart, type StructureChange as Change, departmentAt, titleAt } from "@remit/core";
import { useEffect, useRef, useState } from "react";
import { issueWords } from "#client/issue-words.ts";
import { words } from "./words.ts";
import type { Table } from "../frame.tsx";
import { besideOf, refusalOf, type Stand, standBefore, standNext, upFrom } from "./moves.ts";
import { changeOf, idFor, type PositionForm } from "./position-edits.ts";

/** What came of the last thing that was done, in a sentence. */
export type Told = { readonly says: string; readonly refused: boolean };

/** What can be done with the positions of a chart. Each is one step that Undo takes back; what does not fit is said. */
export const useEditing = (table: Table, chart: Chart, onSelect: (id: string | undefined) => void) => {
  const [told, setTold] = useState<Told>();
  const own = useRef(false);
  const seen = useRef(table.structure);
  // What was told of a change holds no longer once another one came from elsewhere: Undo, another tab.
  useEffect(() => {
    if (seen.current === table.structure) return;
    seen.current = table.structure;
    if (!own.current) setTold(undefined);
    own.current = false;
  }, [table.structure]);
  const { positions, forest } = chart;
  const titleOf = (place: number): string => titleAt(chart, place);
  const refuse = (says: string): void => setTold({ says, refused: true });
  const make = async (changes: readonly Change[], says: string): Promise<boolean> => {
    if (changes.length === 0) return true;
    own.current = true;
    const issues = await table.change(changes);
    const [first] = issues;
    if (first) {
      own.current = false;
      refuse(words.refused.other(issueWords(first)));
    } else setTold({ says, refused: false });
    return !first;
  };
  /** Departments are made by what positions tell: nothing is done with one itself. */
  const isDepartment = (place: number): boolean => {
    if (positions[place]) return false;
    refuse(words.refused.department(titleOf(place)));
    return true;
  };
  const stand = (place: number, { before, nth, of }: Stand): void => {
    const { id } = positions[place]!;
    const change: Change = {
      do: "place-position",
      id,
      ...(before !== undefined && { before: positions[before]!.id }),
    };
    void make([change], words.stands(titleOf(place), nth, of));
  };
  const step = (place: number, by: 1 | -1): void => {
    if (isDepartment(place)) return;
    const next = standNext(chart, place, by);
    if (next === "alone") refuse(words.refused.alone(titleOf(place)));
    else if (next === "end") refuse(words.refused.end(titleOf(place), by));
    else stand(place, next);
  };
  const move = (place: number, to: number, before?: number): void => {
    if (isDepartment(place)) return;
    const department = departmentAt(chart, to);
    const above = department?.superior ?? to;
    const [own, other] = [titleOf(place), above < 0 ? "" : titleOf(above)];
    switch (refusalOf(chart, place, to)) {
      case "itself":
        return refuse(words.refused.itself(own));
      case "below":
        return refuse(words.refused.below(own, other));
      case "already":
        return refuse(
          department ? words.refused.alreadyIn(own, department.name) : words.refused.already(own, other),
        );
      default:
    }
    const position = positions[place]!;
    const superior = above < 0 ? null : positions[above]!.id;
    // Whoever becomes the superior is no dotted one as well.
    const dotted = position.dotted.filter((id) => id !== superior);
    const set = {
      reportsTo: superior,
      ...(dotted.length < position.dotted.length && { dotted }),
      ...(department && { department: department.department }),
    };
    const changes: Change[] = [{ do: "change-position", id: position.id, set }];
    if (before !== undefined)
      changes.push({ do: "place-position", id: position.id, before: positions[before]!.id });
    const came = superior === null ? words.madeTop(own) : words.moved(own, other);
    void make(changes, department ? words.movedInto(own, department.name, other) : came);
  };
  return {
    told,
    refuse,
    make,
    move,
    isDepartment,
    put: (place: number, before: number | undefined): void => stand(place, standBefore(chart, place, before)),
    before: (place: number): void => step(place, -1),
    after: (place: number): void => step(place, 1),
    up: (place: number): void => {
      if (isDepartment(place)) return;
      const to = upFrom(chart, place);
      if (to === undefined) refuse(words.refused.noUp(titleOf(place)));
      else move(place, to);
    },
    down: (place: number): void => {
      if (isDepartment(place)) return;
      const to = besideOf(chart, place);
      if (to === undefined) refuse(words.refused.noBeside(titleOf(place)));
      else move(place, to);
    },
    save: (place: number, form: PositionForm): void => {
      const position = positions[place]!;
      void make(changeOf(position, form), words.saved(form.title.trim()));
    },
    add: async (below: number | undefined, title: string): Promise<void> => {
      const id = idFor(title, chart.place);
      const department = below === undefined ? undefined : departmentAt(chart, below);
      const superior = positions[department?.superior ?? below ?? -1]?.id;
      const position = {
        id,
        title,
        dotted: [],
        ...(superior !== undefined && { reportsTo: superior }),
        ...(department && { department: department.department }),
      };
      if (await make([{ do: "add-position", position }], words.added(title))) onSelect(id);
    },
    remove: async (place: number): Promise<void> => {
      if (isDepartment(place)) return;
      const superior = positions[forest.parent[place]!]?.id;
      const { id } = positions[place]!;
      if (await make([{ do: "remove-position", id }], words.removed(titleOf(place)))) onSelect(superior);
    },
  };
};
