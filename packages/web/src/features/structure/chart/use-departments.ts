import { byDepartment, type Chart, hasDepartments } from "@remit/core";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";

const route = getRouteApi("/structure");

/** Whether a chart is drawn by department, as the address says; a chart whose positions tell none cannot be. */
export const useDepartments = (plain: Chart) => {
  const { by } = route.useSearch();
  const navigate = useNavigate({ from: "/structure" });
  const possible = useMemo(() => hasDepartments(plain.positions), [plain]);
  const shown = possible && by === "department";
  const chart = useMemo(() => (shown ? byDepartment(plain) : plain), [plain, shown]);
  const show = (next: boolean): void =>
    void navigate({
      search: ({ position, scenario }) => ({
        ...(position !== undefined && { position }),
        ...(scenario !== undefined && { scenario }),
        ...(next && { by: "department" }),
      }),
      replace: true,
      resetScroll: false,
    });
  return { chart, possible, shown, show };
};
