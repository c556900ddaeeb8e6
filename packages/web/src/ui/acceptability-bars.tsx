import "./acceptability-bars.css";
import { percent, percentRange } from "./numbers.ts";
import { type Marked, RoleMark } from "./role-mark.tsx";

export type Bar = {
  readonly role: Marked;
  /** Share, 0 to 1. */
  readonly value: number;
  /** How far what is open could take it. */
  readonly band: readonly [number, number];
  /** The value it is compared with, drawn as a dotted tick. */
  readonly own?: number | undefined;
};

const across = (share: number): string => `${share * 100}%`;

/** One row a role: bar = value, pale band = its doubt, tick at the value; zero included, grid lines at every quarter. */
export const AcceptabilityBars = ({ bars }: { readonly bars: readonly Bar[] }) => (
  <div className="bars-box">
    <ol className="bars">
      {bars.map(({ role, value, band, own }) => (
        <li key={role.id} data-role={role.id}>
          <RoleMark role={role} />
          <svg className="bar" aria-hidden="true">
            {[0, 0.25, 0.5, 0.75, 1].map((at) => (
              <line key={at} className="grid" x1={across(at)} x2={across(at)} y1="2" y2="14" />
            ))}
            <rect
              className="band"
              x={across(band[0])}
              width={across(Math.max(0, band[1] - band[0]))}
              y="1"
              height="14"
              rx="2"
            />
            <rect className="value" x="0" width={across(value)} y="5" height="6" />
            <rect className="value" x={across(value)} width="2" y="1" height="14" />
            {own === undefined ? null : (
              <line className="own" x1={across(own)} x2={across(own)} y1="-3" y2="19" strokeWidth="2" />
            )}
          </svg>
          <span className="share">
            <strong>{percent(value)}</strong> %
          </span>
          <span className="range">{percentRange(band)}</span>
        </li>
      ))}
    </ol>
  </div>
);
