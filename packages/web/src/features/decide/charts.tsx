import type { CatalogueIndex, Recommendation } from "@remit/core";
import { type ReactNode, useMemo } from "react";
import { useCatalogue } from "#client/catalogue.ts";
import { barsOf } from "#client/standings.ts";
import { BarsWithTable } from "#ui/bars-with-table.tsx";
import { RoleMap } from "#ui/role-map.tsx";
import { ChartWithTable } from "#ui/twin.tsx";
import { marked } from "./reading.ts";
import { words } from "./words.ts";

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
  const { catalogue } = useCatalogue();
  return (
    <BarsWithTable
      bars={barsOf(catalogue.roles, recommendation.standings, own?.standings)}
      title={title}
      says={says}
      level={level}
      words={{ twin: words.twin, columns: words.panel.columns }}
    />
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
