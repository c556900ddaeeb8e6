// The chart of a structure in headless Chromium beside d3-org-chart and ECharts, everybody unfolded on a stage of 1280 × 800: CPU of the
// page's main thread, with that of the whole browser (workers and painting included) beside it. First frame: from people in memory to the
// second animation frame. Remit opens folded and unfolds on a press: both are told. Opening counts the whole page around the
// chart, the peers' pages have nothing else. Peers are not asked for 100,000. `--short` leaves out 10,000 and more.
import { type Drawing, panned, zoomed } from "./chart/frames.ts";
import { printMatrix } from "./chart/matrix.ts";
import { type Cost, stage } from "./chart/meter.ts";
import { openOwn, windowAroundStage } from "./chart/own.ts";
import { openPeer, type PeerName, peers, scriptOf } from "./chart/peers.ts";
import { companyOf, type Seat } from "./people.ts";
import { line, median } from "./print.ts";
import { served } from "./served.ts";

type Figure = Cost & { readonly value?: number };
/** What was measured, by the words it is printed with. */
type Run = Readonly<Record<string, Figure>>;

const frameAim = "aim 5";
const aimsOf = (count: number): Record<string, string> => {
  const first = { 10_000: "aim 60", 100_000: "aim 150" }[count] ?? "";
  return {
    "first frame, as it opens": first,
    "first frame, everybody": first,
    "a pan frame, fitted": frameAim,
    "a zoom frame, fitted": frameAim,
    "a pan frame, full size": frameAim,
    "a zoom frame, full size": frameAim,
    "card when fitted": count === 1000 ? "aim 15" : "",
  };
};
const units: Record<string, string> = { "card when fitted": "px", "memory of the page": "MB" };

/** Frames by hand at both sizes, and what the page holds at last. */
const moved = async (
  drawing: Drawing,
  card: () => Promise<number>,
  toFullSize: () => Promise<void>,
): Promise<Run> => {
  const fitted = { main: await card(), all: 0 };
  // Zooming comes back to where it began, pulling does not.
  const zoomFitted = await zoomed(drawing, "nearer");
  const panFitted = await panned(drawing);
  await toFullSize();
  const zoomFull = await zoomed(drawing, "further");
  const panFull = await panned(drawing);
  const { process } = await drawing.meter.memory();
  return {
    "a pan frame, fitted": panFitted,
    "a zoom frame, fitted": zoomFitted,
    "a pan frame, full size": panFull,
    "a zoom frame, full size": zoomFull,
    "card when fitted": fitted,
    "memory of the page": { main: process, all: 0 },
  };
};

const runPeer = async (name: PeerName, script: string, seats: readonly Seat[]): Promise<Run> => {
  const { drawing, draw, card, toFullSize } = await openPeer(script, seats);
  const first = await drawing.meter.of(draw);
  const rest = await moved(drawing, card, toFullSize);
  await drawing.meter.close();
  const { "card when fitted": fitted, ...other } = rest;
  const all = { "first frame, everybody": first, ...other };
  return name.startsWith("floor") || !fitted ? all : { ...all, "card when fitted": fitted };
};

const server = await served();
const window = await windowAroundStage(server.url, companyOf(1000));

const runOwn = async (seats: readonly Seat[]): Promise<Run> => {
  const { drawing, open, settled, unfold, card, toFullSize } = await openOwn(server.url, seats, window);
  const opened = await drawing.meter.of(open);
  await settled();
  const unfolded = await drawing.meter.of(unfold);
  const rest = await moved(drawing, card, toFullSize);
  await drawing.meter.close();
  return { "first frame, as it opens": opened, "first frame, everybody": unfolded, ...rest };
};

const middleOf = (runs: readonly Run[], key: string, of: keyof Figure): number =>
  median(runs.map((run) => run[key]?.[of] ?? Number.NaN));

/** Prints the medians of runs of one contender. */
const print = (what: string, runs: readonly Run[], aims: Record<string, string>): void => {
  const middle = (key: string, of: keyof Figure) => middleOf(runs, key, of);
  for (const key of Object.keys(runs[0] ?? {})) {
    const unit = units[key] ?? "ms CPU";
    const told = [
      ...(aims[key] ? [aims[key]] : []),
      ...(unit === "ms CPU" ? [`whole browser ${middle(key, "all").toFixed(1)}`] : []),
      ...(key.startsWith("first") ? [`waited ${middle(key, "value").toFixed(0)}`] : []),
    ];
    line(`${what}: ${key}`, middle(key, "main"), unit, told.join("; "));
  }
};

const scripts = new Map<PeerName, string>();
const names = Object.keys(peers) as PeerName[];
for (const name of names) scripts.set(name, await scriptOf(name));

const sizes = process.argv.includes("--short") ? [1000] : [1000, 10_000, 100_000];
for (const count of sizes) {
  const seats = companyOf(count);
  const people = count.toLocaleString("en");
  const [times, timesOfPeers] = [3, count === 1000 ? 3 : 1];
  const own: Run[] = [];
  const others = new Map<PeerName, Run[]>(names.map((name) => [name, []]));
  // They take turns, so that whatever else the machine does falls on all.
  for (let turn = 0; turn < times; turn += 1) {
    own.push(await runOwn(seats));
    if (turn >= timesOfPeers) continue;
    for (const name of names)
      if (count < 100_000 || name.startsWith("floor"))
        others.get(name)?.push(await runPeer(name, scripts.get(name)!, seats));
  }
  print(`${people} people, Remit`, own, aimsOf(count));
  for (const [name, runs] of others) print(`${people} people, ${name}`, runs, {});
  // A busy machine makes all figures larger, and these not.
  for (const [name, runs] of others)
    for (const key of ["first frame, everybody", "a pan frame, fitted", "a zoom frame, full size"])
      if (runs.length > 0)
        line(
          `${people} people: Remit beside ${name}, ${key}`,
          middleOf(runs, key, "main") / middleOf(own, key, "main"),
          "×",
        );
}

// In a window of that size the chart shares it with the page around it.
const small = await openOwn(server.url, companyOf(1000), stage);
await small.open();
await small.unfold();
line("1,000 people, Remit: card when fitted, page in a window of 1280 × 800", await small.card(), "px");
await small.drawing.meter.close();

await printMatrix(server.url);
await server.close();
