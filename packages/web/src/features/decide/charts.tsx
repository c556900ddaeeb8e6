import type { CatalogueIndex, Recommendation } from "@remit/core";
import { type ReactNode, useMemo } from "react";
import { useCatalogue } from "#client/catalogue.ts";
import { AcceptabilityBars } from "#ui/acceptability-bars.tsx";
import { percent } from "#ui/numbers.ts";
import { RoleMap } from "#ui/role-map.tsx";
import { ChartWithTable } from "#ui/twin.tsx";
import { marked } from "./reading.ts";
import { words } from "./words.ts";

const whole = (share: number): string => String(Math.round(share * 100));

/** What the pale band shows: how far open answers could take it, and never less than the error of counting. */
export const bandOf = (standing: Recommendation["standings"][number]): readonly [number, number] => {
  const [value = 0] = standing.acceptability;
  return [
    Math.max(0, Math.min(standing.band[0], value - standing.error)),
    Math.min(1, Math.max(standing.band[1], value + standing.error)),
  ];
};

/** How often each competing role comes first, with its doubt; `own` is the recommendation it is compared with. */
export const FirstBars = ({
  recommendation,
  own,
  title,
  says,
  level = "h2",
}: {
  readonly recommendation: Recommendation;
  readonly own?: Recommendation | undefined;
  readonly title: ReactNode;
  readonly says?: ReactNode;
  readonly level?: "h2" | "h3";
}) => {
  const index = useCatalogue();
  const { columns } = words.panel;
  const ownOf = (role: string): number | undefined =>
    own && (own.standings.find((standing) => standing.role === role)?.acceptability[0] ?? 0);
  const rows = recommendation.standings.map((standing) => ({
    role: marked(index, standing.role),
    value: standing.acceptability[0] ?? 0,
    band: bandOf(standing),
    error: standing.error,
    own: ownOf(standing.role),
  }));
  return (
    <ChartWithTable
      title={title}
      says={says}
      level={level}
      words={words.twin}
      table={{
        columns: [
          { name: columns.role },
          { name: columns.share, number: true },
          { name: columns.low, number: true },
          { name: columns.high, number: true },
          { name: columns.error, number: true },
          ...(own ? [{ name: columns.own, number: true }] : []),
        ],
        rows: rows.map((row) => [
          row.role.name,
          percent(row.value),
          whole(row.band[0]),
          whole(row.band[1]),
          (row.error * 100).toFixed(1),
          ...(own ? [percent(row.own ?? 0)] : []),
        ]),
      }}
    >
      <AcceptabilityBars bars={rows} />
    </ChartWithTable>
  );
};

const placed = (index: CatalogueIndex, recommendation: Recommendation) =>
  recommendation.map.roles.map(({ role, outward, strategic }) => ({
    role: marked(index, role),
    at: [outward, strategic] as const,
  }));

/** Where the needs lie among the roles; `everything` draws the ring of an interview not yet begun. */
export const NeedsMap = ({
  recommendation,
  title,
  says,
  everything = false,
  ringed,
  level = "h2",
  width,
  height,
}: {
  readonly recommendation: Recommendation;
  readonly title: ReactNode;
  readonly says?: ReactNode;
  readonly everything?: boolean;
  readonly ringed?: string | undefined;
  readonly level?: "h2" | "h3";
  readonly width?: number;
  readonly height?: number;
}) => {
  const index = useCatalogue();
  const roles = useMemo(() => placed(index, recommendation), [index, recommendation]);
  const { mapColumns, needs } = words.panel;
  const row = (name: ReactNode, outward: number, strategic: number): ReactNode[] => [
    name,
    outward.toFixed(2).replace("-", "−"),
    strategic.toFixed(2).replace("-", "−"),
  ];
  const own = recommendation.map.needs;
  return (
    <ChartWithTable
      title={title}
      says={says}
      level={level}
      words={words.twin}
      table={{
        columns: [
          { name: mapColumns.role },
          { name: mapColumns.outward, number: true },
          { name: mapColumns.strategic, number: true },
        ],
        rows: [
          ...(everything ? [] : [row(needs, own.outward, own.strategic)]),
          ...roles.map(({ role, at }) => row(role.name, at[0], at[1])),
        ],
      }}
    >
      <RoleMap
        roles={roles}
        cloud={everything ? "all" : recommendation.map.points}
        ringed={ringed}
        words={words.axes}
        {...(width !== undefined && { width })}
        {...(height !== undefined && { height })}
      />
    </ChartWithTable>
  );
};
