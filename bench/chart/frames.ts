// Frames that a hand makes: thirty mouse events in a row. Chromium hands them to a page with the frame they are for and answers when
// that is done, so that each is one frame.
import type { Cost, Meter } from "./meter.ts";

export type Point = readonly [x: number, y: number];
export type View = { readonly x: number; readonly y: number; readonly scale: number };

/** A drawing in a page, as a hand and an eye have it. */
export type Drawing = {
  readonly meter: Meter;
  readonly view: () => Promise<View>;
  /** Where pressing and pulling moves the drawing. */
  readonly ground: () => Promise<Point>;
  /** So far the wheel is turned for 1.1 times the size. */
  readonly wheel: number;
  /** What is held while the wheel is turned. */
  readonly held?: "Control";
};

const frames = 30;
const each = ({ main, all }: Cost): Cost => ({ main: main / frames, all: all / frames });

/** Milliseconds of CPU a frame while the drawing is pulled along. Throws where it did not move. */
export const panned = async ({ meter, view, ground }: Drawing): Promise<Cost> => {
  const { mouse } = meter.page;
  const [x, y] = await ground();
  await mouse.move(x, y);
  await mouse.down();
  await meter.pull(x - 8, y - 4);
  const before = await view();
  const cost = await meter.of(async () => {
    for (let turn = 1; turn <= frames; turn += 1) await meter.pull(x - 8 - turn * 6, y - 4 - turn * 3);
  });
  const after = await view();
  await mouse.up();
  if (after.x === before.x || after.scale !== before.scale) throw new Error("A pull moved nothing.");
  return each(cost);
};

/** Milliseconds of CPU a frame while half of the frames enlarge the drawing and half make it smaller. Throws where it stayed as it was. */
export const zoomed = async (
  { meter, view, wheel, held, ground }: Drawing,
  first: "nearer" | "further",
): Promise<Cost> => {
  const { mouse, keyboard } = meter.page;
  await mouse.move(...(await ground()));
  if (held) await keyboard.down(held);
  const before = await view();
  const half = async (down: number): Promise<void> => {
    for (let turn = 0; turn < frames / 2; turn += 1) await mouse.wheel(0, down);
  };
  const down = first === "nearer" ? -wheel : wheel;
  const there = await meter.of(() => half(down));
  const between = await view();
  const back = await meter.of(() => half(-down));
  if (held) await keyboard.up(held);
  const grew = between.scale / before.scale;
  if (first === "nearer" ? grew < 2 : grew > 0.5)
    throw new Error(`The wheel changed the size ${grew} times.`);
  return each({ main: there.main + back.main, all: there.all + back.all });
};
