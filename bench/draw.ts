// Charts as files: SVG, PDF and PowerPoint with a page a branch, on one core, beside the same positions as JSON.
import { call, type DrawingFormat, operations } from "@remit/core";
import { papers } from "@remit/core/papers";
import { line, timed } from "./print.ts";

const door = { effects: { ...papers, today: () => "2026-11-26" } };
let turn = 0;
/** Another company each time: what was set before comes from a cache. */
const company = (count: number) => ({
  format: "remit/structure@1" as const,
  organisation: { name: `Bench ${turn++}` },
  positions: Array.from({ length: count }, (_, at) => ({
    id: `p${at}`,
    title: `Position ${at} of ${turn}`,
    dotted: at % 50 === 3 ? [`p${(at * 7) % count}`] : [],
    ...(at > 0 && { reportsTo: `p${Math.floor((at - 1) / 7)}` }),
    ...(at % 11 !== 0 && { holder: { name: `Holder ${at}` } }),
  })),
});

for (const count of [100, 1000]) {
  const draw = async (format: DrawingFormat): Promise<number> => {
    const { value, issues } = await call(
      operations,
      "draw-chart",
      { structure: company(count), format },
      door,
    );
    if (issues) throw new Error(JSON.stringify(issues));
    return value.pages;
  };
  for (const format of ["svg", "pdf", "pptx"] as const) {
    const pages = await draw(format);
    const said = pages === 1 ? "1 page" : `${pages} pages`;
    line(
      `chart of ${count.toLocaleString("en")} as ${format}, ${said}, warm`,
      await timed(() => draw(format), 5, 1),
      "ms",
    );
  }
  line(
    `floor: ${count.toLocaleString("en")} positions as JSON`,
    await timed(() => JSON.stringify(company(count))),
    "ms",
  );
}
