import { forestOf, layoutOf, type Structure } from "@remit/core";
import { expect, test } from "vitest";
import type { Face } from "./card-face.ts";
import { chartOf } from "./chart-of.ts";
import { chartSvg, xml } from "./svg.ts";
import type { Theme } from "./paint-theme.ts";

const theme = {
  paper: "#fff",
  surface: "#fff",
  sunken: "#eee",
  line: "#ddd",
  strong: "#aaa",
  ctl: "#777",
  ink: "#000",
  ink2: "#333",
  ink3: "#666",
  gap: "#b00",
  gapbg: "#fee",
  warn: "#850",
  focus: "#00f",
  sans: '"Inter", sans-serif',
  role: {},
} satisfies Theme;

const structure: Structure = {
  format: "remit/structure@1",
  organisation: { name: "Harbour & Mill" },
  positions: [
    { id: "ceo", title: "Chief <Executive>", dotted: [] },
    { id: "it", title: 'Head of "IT"', reportsTo: "ceo", dotted: [] },
    { id: "hidden", title: "Folded away", reportsTo: "it", dotted: ["ceo"] },
  ],
  accountabilities: [],
  required: [],
  assignments: {},
  decisionRights: [],
  scenarios: [],
};

test("what XML could not hold is escaped or left out", () => {
  expect(xml(`<a href="x">&\u0000\u000b\uD800`)).toBe("&lt;a href=&quot;x&quot;&gt;&amp;");
});

test("every card that is drawn has its title in full, and text that is cut besides", () => {
  const chart = chartOf(structure);
  const layout = layoutOf(forestOf({ parent: chart.forest.parent }), Uint8Array.from([0, 1, 0]), "tidy");
  const faces = (place: number): Face => ({
    title: structure.positions[place]!.title,
    holder: "Vacant",
    tag: undefined,
    kind: "vacant",
    answersFor: 2,
    squares: ["one", "overlap"],
    line: undefined,
    role: undefined,
    shade: undefined,
  });
  const text = chartSvg({
    chart,
    layout,
    faces,
    theme,
    name: structure.organisation.name,
    cut: (full) => full.slice(0, 5),
  });
  expect(text).toContain("<title>Harbour &amp; Mill</title>");
  expect(text).toContain("<title>Chief &lt;Executive&gt;, Vacant</title>");
  expect(text).toContain("<title>Head of &quot;IT&quot;, Vacant</title>");
  expect(text).toContain(">Head </text>");
  expect(text).not.toContain("Folded away");
  expect(text).not.toContain("NaN");
  expect(text.match(/<g class="vacant"/g)).toHaveLength(2);
});
