import { sumFits, type FitTable } from "#fit/table.ts";
import type { Reading } from "./answers.ts";
import type { Engine, Room } from "./engine.ts";
import { chosenOptions, drawNeeds, isSettled } from "./needs.ts";
import type { Situation } from "./situation.ts";

/** All draws computed for some answers; the tables live in the engine's room until the next run. */
export type Run = {
  readonly engine: Engine;
  readonly readings: readonly Reading[];
  readonly chosen: Int32Array;
  readonly situation: Situation;
  readonly table: FitTable;
  readonly room: Room;
};

/** Needs and sums of fits for every draw. */
export const run = (engine: Engine, readings: readonly Reading[]): Run => {
  const { room } = engine;
  const situation = engine.situationOf(readings);
  const chosen = chosenOptions(engine.effects, readings);
  drawNeeds(engine.effects, engine.draws, chosen, situation.left, room.needs);
  const table = engine.tableOf(situation.variants);
  sumFits(table, room.needs.need, room.sums);
  const { mid } = room.needs;
  const middle = isSettled(chosen) ? mid.subarray(0, engine.effects.accountabilities) : mid;
  sumFits(engine.midTableOf(situation.variants), middle, room.midSums);
  return { engine, readings, chosen, situation, table, room };
};
