import { curveBasisClosed, curveCatmullRomClosed, line } from "d3-shape";
import { useMemo } from "react";
import { type Box, type Point, regionsOf } from "./density.ts";
import { placeLabels } from "./labels.ts";
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
  const room = (high - low || 1) * 0.24;
  return [low - room, high + room];
};

/** How far outside the outermost roles the ring of "everything" runs, in units of the drawing. */
const ring = 76;

/** The straight line that takes the first range to the second. */
const scale =
  ([from, to]: readonly [number, number], [low, high]: readonly [number, number]) =>
  (value: number): number =>
    low + ((high - low) * (value - from)) / (to - from);

const smooth = line<Point>().curve(curveCatmullRomClosed.alpha(0.5));
const loose = line<Point>().curve(curveBasisClosed);

const turn = (a: Point, b: Point, c: Point): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** The convex hull (Andrew's chain) of circles of a radius around the points: "everything is still possible". */
const around = (points: readonly Point[], radius: number): Point[] => {
  const steps = 36;
  const rims = points.flatMap(([x, y]) =>
    Array.from({ length: steps }, (_, step): Point => {
      const angle = (step / steps) * 2 * Math.PI;
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    }),
  );
  const sorted = rims.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const chain = (list: readonly Point[]): Point[] => {
    const kept: Point[] = [];
    for (const point of list) {
      while (kept.length > 1 && turn(kept.at(-2) ?? point, kept.at(-1) ?? point, point) <= 0) kept.pop();
      kept.push(point);
    }
    return kept.slice(0, -1);
  };
  return [...chain(sorted), ...chain(sorted.toReversed())];
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
  width = 460,
  height = 340,
}: {
  readonly roles: readonly Placed[];
  readonly cloud: readonly Point[] | "all";
  readonly ringed?: string | undefined;
  readonly words: MapWords;
  readonly width?: number;
  readonly height?: number;
}) => {
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
    const all =
      cloud === "all"
        ? (loose(
            around(
              roles.map(({ at }) => screen(at)),
              64,
            ),
          ) ?? "")
        : undefined;
    const marks = roles.map(({ role, at }) => ({ role, at: screen(at) }));
    const labels = placeLabels(
      marks.map(({ role, at }) => ({ at, text: role.name })),
      width,
      height,
    );
    return { rings, all, marks, labels, zero: screen([0, 0]) };
  }, [roles, cloud, width, height]);
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
