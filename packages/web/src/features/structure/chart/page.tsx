import { getRouteApi } from "@tanstack/react-router";
import { Waiting } from "#ui/states.tsx";
import "./chart.css";
import { ChartDesk } from "./desk.tsx";
import { StructureFrame, type Table } from "../frame.tsx";
import { ScenarioBanner } from "../scenarios/banner.tsx";
import { useAsIf } from "../scenarios/view.ts";
import { words } from "../words.ts";

const route = getRouteApi("/structure");

const Desk = ({ table }: { readonly table: Table }) => {
  const { position, scenario } = route.useSearch();
  const asIf = useAsIf(table, scenario);
  if (asIf.waiting)
    return (
      <div className="page">
        <Waiting height={520} says={words.waiting} />
      </div>
    );
  const shown = asIf.issues ? undefined : scenario;
  return (
    <>
      <ScenarioBanner asIf={asIf} back="/structure" />
      <ChartDesk
        key={`${table.id} ${shown ?? ""}`}
        table={asIf.table}
        scenarios={table.structure.scenarios}
        scenario={shown}
        position={position}
      />
    </>
  );
};

/** The chart of the structure at hand: who sits where, and what belongs to nobody. */
export const ChartPage = () => (
  <StructureFrame tab="chart">{(table) => <Desk table={table} />}</StructureFrame>
);
