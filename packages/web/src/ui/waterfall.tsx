import { type ReactNode, useId, useState } from "react";
import { Icon } from "./icon.tsx";
import { points } from "./numbers.ts";
import "./waterfall.css";

export type Step = {
  readonly key: string;
  readonly name: ReactNode;
  readonly through: ReactNode;
  /** Added to the sum so far. */
  readonly points: number;
  /** Drawn paler: a start that nobody chose. */
  readonly pale?: boolean;
  /** Shown when the row is opened. */
  readonly more?: ReactNode;
};

const Bar = ({
  from,
  to,
  value,
  toned,
  pale,
  thread,
  share,
}: {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly toned: string;
  readonly pale: boolean;
  readonly thread: boolean;
  readonly share: (value: number) => number;
}) => {
  const [low, high] = [share(Math.min(from, to)), share(Math.max(from, to))];
  // The number stands beyond the end of its step, or before the start where there is no room.
  const after = value >= 0 ? high < 86 : low <= 14;
  return (
    <span className="waterfall-cell">
      <svg className="waterfall-bar" data-role={toned} aria-hidden="true">
        <line className="zero" x1={`${share(0)}%`} x2={`${share(0)}%`} y1="0" y2="100%" />
        <rect
          className="step"
          data-pale={pale}
          x={`${low}%`}
          width={`${Math.max(0.3, high - low)}%`}
          y="8"
          height="16"
        />
        {thread ? (
          <line className="thread" x1={`${share(to)}%`} x2={`${share(to)}%`} y1="24" y2="100%" />
        ) : null}
        <text x={`${after ? high : low}%`} dx={after ? 6 : -6} y="20.5" textAnchor={after ? "start" : "end"}>
          {points(value)}
        </text>
      </svg>
    </span>
  );
};

const Row = ({ step, children }: { readonly step: Step; readonly children: ReactNode }) => {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="waterfall-row">
      {step.more === undefined ? (
        <span className="waterfall-name">{step.name}</span>
      ) : (
        <button
          type="button"
          className="waterfall-name"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <Icon name="right" size={12} />
          <span>{step.name}</span>
        </button>
      )}
      <span className="waterfall-through">{step.through}</span>
      {children}
      {open ? (
        <div className="waterfall-more" id={id}>
          {step.more}
        </div>
      ) : null}
    </div>
  );
};

/**
 * Steps that add up to a total, one row each, with a zero line: right of it in the colour of `first`, left in that of
 * `second`. `scale` keeps the axis of another drawing, so that two can be compared.
 */
export const Waterfall = ({
  steps,
  total,
  first,
  second,
  heads,
  scale = [0, 0],
}: {
  readonly steps: readonly Step[];
  readonly total: Omit<Step, "key">;
  readonly first: string;
  readonly second: string;
  readonly heads: readonly [ReactNode, ReactNode, ReactNode, ReactNode];
  readonly scale?: readonly [number, number];
}) => {
  const sums = steps.reduce<number[]>((list, step) => [...list, (list.at(-1) ?? 0) + step.points], []);
  const low = Math.min(0, total.points, scale[0], ...sums);
  const high = Math.max(0, total.points, scale[1], ...sums);
  const room = (high - low || 1) * 0.13;
  const share = (value: number): number => ((value - low + room) / (high - low + 2 * room)) * 100;
  return (
    <div className="waterfall">
      <div className="waterfall-row waterfall-head">
        <span>{heads[0]}</span>
        <span>{heads[1]}</span>
        <span className="ends">
          <span>{heads[2]}</span>
          <span>{heads[3]}</span>
        </span>
      </div>
      {steps.map((step, at) => (
        <Row key={step.key} step={step}>
          <Bar
            from={sums[at - 1] ?? 0}
            to={sums[at] ?? 0}
            value={step.points}
            toned={step.points >= 0 ? first : second}
            pale={step.pale ?? false}
            thread
            share={share}
          />
        </Row>
      ))}
      <div className="waterfall-row waterfall-total">
        <span className="waterfall-name">{total.name}</span>
        <span className="waterfall-through">{total.through}</span>
        <Bar
          from={0}
          to={total.points}
          value={total.points}
          toned={total.points >= 0 ? first : second}
          pale={false}
          thread={false}
          share={share}
        />
      </div>
    </div>
  );
};
