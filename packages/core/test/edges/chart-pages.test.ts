import { strFromU8, unzipSync } from "fflate";
import { parse } from "parse5";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import { papers } from "#edges/papers.ts";
import { call } from "#operations/call.ts";
import { operations } from "#operations/list.ts";
import { pdfPages } from "../write/pdf-text.ts";

/** A company of `count`, seven to a superior, with odd names, a vacancy in ten and dotted lines. */
const company = (count: number) => ({
  format: "remit/structure@1" as const,
  organisation: { name: "Müller & Søn <Nord>" },
  positions: Array.from({ length: count }, (_, at) => ({
    id: `p${at}`,
    title: at === 3 ? 'Head of "IT" & <Security>' : `Position ${at}`,
    dotted: at === 9 ? ["p40"] : at === 12 ? ["p11"] : [],
    ...(at > 0 && { reportsTo: `p${Math.floor((at - 1) / 7)}` }),
    ...(at % 10 !== 7 && { holder: { name: at === 5 ? "Łukasz\u0000 漢字" : `Holder ${at}` } }),
  })),
  required: ["security"],
  assignments: { security: { A: ["p3"] } },
});

const drawn = async (structure: ReturnType<typeof company>, format: "pdf" | "pptx", more: object = {}) => {
  const { value, issues } = await call(
    operations,
    "draw-chart",
    { structure, format, ...more },
    { effects: { ...papers, today: () => "2026-11-26" } },
  );
  expect(issues).toBeUndefined();
  return { ...value!, bytes: new Uint8Array(Buffer.from(value!.content, "base64")) };
};

const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const slidesOf = (parts: ReadonlyMap<string, string>): string[] =>
  Array.from({ length: parts.size }, (_, at) => parts.get(`ppt/slides/slide${at + 1}.xml`)).filter(
    (part) => part !== undefined,
  );

test("a company is a PDF of pages a branch: every position, text that can be found, links between pages", async () => {
  const structure = company(300);
  const { bytes, pages, name } = await drawn(structure, "pdf");
  expect(name).toBe("muller-s-n-nord-chart.pdf");
  const texts = await pdfPages(bytes);
  expect(texts).toHaveLength(pages);
  expect(pages).toBeGreaterThan(3);
  const all = texts.join("\n");
  for (const { title } of structure.positions) expect(all).toContain(title);
  expect(texts[0]).toContain("Müller & Søn <Nord>");
  expect(texts[0]).toContain("300 positions");
  expect(texts[0]).toContain("26 November 2026");
  expect(texts.at(-1)).toContain(`Page ${pages} of ${pages}`);
  expect(all).toContain("Vacant");
  expect(all).toContain("漢字");

  const file = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const { info } = (await file.getMetadata()) as unknown as { info: { Title: string } };
  expect(info.Title).toBe("Müller & Søn <Nord>: positions");
  const links = await (await file.getPage(1)).getAnnotations();
  const going = texts[0]!.match(/· page \d+/g) ?? [];
  expect(links).toHaveLength(going.length);
  expect(going.length).toBeGreaterThan(1);
  // Whoever has pages of their own is in the contents.
  const outline = await file.getOutline();
  expect(outline.map(({ title }) => title)).toEqual(["Müller & Søn <Nord>"]);
  expect(await file.getMarkInfo()).toMatchObject({ Marked: true });
  await file.destroy();
});

test("the same chart on the same day gives the same bytes", async () => {
  for (const format of ["pdf", "pptx"] as const) {
    const [one, other] = [await drawn(company(40), format), await drawn(company(40), format)];
    expect(one.content).toBe(other.content);
  }
});

test("a larger sheet holds more", async () => {
  const [a4, a3] = [await drawn(company(300), "pdf"), await drawn(company(300), "pdf", { sheet: "a3" })];
  expect(a3.pages).toBeLessThan(a4.pages);
});

test("in PowerPoint every position is a shape with text that can be changed, lines are shapes, cards lead to slides", async () => {
  const structure = company(300);
  const { bytes, pages } = await drawn(structure, "pptx");
  const parts = partsOf(bytes);
  const slides = slidesOf(parts);
  expect(slides).toHaveLength(pages);
  const all = slides.join("");
  for (const [at, { title }] of structure.positions.entries())
    if (at !== 3) expect(all).toContain(`<a:t>${title}</a:t>`);
  expect(all).toContain("Head of &quot;IT&quot; &amp; &lt;Security&gt;");
  expect(all).toContain("<a:t>answers for 1</a:t>");
  expect(slides[0]!.match(/prst="roundRect"/g)!.length).toBeGreaterThan(7);
  expect(slides[0]!.match(/<a:custGeom>/g)!.length).toBeGreaterThan(6);
  expect(parts.get("ppt/slides/_rels/slide1.xml.rels")).toMatch(/Target="slide2\.xml"/);
  expect(parts.get("docProps/core.xml")).toContain("2026-11-26T00:00:00Z");
  // Whatever is written is XML: no sign in it that none may hold.
  // oxlint-disable-next-line no-control-regex
  for (const part of parts.values()) expect(part).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  expect(parse(slides[0]!).childNodes.length).toBeGreaterThan(0);
});

test("by department, pages hold departments beside every position, and branches that begin with one", async () => {
  const plain = company(300);
  const structure = {
    ...plain,
    positions: plain.positions.map((position, at) => ({
      ...position,
      department: `Nord / Part ${at % 7} / Team ${Math.floor((at - 1) / 49)}`,
    })),
  };
  const texts = await pdfPages((await drawn(structure, "pdf", { departments: true })).bytes);
  const all = texts.join("\n");
  for (const { title } of structure.positions) expect(all).toContain(title);
  for (const part of ["Part 1", "Part 6", "Team 2"]) expect(all).toContain(part);
  expect(all).toMatch(/\d+ positions, \d+ vacant/);
  expect(texts[0]).toContain("300 positions");
  const slides = slidesOf(partsOf((await drawn(structure, "pptx", { departments: true })).bytes)).join("");
  expect(slides).toContain("Part 1");
  expect(slides).toMatch(/\d+ positions, \d+ vacant/);
});

test("nobody at all, one alone, and lines that go in a circle are drawn", async () => {
  const circle = company(3);
  circle.positions[0] = { ...circle.positions[0]!, reportsTo: "p2" };
  for (const structure of [company(0), company(1), circle])
    for (const format of ["pdf", "pptx"] as const) {
      const { bytes, pages } = await drawn(structure, format);
      expect(pages).toBe(1);
      expect(bytes.length).toBeGreaterThan(1000);
    }
});

test("more than can be set on pages is refused before it is tried; without the means the door says so", async () => {
  const structure = company(1);
  structure.positions = Array.from({ length: 10_001 }, (_, at) => ({ id: `p${at}`, title: "", dotted: [] }));
  const asked = { structure, format: "pdf" as const };
  const effects = { today: () => "2026-11-26" };
  const many = await call(operations, "draw-chart", asked, { effects: { ...papers, ...effects } });
  expect(many.issues).toMatchObject([
    { code: "design/too-many-to-draw", data: { length: 10_001, most: 10_000 } },
  ]);
  const without = await call(operations, "draw-chart", { ...asked, structure: company(2) }, { effects });
  expect(without.issues).toMatchObject([{ code: "export/format-not-here", data: { given: "pdf" } }]);
});

test("what stands beside the drawing keeps to one line: fewer are named where it would not", async () => {
  const long = "Regional Manufacturing Systems and Industrial Automation Coordinator";
  const structure = {
    ...company(0),
    positions: Array.from({ length: 90 }, (_, at) => ({
      id: `p${at}`,
      title: `${long} ${at}`,
      dotted: at > 8 && at % 2 === 0 ? [`p${at === 88 ? 10 : at + 1}`] : [],
      ...(at > 0 && { reportsTo: `p${Math.floor((at - 1) / 3)}` }),
    })),
  };
  const { bytes } = await drawn(structure, "pdf");
  const file = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const said: string[] = [];
  for (let page = 1; page <= file.numPages; page += 1) {
    const { items } = await (await file.getPage(page)).getTextContent();
    for (const item of items) {
      if (!("str" in item) || item.str.trim() === "") continue;
      const [, , , , left, bottom] = item.transform as number[];
      const right = (left ?? 0) + item.width;
      expect(right, item.str).toBeLessThanOrEqual((297 - 12) * (72 / 25.4) + 0.5);
      if ((bottom ?? 0) < (12 + 6) * (72 / 25.4)) said.push(item.str);
    }
  }
  await file.destroy();
  expect(said.join("")).toMatch(/also reports? to/);
}, 60_000);
