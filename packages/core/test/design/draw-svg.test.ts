import { expect, test } from "vitest";
import { measures as cardMeasures } from "#design/draw/card-measures.ts";
import { xml } from "#design/draw/svg.ts";
import { call } from "#operations/call.ts";
import { operations } from "#operations/list.ts";

const structure = {
  format: "remit/structure@1" as const,
  organisation: { name: "Harbour & Mill" },
  positions: [
    { id: "ceo", title: "Chief <Executive> of Everything Else and More Besides", role: "cio", dotted: [] },
    {
      id: "it",
      title: 'Head of "IT"',
      reportsTo: "ceo",
      dotted: ["ceo"],
      holder: { name: "A. K." },
      share: 0.5,
    },
    { id: "hidden", title: "Folded away", reportsTo: "it", dotted: ["ceo"] },
  ],
  required: ["security"],
  assignments: { security: { A: ["it", "ceo"] } },
};
type Colour = "coverage" | "role" | "span" | "cost";
const drawn = async (colour: Colour): Promise<string> => {
  const { value, issues } = await call(
    operations,
    "draw-chart",
    { structure, format: "svg", colour, folded: ["it"] },
    { effects: { today: () => "2026-11-26" } },
  );
  expect(issues).toBeUndefined();
  return value!.content;
};

test("what XML could not hold is escaped or left out", () => {
  expect(xml(`<a href="x">&\u0000\u000b\uD800`)).toBe("&lt;a href=&quot;x&quot;&gt;&amp;");
});

test("every card that is drawn has its title in full, and text that is cut besides", async () => {
  const text = await drawn("coverage");
  expect(text).toContain("<title>Harbour &amp; Mill: positions</title>");
  expect(text).toContain(
    "<title>Chief &lt;Executive&gt; of Everything Else and More Besides, Vacant</title>",
  );
  expect(text).toMatch(/>Chief &lt;Executive&gt;<\/text><text[^>]*>of Everything Else an…<\/text>/);
  expect(text).toContain("<title>Head of &quot;IT&quot;, A. K.</title>");
  expect(text).toContain(">50 %<");
  expect(text).toContain(">+1</text>");
  expect(text).not.toContain("Folded away");
  expect(text).not.toContain("NaN");
  expect(text.match(/<g [^>]*><title>/g)).toHaveLength(2);
  // One dotted line in sight; two squares, each slanted because two answer for the same, and one that says so.
  expect(text.match(/<path class="s1" d="[^"]*"/g)).toHaveLength(1);
  expect(text.match(/stroke:#8a5200/g)).toHaveLength(1);
});

test("colour tells of role, span or cost where it is asked to", async () => {
  expect(await drawn("role")).toContain("fill:#2763d0");
  expect(await drawn("span")).toContain("1 report");
  expect(await drawn("cost")).toContain("no cost stated");
});

test("marks that say nothing in words have a key below the cards, and only those that are there", async () => {
  const texts = async (colour: "coverage" | "role" | "span"): Promise<string> =>
    (await drawn(colour)).match(/<g transform="translate\(0 [\d.]+\)">(?!<title>).*<\/g>/g)?.join() ?? "";
  expect(await texts("coverage")).toContain(">an accountability others answer for too</text>");
  expect(await texts("coverage")).toContain(">also reports to</text>");
  expect(await texts("coverage")).not.toContain(">an accountability it answers for</text>");
  expect(await texts("span")).toContain(">the darker, the more report there</text>");
  expect(await texts("role")).not.toContain("answer");
});

test("a branch is drawn alone; what its accountabilities share with others is still said", async () => {
  const branch = async (words: string) =>
    call(
      operations,
      "draw-chart",
      { structure, format: "svg", branch: words },
      { effects: { today: () => "2026-11-26" } },
    );
  const { value } = await branch('head of "it"');
  expect(value!.name).toBe("harbour-mill-head-of-it-chart.svg");
  expect(value!.content.match(/<g [^>]*><title>/g)).toHaveLength(2);
  expect(value!.content).toContain("Folded away");
  expect(value!.content).not.toContain("Chief");
  expect(value!.content).toContain("stroke:#8a5200");
  expect((await branch("Gardener")).issues).toMatchObject([
    { code: "design/unknown-position", path: ["branch"] },
  ]);
});

test("what a branch costs is written out on its card, and the mark for folded reports hangs clear of it", async () => {
  const positions = structure.positions.map((position) => ({ ...position, cost: 378_000 }));
  const { value } = await call(
    operations,
    "draw-chart",
    {
      structure: { ...structure, positions, currency: "EUR" },
      format: "svg",
      colour: "cost",
      folded: ["ceo"],
    },
    { effects: { today: () => "2026-11-26" } },
  );
  expect(value!.content).toContain(">€1.1m with all below</text>");
  const { line, pill } = cardMeasures;
  // Letters reach a quarter of their size below the line they stand on.
  expect(pill.top).toBeGreaterThanOrEqual(line.base + line.size / 4 + 2);
});

test("by department, departments stand between superiors and reports with their figures; a folded one says how many it hides", async () => {
  const positions = structure.positions.map((position) =>
    position.id === "ceo" ? position : { ...position, department: "Mill / IT & Tools", cost: 60_000 },
  );
  const draw = async (folded: readonly string[], departments: boolean): Promise<string> => {
    const given = { structure: { ...structure, positions, currency: "EUR" }, format: "svg" as const };
    const { value } = await call(
      operations,
      "draw-chart",
      { ...given, departments, folded: [...folded] },
      { effects: { today: () => "2026-11-26" } },
    );
    return value!.content;
  };
  const open = await draw([], true);
  expect(open).toContain("<title>Mill, 2 positions, 1 vacant</title>");
  expect(open).toContain("<title>IT &amp; Tools, 2 positions, 1 vacant</title>");
  expect(open).toContain("€120k a year");
  expect(open.match(/<g [^>]*><title>/g)).toHaveLength(5);
  const folded = await draw(["ceo / Mill"], true);
  expect(folded.match(/<g [^>]*><title>/g)).toHaveLength(2);
  expect(folded).toContain(">+2</text>");
  expect((await draw(["ceo / Mill"], false)).match(/<g [^>]*><title>/g)).toHaveLength(3);
});
