import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bordaWinners, condorcetWinner, schulzeWinners } from "./voting.ts";

/** [ballots, order from first to last] into the weight of those who put one above the other. */
const prefer = (ballots: readonly (readonly [number, string])[]): number[][] => {
  const names = Array.from(ballots[0]![1]).toSorted();
  return names.map((one) =>
    names.map((other) =>
      ballots.reduce(
        (sum, [times, order]) => sum + (order.indexOf(one) < order.indexOf(other) ? times : 0),
        0,
      ),
    ),
  );
};

/** The example of 45 voters and five candidates in Schulze's paper (2011): E wins. */
const schulzes = prefer([
  [5, "ACBED"],
  [5, "ADECB"],
  [8, "BEDAC"],
  [3, "CABED"],
  [7, "CAEBD"],
  [2, "CBADE"],
  [7, "DCEBA"],
  [8, "EBADC"],
]);

describe("majorities", () => {
  test("a published election that runs in circles: no Condorcet winner, and Schulze's own", () => {
    expect(condorcetWinner(schulzes)).toBe(-1);
    expect(schulzeWinners(schulzes)).toEqual([4]);
  });

  test("three who put three in a circle leave all of them", () => {
    const circle = prefer([
      [1, "ABC"],
      [1, "BCA"],
      [1, "CAB"],
    ]);
    expect(condorcetWinner(circle)).toBe(-1);
    expect(schulzeWinners(circle)).toEqual([0, 1, 2]);
  });

  test("a compromise nobody has first beats both that are", () => {
    const split = prefer([
      [2, "ABC"],
      [2, "CBA"],
      [1, "BAC"],
    ]);
    expect(condorcetWinner(split)).toBe(1);
  });

  const elections = fc
    .array(
      fc.tuple(
        fc.integer({ min: 1, max: 9 }),
        fc.shuffledSubarray(Array.from("ABCD"), { minLength: 4, maxLength: 4 }),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((ballots) => prefer(ballots.map(([times, order]) => [times, order.join("")])));

  test("who beats everybody is Schulze's only winner, and somebody always wins", () => {
    fc.assert(
      fc.property(elections, (each) => {
        const winner = condorcetWinner(each);
        expect(schulzeWinners(each).length).toBeGreaterThan(0);
        if (winner >= 0) expect(schulzeWinners(each)).toEqual([winner]);
      }),
    );
  });
});

test("Borda: the lowest mean rank, with weights; ties are all told", () => {
  const ranks = [
    [1, 2, 3],
    [3, 2, 1],
  ];
  expect(bordaWinners(ranks, [0.5, 0.5])).toEqual([0, 1, 2]);
  expect(bordaWinners(ranks, [0.6, 0.4])).toEqual([0]);
});
