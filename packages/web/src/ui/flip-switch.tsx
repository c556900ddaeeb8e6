import type { ReactNode } from "react";
import "./flip-switch.css";

/** A change that may be tried: on, everything on the page is as if it had been said. */
export const FlipSwitch = ({
  on,
  onChange,
  changes,
  then,
}: {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly changes: readonly string[];
  readonly then: ReactNode;
}) => (
  <button type="button" role="switch" aria-checked={on} className="flip" onClick={() => onChange(!on)}>
    <span className="track" aria-hidden="true" />
    <span>
      {changes.map((change) => (
        <span className="change" key={change}>
          {change}
        </span>
      ))}
    </span>
    <span className="then">{then}</span>
  </button>
);
