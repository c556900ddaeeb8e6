import type { Line, Says, Section } from "@remit/core";
import { useEffect, useRef } from "react";
import { Button } from "#ui/button.tsx";
import { LineForm } from "./line-form.tsx";
import { words } from "./words.ts";

const { line: says } = words;

/** What can be done with a line. */
export type Acts = {
  readonly select: () => void;
  readonly edit: () => void;
  readonly stop: () => void;
  readonly save: (says: Partial<Says>) => void;
  readonly move: (by: -1 | 1) => void;
  readonly remove: () => void;
  readonly why: () => void;
  /** To the line before (-1) or after (1), over the ends of sections. */
  readonly walk: (by: -1 | 1) => void;
};

const Tools = ({
  acts,
  first,
  last,
}: {
  readonly acts: Acts;
  readonly first: boolean;
  readonly last: boolean;
}) => (
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
  <div className="line-tools no-print" role="toolbar" aria-label={says.tools}>
    <Button size="small" onClick={acts.edit}>
      {says.edit}
    </Button>
    <Button size="small" disabled={first} onClick={() => acts.move(-1)}>
      {says.up}
    </Button>
    <Button size="small" disabled={last} onClick={() => acts.move(1)}>
      {says.down}
    </Button>
    <Button size="small" onClick={acts.remove}>
      {says.remove}
    </Button>
    <span className="line-why">
      <Button size="small" onClick={acts.why}>
        {says.why}
      </Button>
    </span>
  </div>
);

/** One line of the remit: a button that selects it, and, selected, what can be done with it. */
export const LineRow = ({
  section,
  line,
  label,
  end,
  state,
  reachable,
  focused,
  stale,
  first,
  last,
  acts,
}: {
  readonly section: Section;
  readonly line: Line;
  readonly label: string;
  readonly end: string;
  readonly state: "plain" | "selected" | "edited";
  /** The one line that Tab comes to. */
  readonly reachable: boolean;
  /** It was just moved, added or walked to: focus follows. */
  readonly focused: boolean;
  readonly stale: boolean;
  readonly first: boolean;
  readonly last: boolean;
  readonly acts: Acts;
}) => {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused && state !== "edited") button.current?.focus();
  }, [focused, state]);
  if (state === "edited")
    return (
      <li className="line" data-state="edited" data-section={section}>
        <LineForm section={section} line={line} onSave={acts.save} onClose={acts.stop} />
      </li>
    );
  const selected = state === "selected";
  const own = line.id.startsWith("own/");
  const marks = [
    ...(stale ? [says.staleMark] : []),
    ...(own ? [says.ownMark] : line.drafted?.text === undefined ? [] : [says.rewordedMark]),
  ];
  const keys: Readonly<Record<string, () => void>> = {
    ArrowUp: () => acts.walk(-1),
    ArrowDown: () => acts.walk(1),
    Delete: acts.remove,
    Enter: selected ? acts.edit : acts.select,
  };
  return (
    <li className="line" data-state={state} data-section={section} data-stale={stale}>
      <button
        ref={button}
        type="button"
        className="line-main"
        aria-pressed={selected}
        tabIndex={reachable ? 0 : -1}
        onClick={acts.select}
        onDoubleClick={acts.edit}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          const move = event.altKey ? { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.key] : undefined;
          const act = event.altKey ? move && (() => acts.move(move)) : keys[event.key];
          if (!act) return;
          event.preventDefault();
          act();
        }}
      >
        <span className="line-label">{label}</span>
        <span className="line-text">
          {line.text}
          {selected && line.measure !== undefined ? <small>{line.measure}</small> : null}
          {selected && line.above !== undefined ? <small>{line.above}</small> : null}
        </span>
        {end === "" ? null : <span className="line-end">{end}</span>}
        {stale ? <span className="line-stale" /> : null}
        {marks.length > 0 ? <span className="unseen">({marks.join(", ")})</span> : null}
      </button>
      {selected ? <Tools acts={acts} first={first} last={last} /> : null}
    </li>
  );
};
