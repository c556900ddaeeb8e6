import type { ReactNode } from "react";
import { Key } from "#ui/button.tsx";
import { letters } from "./cells.ts";
import { words } from "./words.ts";

/** What the letters mean. */
export const Legend = () => (
  <dl className="raci-legend" aria-label={words.legendTitle}>
    {letters.map((letter) => (
      <div key={letter}>
        <dt>
          <span className="raci-letter" data-letter={letter}>
            {letter}
          </span>
        </dt>
        <dd>{words.legend[letter]}</dd>
      </div>
    ))}
  </dl>
);

/** Which keys do what in a cell. */
export const KeysHelp = ({ keys = words.keys.letters }: { readonly keys?: readonly string[] }) => (
  <p className="secondary raci-keys" aria-hidden="true">
    {words.keys.before}{" "}
    {keys.map((key) => (
      <Key key={key}>{key}</Key>
    ))}{" "}
    {words.keys.in} <Key>{words.keys.shift}</Key> {words.keys.toAdd} <Key>{words.keys.clear}</Key>{" "}
    {words.keys.toClear} <Key>{words.keys.undo}</Key> {words.keys.toUndo}
  </p>
);

/** On paper, that a filter left some rows out; nothing where all are there. */
export const Shown = ({ shown, all }: { readonly shown: number; readonly all: number }) =>
  shown === all ? null : <p className="secondary raci-shown">{words.shown(shown, all)}</p>;

/** Beside the grid. */
export const Panel = ({ children }: { readonly children: ReactNode }) => (
  <aside className="raci-panel no-print" aria-label={words.panel} tabIndex={-1}>
    {children}
  </aside>
);
