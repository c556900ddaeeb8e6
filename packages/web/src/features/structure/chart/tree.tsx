// A tree has no tag of its own in HTML: the roles are those of the ARIA practices.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { type Chart, departmentAt, type Face, idAt, type Outline, titleAt } from "@remit/core";
import {
  type KeyboardEvent,
  type RefObject,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { keysAreOff } from "#ui/keys.ts";
import { words } from "./words.ts";
import { Squares } from "./squares.tsx";
import { linesIn, stepOf, typedTo } from "./walk.ts";

/** What keys do beyond walking, by the position they are pressed on. */
export type TreeActs = {
  readonly select: (place: number) => void;
  readonly toggle: (place: number) => void;
  readonly move: (place: number) => void;
  /** Alt with an arrow, by its name. */
  readonly alt: (arrow: string, place: number) => void;
  readonly remove: (place: number) => void;
  readonly open: (place: number) => void;
  readonly pan: (across: number, down: number) => void;
  readonly zoom: (times: number) => void;
  readonly fit: () => void;
};

/** Gives the focus to the active line. */
export type TreeHandle = { readonly focus: () => void };
const focusIn = (tree: HTMLElement | null): void =>
  tree?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });

const rowHeight = 40;
/** Lines to both sides of what is seen, or of where the focus is. */
const spare = 12;
const pause = 600;
const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-60, 0],
  ArrowRight: [60, 0],
  ArrowUp: [0, -60],
  ArrowDown: [0, 60],
};

/** Whether a press is of a letter, also where Alt makes another sign of it. */
const isLetter = ({ key, code }: KeyboardEvent, letter: string): boolean =>
  key.toLowerCase() === letter ||
  (key.length === 1 && key > "\u007f" && code === `Key${letter.toUpperCase()}`);

/** What is typed as one word: until a pause, or until another key ends it. */
const useTyping = () => {
  const typed = useRef({ text: "", at: 0 });
  return {
    add: (letter: string): string => {
      const now = performance.now();
      const text = now - typed.current.at > pause ? letter : typed.current.text + letter;
      typed.current = { text, at: now };
      return text;
    },
    end: (): void => {
      typed.current = { text: "", at: 0 };
    },
  };
};

/**
 * The positions of a chart as a tree for keyboard and screen readers: only the lines near the focus or in sight are in the
 * page, each with its level, number and place. Seen as a list, or unseen beside the drawing, which follows it.
 */
export const ChartTree = ({
  chart,
  outline,
  closed,
  faces,
  active,
  selected,
  seen,
  acts,
  handle,
}: {
  readonly chart: Chart;
  readonly outline: Outline;
  readonly closed: Uint8Array;
  readonly faces: (place: number) => Face;
  /** Where the focus is, or would come in. */
  readonly active: number | undefined;
  readonly selected: number | undefined;
  readonly seen: boolean;
  readonly acts: TreeActs;
  readonly handle: RefObject<TreeHandle | null>;
}) => {
  const { positions, forest, drawn } = chart;
  const tree = useRef<HTMLDivElement>(null);
  const [scrolled, setScrolled] = useState(0);
  const [height, setHeight] = useState(600);
  const typing = useTyping();
  const line = active === undefined ? 0 : Math.max(0, outline.line[active] ?? 0);
  const first = seen ? Math.floor(scrolled / rowHeight) : line;
  const rows = seen ? Math.ceil(height / rowHeight) : 1;
  const window = linesIn(outline, first - spare, first + rows + spare);
  const lines = seen && !window.includes(line) && line < outline.position.length ? [...window, line] : window;

  useImperativeHandle(handle, () => ({ focus: () => focusIn(tree.current) }), []);
  useLayoutEffect(() => {
    const element = tree.current;
    if (!element || !seen) return;
    const measure = new ResizeObserver(() => setHeight(element.clientHeight));
    measure.observe(element);
    return () => measure.disconnect();
  }, [seen]);
  // The focus follows the active line when it is in the tree already, and the list scrolls with it.
  useLayoutEffect(() => {
    const element = tree.current;
    if (!element) return;
    if (element.contains(document.activeElement)) focusIn(element);
    if (!seen) return;
    const top = line * rowHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight > element.scrollTop + element.clientHeight)
      element.scrollTop = top + rowHeight - element.clientHeight;
  }, [line, seen]);

  const single = (key: string, place: number): (() => void) | undefined => {
    if (key.length === 1 && keysAreOff()) return undefined;
    const known: Readonly<Record<string, () => void>> = {
      Enter: () => acts.open(place),
      " ": () => acts.select(place),
      Delete: () => acts.remove(place),
      "+": () => acts.zoom(1.25),
      "=": () => acts.zoom(1.25),
      "-": () => acts.zoom(0.8),
      "0": acts.fit,
    };
    return known[key];
  };
  const press = (event: KeyboardEvent, place: number): void => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey) return;
    const done = (): void => event.preventDefault();
    const way = ways[key];
    if (event.shiftKey && way) {
      done();
      acts.pan(...way);
      return;
    }
    if (event.altKey) {
      if (ways[key]) acts.alt(key, place);
      else if (isLetter(event, "m")) acts.move(place);
      else return;
      done();
      return;
    }
    const act = single(key, place);
    if (act) {
      done();
      act();
      return;
    }
    const step = stepOf(key, outline, drawn, closed, place);
    if (step) {
      typing.end();
      done();
      if ("go" in step) acts.select(step.go);
      else acts.toggle(step.toggle);
      return;
    }
    if (key.length !== 1 || keysAreOff()) return;
    done();
    const to = typedTo(typing.add(key), (each) => titleAt(chart, each), outline, place);
    if (to !== undefined) acts.select(to);
  };

  return (
    <div
      ref={tree}
      role="tree"
      aria-label={words.tree}
      className={seen ? "chart-list" : "chart-tree unseen"}
      onScroll={seen ? (event) => setScrolled(event.currentTarget.scrollTop) : undefined}
    >
      {seen ? (
        <div className="chart-list-length" style={{ height: outline.position.length * rowHeight }} />
      ) : null}
      {lines.map((at) => {
        const place = outline.position[at]!;
        const position = positions[place];
        const department = departmentAt(chart, place);
        const face = faces(place);
        const leads = drawn.first[place]! >= 0;
        const level = outline.level[at]!;
        const end = department
          ? words.spokenDepartmentEnd(level, department)
          : words.spokenEnd(level, forest.span[place]!, face.answersFor);
        return (
          <div
            key={idAt(chart, place)}
            role="treeitem"
            tabIndex={at === line ? 0 : -1}
            data-id={idAt(chart, place)}
            data-kind={face.kind}
            aria-level={level}
            aria-setsize={outline.size[at]}
            aria-posinset={outline.nth[at]}
            aria-selected={place === selected}
            aria-expanded={leads ? closed[place] !== 1 : undefined}
            aria-label={
              position
                ? seen
                  ? undefined
                  : words.spoken(position, end)
                : words.spokenDepartment(face.title, end)
            }
            className="chart-row"
            style={seen ? { top: at * rowHeight, paddingLeft: 12 + Math.min(level - 1, 12) * 20 } : undefined}
            onFocus={() => place !== selected && acts.select(place)}
            onClick={() => acts.select(place)}
            onDoubleClick={() => leads && acts.toggle(place)}
            onKeyDown={(event) => press(event, place)}
          >
            {seen ? (
              <>
                <button
                  type="button"
                  tabIndex={-1}
                  aria-hidden="true"
                  className="chart-row-fold"
                  data-leads={leads}
                  onClick={(event) => {
                    event.stopPropagation();
                    if (leads) acts.toggle(place);
                  }}
                >
                  {leads ? (closed[place] === 1 ? "▸" : "▾") : ""}
                </button>
                <span className="chart-row-title">
                  {face.title}
                  <span className="unseen">,</span>
                </span>
                <span className="chart-row-holder" data-kind={face.kind}>
                  {face.holder}
                  {face.tag === undefined ? null : <span className="chart-tag">{face.tag}</span>}
                  <span className="unseen">, {end}</span>
                </span>
                <span className="chart-row-end">{face.line ?? <Squares squares={face.squares} />}</span>
              </>
            ) : null}
          </div>
        );
      })}
    </div>
  );
};
