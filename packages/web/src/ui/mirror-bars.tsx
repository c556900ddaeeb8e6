import { type ReactNode, useId, useState } from "react";
import "./mirror-bars.css";
import { type Held, Pips } from "./pips.tsx";
import { type Marked, RoleMark } from "./role-mark.tsx";

export type MirrorBar = {
  /** Share, 0 to 1. */
  readonly value: number;
  /** How far what is not known could take it. */
  readonly high: number;
};
export type MirrorRow = {
  readonly key: string;
  readonly name: string;
  /** The name for narrow places. */
  readonly short: string;
  readonly sides: readonly [Held, Held];
  /** Both sides in words, for those who do not see the squares. */
  readonly says: string;
  readonly more: () => ReactNode;
};
export type MirrorGroup = {
  readonly key: string;
  readonly name: string;
  readonly bars: readonly [MirrorBar, MirrorBar];
  readonly says: string;
  readonly rows: readonly MirrorRow[];
};

/** Bars leave room for their numbers. */
const longest = 0.78;
const whole = (share: number): number => Math.round(share * 100);

const Bar = ({ bar, side }: { readonly bar: MirrorBar; readonly side: "left" | "right" }) => {
  const far = bar.high * longest * 100;
  const near = bar.value * longest * 100;
  const x = (at: number, width: number): string => `${side === "right" ? at : 100 - at - width}%`;
  const open = whole(bar.high) > whole(bar.value);
  return (
    <span className="mirror-bar" aria-hidden="true">
      <svg>
        {open ? (
          <rect className="open" x={x(near, far - near)} width={`${far - near}%`} y="4" height="14" />
        ) : null}
        <rect className="value" x={x(0, near)} width={`${near}%`} y="4" height="14" />
        <text
          x={x(open ? far : near, 0)}
          dx={side === "right" ? 8 : -8}
          y="15.500"
          textAnchor={side === "right" ? "start" : "end"}
        >
          {whole(bar.value)}
          {open ? <tspan className="to">–{whole(bar.high)}</tspan> : null}
        </text>
      </svg>
      <span className="mirror-number">
        {whole(bar.value)}
        {open ? <span>–{whole(bar.high)}</span> : null}
      </span>
    </span>
  );
};

const Row = ({ row, roles }: { readonly row: MirrorRow; readonly roles: readonly [Marked, Marked] }) => {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <li>
      <button
        type="button"
        className="mirror-line mirror-row"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span className="left" data-role={roles[0].id}>
          <Pips held={row.sides[0]} mirrored />
        </span>
        <span className="mirror-name">
          <span className="long">{row.name}</span>
          <span className="short">{row.short}</span>
        </span>
        <span className="right" data-role={roles[1].id}>
          <Pips held={row.sides[1]} />
        </span>
        <span className="unseen">{row.says}</span>
      </button>
      {open ? (
        <div className="mirror-more" id={id}>
          {row.more()}
        </div>
      ) : null}
    </li>
  );
};

/**
 * Two roles back to back: a bar a group (its pale end is what is not stated), three squares a row; rows open to what
 * they rest on.
 */
export const MirrorBars = ({
  roles,
  unit,
  groups,
}: {
  readonly roles: readonly [Marked, Marked];
  readonly unit: { readonly long: string; readonly short: string };
  readonly groups: readonly MirrorGroup[];
}) => (
  <div className="mirror">
    <div className="mirror-line mirror-head" aria-hidden="true">
      <span className="left">
        <RoleMark role={roles[0]} />
      </span>
      <span className="mirror-unit">
        <span className="long">{unit.long}</span>
        <span className="short">{unit.short}</span>
      </span>
      <span className="right">
        <RoleMark role={roles[1]} />
      </span>
    </div>
    {groups.map((group) => (
      <section key={group.key}>
        <h3 className="mirror-line mirror-group">
          <span className="left" data-role={roles[0].id}>
            <Bar bar={group.bars[0]} side="left" />
          </span>
          <span className="mirror-name">{group.name}</span>
          <span className="right" data-role={roles[1].id}>
            <Bar bar={group.bars[1]} side="right" />
          </span>
          <span className="unseen">{group.says}</span>
        </h3>
        <ul>
          {group.rows.map((row) => (
            <Row key={row.key} row={row} roles={roles} />
          ))}
        </ul>
      </section>
    ))}
  </div>
);
