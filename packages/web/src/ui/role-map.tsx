import { scaleLinear } from "d3-scale";
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

const extent = (values: readonly number[], pad: number): readonly [number, number] => {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const room = (high - low || 1) * pad;
  return [low - room, high + room];
};

const smooth = line<Point>().curve(curveCatmullRomClosed.alpha(0.5));
const loose = line<Point>().curve(curveBasisClosed);

/** A ring around all the given screen points, `far` away from them: "everything is still possible". */
const around = (points: readonly Point[], far: number): Point[] => {
  const steps = 28;
  return Array.from({ length: steps }, (_, step) => {
    const angle = (step / steps) * 2 * Math.PI;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const reach = Math.max(...points.map(([x, y]) => x * dx + y * dy)) + far;
    const centre = points.reduce<Point>(
      (sum, [x, y]) => [sum[0] + x / points.length, sum[1] + y / points.length],
      [0, 0],
    );
    const out = reach - (centre[0] * dx + centre[1] * dy);
    return [centre[0] + dx * out, centre[1] + dy * out] as Point;
  });
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
    const cloudPoints = cloud === "all" ? [] : cloud;
    const every = [...roles.map(({ at }) => at), ...cloudPoints];
    const [left, right] = extent(
      every.map(([x]) => x),
      0.14,
    );
    const [bottom, top] = extent(
      every.map(([, y]) => y),
      0.1,
    );
    const x = scaleLinear([left, right], [8, width - 8]);
    const y = scaleLinear([bottom, top], [height - 22, 22]);
    const screen = ([px, py]: Point): Point => [x(px), y(py)];
    const box: Box = { left, right, bottom, top };
    const rings = regionsOf(cloudPoints, [0.5, 0.9], box).map((share) =>
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
