import { curveCatmullRomClosed, line } from "d3-shape";
import { useMemo } from "react";
import { type Box, type Point, regionsOf } from "./density.ts";
import { placeLabels } from "./labels.ts";
import { useNarrow } from "./narrow.ts";
import "./role-map.css";
import { type Marked, RoleShape } from "./role-mark.tsx";

export type MapWords = {
  readonly left: string;
  readonly right: string;
  readonly top: string;
  readonly bottom: string;
};
export type Placed = { readonly role: Marked; readonly at: Point };

/** From the least to the greatest value and 0, with room around for regions that reach further. */
const extent = (values: readonly number[]): readonly [number, number] => {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const span = high - low || 1;
  return [low - 0.52 * span, high + 0.34 * span];
};

/** The straight line that takes the first range to the second. */
const scale =
  ([from, to]: readonly [number, number], [low, high]: readonly [number, number]) =>
  (value: number): number =>
    low + ((high - low) * (value - from)) / (to - from);

const smooth = line<Point>().curve(curveCatmullRomClosed.alpha(0.5));

/** A soft frame (superellipse) that fills the drawing: "everything is still possible". */
const frame = (width: number, height: number): string => {
  const steps = 48;
  const rim = Array.from({ length: steps }, (_, step): Point => {
    const angle = (step / steps) * 2 * Math.PI;
    const bend = (value: number): number => Math.sign(value) * Math.abs(value) ** 0.7;
    return [
      width / 2 + (width / 2 - 14) * bend(Math.cos(angle)),
      height / 2 + (height / 2 - 20) * bend(Math.sin(angle)),
    ];
  });
  return smooth(rim) ?? "";
};

/**
 * Roles on two axes through 0, with the region of the needs: inner half and dashed nine tenths of `cloud`, or, when
 * `cloud` is "all", a dashed ring around every role. Labels move, points never do.
 */
export const RoleMap = ({
  roles,
  cloud,
  ringed,
  words,
  width: wide = 460,
  height: high = 340,
}: {
  readonly roles: readonly Placed[];
  readonly cloud: readonly Point[] | "all";
  readonly ringed?: string | undefined;
  readonly words: MapWords;
  readonly width?: number;
  readonly height?: number;
}) => {
  const narrow = useNarrow();
  const width = narrow ? Math.min(wide, 320) : wide;
  const height = narrow ? Math.min(high, 280) : high;
  const drawn = useMemo(() => {
    // The scale rests on the roles alone, so that two maps of one catalogue can be compared.
    const [left, right] = extent(roles.map(({ at }) => at[0]));
    const [bottom, top] = extent(roles.map(({ at }) => at[1]));
    const x = scale([left, right], [8, width - 8]);
    const y = scale([bottom, top], [height - 22, 22]);
    const screen = ([px, py]: Point): Point => [x(px), y(py)];
    const box: Box = { left, right, bottom, top };
    const rings = regionsOf(cloud === "all" ? [] : cloud, [0.5, 0.9], box).map((share) =>
      share.map((ring) => smooth(ring.filter((_, at) => at % 2 === 0).map(screen)) ?? ""),
    );
    const all = cloud === "all" ? frame(width, height) : undefined;
    const marks = roles.map(({ role, at }) => ({ role, at: screen(at) }));
    const labels = placeLabels(
      marks.map(({ role, at }) => ({ at, text: role.name, ringed: role.id === ringed })),
      width,
      height,
    );
    return { rings, all, marks, labels, zero: screen([0, 0]) };
  }, [roles, cloud, width, height, ringed]);
  const [inner = [], outer = []] = drawn.rings;
  const [zeroX, zeroY] = drawn.zero;
  return (
    <svg className="role-map" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {drawn.all === undefined ? null : <path className="outer" d={drawn.all} />}
      {outer.map((path) => (
        <path key={path} className="outer" d={path} />
      ))}
      {inner.map((path) => (
        <path key={path} className="inner" d={path} />
      ))}
      <line className="axis" x1="8" x2={width - 8} y1={zeroY} y2={zeroY} />
      <line className="axis" x1={zeroX} x2={zeroX} y1="18" y2={height - 18} />
      <text className="axis-name" x="0" y={zeroY - 6}>
        {words.left}
      </text>
      <text className="axis-name" x={width} y={zeroY - 6} textAnchor="end">
        {words.right}
      </text>
      <text className="axis-name" x={zeroX} y="12" textAnchor="middle">
        {words.top}
      </text>
      <text className="axis-name" x={zeroX} y={height - 4} textAnchor="middle">
        {words.bottom}
      </text>
      {drawn.marks.map(({ role, at }, place) => {
        const label = drawn.labels[place];
        return (
          <g key={role.id} data-role={role.id}>
            {label?.leader ? (
              <line className="leader" x1={at[0]} y1={at[1]} x2={label.leader[0]} y2={label.leader[1]} />
            ) : null}
            {label ? (
              <text className="name" x={label.at[0]} y={label.at[1]} textAnchor={label.anchor}>
                {role.name}
              </text>
            ) : null}
            <g transform={`translate(${at[0]} ${at[1]}) scale(1.100)`}>
              <RoleShape shape={role.shape} />
            </g>
            {ringed === role.id ? <circle className="ring" cx={at[0]} cy={at[1]} r="13" /> : null}
          </g>
        );
      })}
    </svg>
  );
};
