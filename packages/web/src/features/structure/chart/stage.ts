import { belowAt, cardMeasures, chartSpace, idAt, placeAt } from "@remit/core";
import { insertionAt } from "./insertion.ts";
import { type Carried, paintChart, pillOf, readable, type Scene } from "./paint-chart.ts";
import { type Acts, type Point, type Pressed, spreadOf } from "./pointing.ts";
import { forgetWidths } from "./paint-text.ts";
import {
  centred,
  fitted,
  furthest,
  kept,
  opened,
  panned,
  showing,
  type Size,
  type View,
  zoomed,
} from "./view.ts";

/** A canvas that shows a chart: it keeps where one looks, and paints once a frame at most. */
export type Stage = {
  /** `whole`: all of it, else as it was looked at, and as a chart is opened at first. */
  readonly show: (scene: Scene, whole: boolean) => void;
  readonly fit: () => void;
  readonly zoom: (times: number) => void;
  readonly pan: (across: number, down: number) => void;
  /** Brings a card into sight, in the middle or by the shortest way. */
  readonly reveal: (place: number, middle: boolean) => void;
  readonly repaint: () => void;
  readonly end: () => void;
};

const { card } = chartSpace;
/** So far the mark for folded reports hangs below its card, with what one presses beside it. */
const pillDepth = cardMeasures.pill.top + cardMeasures.pill.height - cardMeasures.height + 2;
/** So far a pointer moves before it drags. */
const slack = 5;
/** So many milliseconds a finger rests on a card before it carries it. */
const hold = 400;
/** After so many milliseconds at one scale a rough picture becomes a sharp one. */
const rest = 100;

export const stageOn = (canvas: HTMLCanvasElement, acts: () => Acts): Stage => {
  // Opaque: what lies behind it never shows, which spares blending every frame.
  const ink = canvas.getContext("2d", { alpha: false })!;
  let scene: Scene | undefined;
  let view: View = { x: 0, y: 0, scale: 1 };
  let size: Size = { width: 0, height: 0 };
  let carried: Carried | undefined;
  let frame = 0;
  let resting = 0;
  let holding = 0;
  /** The scale of the last frame. */
  let shownAt = 0;
  /** What is shown, until somebody moves it by hand: the chart as it is opened, or the whole of it. */
  let held: "opened" | "whole" | undefined = "opened";

  const paint = (): void => {
    frame = 0;
    if (!scene || size.width === 0) return;
    const ratio = window.devicePixelRatio;
    const [wide, high] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
    if (canvas.width !== wide || canvas.height !== high) [canvas.width, canvas.height] = [wide, high];
    ink.setTransform(ratio, 0, 0, ratio, 0, 0);
    const rough = paintChart(ink, scene, view, size, { carried, moving: view.scale !== shownAt });
    shownAt = view.scale;
    clearTimeout(resting);
    if (rough) resting = window.setTimeout(repaint, rest);
  };
  const repaint = (): void => {
    if (frame === 0) frame = requestAnimationFrame(paint);
  };
  const look = (next: View): void => {
    view = scene ? kept(next, scene.layout, size) : next;
    // Nobody else can tell from outside what a canvas shows.
    canvas.dataset.view = `${view.x} ${view.y} ${view.scale}`;
    repaint();
  };
  const boxOf = (place: number) => {
    const left = scene?.layout.left[place];
    const top = scene?.layout.top[place];
    return left === undefined || top === undefined || Number.isNaN(left) ? undefined : { left, top, ...card };
  };
  const fit = (): void => {
    if (scene) look(fitted(scene.layout, size));
    held = "whole";
  };
  const open = (): void => {
    const top = scene?.chart.drawn.tops[0];
    if (scene) look(opened(scene.layout, top === undefined ? undefined : boxOf(top), size, readable.title));
    held = "opened";
  };
  /** The same of another drawing, or in another window. */
  const again = (): void => {
    if (held === "whole") fit();
    else if (held === "opened") open();
    else look(view);
  };
  const zoom = (times: number, at: Point = [size.width / 2, size.height / 2]): void => {
    held = undefined;
    if (scene) look(zoomed(view, times, at, furthest(scene.layout, size)));
  };
  const pan = (across: number, down: number): void => {
    held = undefined;
    look(panned(view, across, down));
  };

  const watch = new ResizeObserver(() => {
    size = { width: canvas.clientWidth, height: canvas.clientHeight };
    again();
  });
  watch.observe(canvas);
  void document.fonts.ready.then(() => {
    forgetWidths();
    return repaint();
  });

  const pointAt = (event: MouseEvent): Point => {
    const { left, top } = canvas.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const inDrawing = ([x, y]: Point): Point => [view.x + x / view.scale, view.y + y / view.scale];
  const cardAt = (event: MouseEvent): number | undefined => scene?.grid.under(...inDrawing(pointAt(event)));
  /** The card whose mark for folded reports lies there: it hangs over the lower edge. */
  const pillAt = (event: MouseEvent): number | undefined => {
    if (!scene || view.scale < readable.title) return undefined;
    const [x, y] = inDrawing(pointAt(event));
    const place = scene.grid.under(x, y) ?? scene.grid.under(x, y - pillDepth);
    if (place === undefined || scene.closed[place] !== 1) return undefined;
    const box = boxOf(place);
    const number = belowAt(scene.chart, place);
    if (!box || number === 0) return undefined;
    const { left, top, wide } = pillOf(ink, number, scene.theme);
    const inside = x >= box.left + left - 3 && x <= box.left + left + wide + 3 && y >= box.top + top - 3;
    return inside ? place : undefined;
  };

  const pointers = new Map<number, Point>();
  let pressed: Pressed | undefined;
  /** A card too small to be read is not dragged by mistake, and a department not at all. */
  const mayCarry = (place: number | undefined): place is number =>
    place !== undefined && view.scale >= readable.title && scene?.chart.positions[place] !== undefined;
  const carry = (place: number, event: PointerEvent): void => {
    const [at, over] = [inDrawing(pointAt(event)), cardAt(event)];
    const gap = scene && insertionAt(scene.chart, scene.layout, place, at, over);
    carried = { place, at, between: gap, over: gap || over === place ? undefined : over };
    canvas.style.cursor = "grabbing";
    repaint();
  };
  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    canvas.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, pointAt(event));
    clearTimeout(holding);
    const [card, touch] = [cardAt(event), event.pointerType === "touch"];
    const now: Pressed = { from: pointAt(event), card, moved: pointers.size > 1, carries: !touch };
    pressed = now;
    // With a second finger somebody zooms.
    if (now.moved) carried = undefined;
    if (!touch || now.moved || !mayCarry(card)) return;
    holding = window.setTimeout(() => {
      now.carries = true;
      now.moved = true;
      carry(card, event);
    }, hold);
  };
  const pinch = (event: PointerEvent): void => {
    const before = spreadOf(pointers);
    pointers.set(event.pointerId, pointAt(event));
    const after = spreadOf(pointers);
    if (!before || !after) return;
    zoom(after.apart / Math.max(1, before.apart), after.middle);
    pan(before.middle[0] - after.middle[0], before.middle[1] - after.middle[1]);
  };
  const move = (event: PointerEvent): void => {
    const last = pointers.get(event.pointerId);
    const here = pointAt(event);
    if (!last || !pressed) {
      const on = pillAt(event) ?? cardAt(event);
      canvas.style.cursor = on === undefined ? "grab" : "pointer";
      return;
    }
    if (pointers.size > 1) {
      pinch(event);
      return;
    }
    if (!pressed.moved && Math.hypot(here[0] - pressed.from[0], here[1] - pressed.from[1]) < slack) return;
    clearTimeout(holding);
    pressed.moved = true;
    pointers.set(event.pointerId, here);
    if (pressed.carries && mayCarry(pressed.card)) carry(pressed.card, event);
    else pan(last[0] - here[0], last[1] - here[1]);
  };
  const up = (event: PointerEvent): void => {
    clearTimeout(holding);
    pointers.delete(event.pointerId);
    const was = pressed;
    const dropped = carried;
    pressed = undefined;
    carried = undefined;
    canvas.style.cursor = "grab";
    if (dropped) {
      const { place, over, between: gap } = dropped;
      if (event.type === "pointerup") {
        if (gap) acts().put(place, gap.before);
        else if (over !== undefined) acts().move(place, over);
      }
      repaint();
    } else if (was && !was.moved && event.type === "pointerup") {
      const folded = pillAt(event);
      if (folded === undefined) acts().select(was.card);
      else acts().toggle(folded);
    }
  };
  /** Esc puts a card that is carried back where it was; letting go then does nothing. */
  const drop = ({ key }: KeyboardEvent): void => {
    if (key !== "Escape" || !carried) return;
    pressed = undefined;
    carried = undefined;
    canvas.style.cursor = "grab";
    repaint();
  };
  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1;
    if (event.ctrlKey || event.metaKey) zoom(Math.exp((-event.deltaY * unit) / 300), pointAt(event));
    else if (event.shiftKey && event.deltaX === 0) pan(event.deltaY * unit, 0);
    else pan(event.deltaX * unit, event.deltaY * unit);
  };
  const twice = (event: MouseEvent): void => {
    const place = cardAt(event);
    if (place !== undefined) acts().toggle(place);
  };
  const listen = new AbortController();
  const { signal } = listen;
  // The window moved to a finer screen, or the page was enlarged.
  window.addEventListener("resize", repaint, { signal });
  window.addEventListener("keydown", drop, { signal });
  canvas.addEventListener("pointerdown", down, { signal });
  canvas.addEventListener("pointermove", move, { signal });
  canvas.addEventListener("pointerup", up, { signal });
  canvas.addEventListener("pointercancel", up, { signal });
  canvas.addEventListener("dblclick", twice, { signal });
  canvas.addEventListener("wheel", wheel, { signal, passive: false });

  return {
    show: (next, whole) => {
      const before = scene;
      const anchor = next.selected ?? before?.selected;
      const id = anchor === undefined ? undefined : idAt(next.chart, anchor);
      const old = id === undefined || !before ? undefined : placeAt(before.chart, id);
      const from = old === undefined ? undefined : boxOf(old);
      scene = next;
      const to = anchor === undefined ? undefined : boxOf(anchor);
      if (whole) fit();
      else if (!before) open();
      else if (before.layout === next.layout) repaint();
      else if (from && to)
        // Whoever is selected stays where it is, whatever moves around it.
        look({ ...view, x: view.x + to.left - from.left, y: view.y + to.top - from.top });
      else again();
    },
    fit,
    zoom,
    pan,
    reveal: (place, middle) => {
      const box = boxOf(place);
      if (!box) return;
      const next = middle ? centred(view, box, size) : showing(view, box, size);
      if (next.x === view.x && next.y === view.y && next.scale === view.scale) return;
      held = undefined;
      look(next);
    },
    repaint,
    end: () => {
      cancelAnimationFrame(frame);
      clearTimeout(resting);
      clearTimeout(holding);
      watch.disconnect();
      listen.abort();
    },
  };
};
