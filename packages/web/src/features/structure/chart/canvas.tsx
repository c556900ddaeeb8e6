import { type RefObject, useEffect, useImperativeHandle, useLayoutEffect, useRef } from "react";
import type { Scene } from "./paint-chart.ts";
import type { Acts } from "./pointing.ts";
import { type Stage, stageOn } from "./stage.ts";

/** Where one looks on a chart, from outside. */
export type CanvasHandle = Pick<Stage, "fit" | "zoom" | "pan" | "reveal">;

/** The drawing of a chart. It is painted, not built: what it shows stands in words in the tree beside it. */
export const ChartCanvas = ({
  scene,
  fitKey,
  whole,
  acts,
  handle,
}: {
  readonly scene: Scene;
  /** Whenever it becomes another one, the whole of the chart is shown. */
  readonly fitKey: string;
  /** Whether the whole was asked for before there was a drawing to show. */
  readonly whole: boolean;
  readonly acts: Acts;
  readonly handle: RefObject<CanvasHandle | null>;
}) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const stage = useRef<Stage>(null);
  const now = useRef(acts);
  const fitted = useRef<string>(undefined);
  useLayoutEffect(() => {
    now.current = acts;
  });
  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const made = stageOn(element, () => now.current);
    stage.current = made;
    fitted.current = undefined;
    return () => {
      made.end();
      stage.current = null;
    };
  }, []);
  useImperativeHandle(
    handle,
    () => ({
      fit: () => stage.current?.fit(),
      zoom: (times) => stage.current?.zoom(times),
      pan: (across, down) => stage.current?.pan(across, down),
      reveal: (place, middle) => stage.current?.reveal(place, middle),
    }),
    [],
  );
  useEffect(() => {
    stage.current?.show(scene, fitted.current === undefined ? whole : fitted.current !== fitKey);
    fitted.current = fitKey;
  }, [scene, fitKey, whole]);
  return <canvas ref={canvas} className="chart-canvas" aria-hidden="true" />;
};
