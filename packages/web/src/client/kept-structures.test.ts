import type { Issue } from "@remit/core";
import { assert, boolean, constantFrom, integer, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import {
  afterSending,
  foundAs,
  isUnsent,
  type Keeping,
  largestKept,
  lookedAt,
  nextToSend,
  overTheirs,
  structureWaits,
  type There,
} from "./kept-structures.ts";
import type { SavedStructure } from "./structures.ts";

const first = "2026-05-04T10:00:00.000Z";
const second = "2026-05-04T10:05:00.000Z";
const seats = (count: number): SavedStructure["structure"]["positions"] =>
  Array.from({ length: count }, (_, at) => ({ id: `p${at}`, title: `Position ${at}`, dotted: [] }));
const saved = (changed = first, positions = 2, more: Partial<SavedStructure> = {}): SavedStructure => ({
  id: "here",
  structure: {
    format: "remit/structure@1",
    organisation: { name: "Harbour Mill" },
    positions: seats(positions),
    accountabilities: [],
    required: [],
    assignments: {},
    decisionRights: [],
    scenarios: [],
  },
  changed,
  ...more,
});
const keeping = (more: Partial<Keeping> = {}): Keeping => ({
  organisation: "0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
  structure: "7c6b5a49-3827-4615-9403-f2e1d0c9b8a7",
  version: 3,
  told: first,
  ...more,
});
const there = (more: Partial<There> = {}): There => ({
  version: 4,
  changed: second,
  ours: undefined,
  ...more,
});
const refused = (code: string): { issues: readonly Issue[] } => ({ issues: [{ code, path: [], data: {} }] });

describe("what is to be sent", () => {
  test("is a structure the server has not heard of, once there is something in it", () => {
    expect(structureWaits(saved(), undefined)).toBe(true);
    expect(structureWaits(saved(first, 0), undefined)).toBe(false);
    expect(structureWaits(saved(second, 0), keeping())).toBe(true);
  });

  test("is no structure that is found elsewhere as it is, and none that is too large", () => {
    expect(structureWaits(saved(first, 2, { asFound: true }), undefined)).toBe(false);
    expect(structureWaits(saved(first, largestKept), undefined)).toBe(true);
    expect(structureWaits(saved(first, largestKept + 1), undefined)).toBe(false);
  });

  test("is what was changed since it was told, and not again what was refused", () => {
    expect(structureWaits(saved(first), keeping())).toBe(false);
    expect(structureWaits(saved(second), keeping())).toBe(true);
    expect(structureWaits(saved(second), keeping({ refused: second }))).toBe(false);
    expect(structureWaits(saved(second), keeping({ refused: first }))).toBe(true);
  });

  test("waits while it met another one", () => {
    const met = keeping({ meeting: { version: 4, changed: second } });
    expect(structureWaits(saved(second), met)).toBe(false);
    expect(structureWaits(saved(second), overTheirs(met))).toBe(true);
    expect(overTheirs(met)).toMatchObject({ version: 4 });
  });
});

describe("what is found elsewhere and changed", () => {
  const example = saved(first, 2, { asFound: true });
  const found = { structure: example.structure, changed: first };
  const unheard = keeping({ version: 0 });

  test("is remembered as it was found until the server has it", () => {
    expect(foundAs(example, undefined)).toEqual(found);
    expect(foundAs(saved(second, 1, { found }), unheard)).toEqual(found);
    expect(foundAs(saved(second, 1, { found }), keeping())).toBeUndefined();
    expect(foundAs(saved(), undefined)).toBeUndefined();
    expect(foundAs(undefined, undefined)).toBeUndefined();
  });

  test("is sent as it was found, and then as it was changed", () => {
    const changed = saved(second, 1, { found });
    expect(nextToSend(changed, unheard)).toEqual(found);
    const { told: _, ...untold } = unheard;
    const heard = afterSending(untold, first, { value: { version: 1 } }) as Keeping;
    expect(structureWaits(changed, heard)).toBe(true);
    expect(nextToSend(changed, heard)).toBe(changed);
  });

  test("is sent as it was changed alone where the server would not take it as it was found", () => {
    const changed = saved(second, 1, { found });
    const next = afterSending(unheard, first, refused("design/unknown-accountability")) as Keeping;
    expect(structureWaits(changed, next)).toBe(true);
    expect(nextToSend(changed, next)).toBe(changed);
    const large = { ...found, structure: saved(first, largestKept + 1).structure };
    expect(nextToSend({ ...changed, found: large }, unheard)).toMatchObject({ changed: second });
  });
});

describe("what the server answers", () => {
  test("kept: nothing is left to send, until it is changed again", () => {
    const next = afterSending(keeping({ back: true }), second, { value: { version: 4 } }) as Keeping;
    expect(next).toEqual(keeping({ version: 4, told: second }));
    expect(structureWaits(saved(second), next)).toBe(false);
  });

  test("changed meanwhile and not there are looked into; an id it has from a lost answer is one's own", () => {
    expect(afterSending(keeping(), second, refused("store/changed-meanwhile"))).toBe("look");
    expect(afterSending(keeping(), second, refused("store/not-found"))).toBe("lost");
    expect(afterSending(keeping({ version: 0 }), second, refused("store/id-taken"))).toMatchObject({
      version: 1,
    });
  });

  test("what it will not take stays here, and is not sent again as it is", () => {
    const next = afterSending(keeping(), second, refused("design/unknown-accountability")) as Keeping;
    expect(structureWaits(saved(second), next)).toBe(false);
    expect(isUnsent(saved(second), next)).toBe(true);
  });
});

describe("what the server has", () => {
  test("is taken where nothing was changed here", () => {
    expect(lookedAt(saved(first), keeping(), there())).toBe("take");
  });

  test("is nothing new where it is the version this one is made on", () => {
    const own = keeping();
    expect(lookedAt(saved(second), own, there({ version: 3 }))).toBe(own);
  });

  test("stands beside what was changed here until somebody chooses", () => {
    const by = { kind: "local" as const };
    expect(lookedAt(saved(second), keeping(), there({ by }))).toEqual(
      keeping({ meeting: { version: 4, changed: second, by } }),
    );
  });

  test("is no meeting where it is what this browser sent, or has", () => {
    expect(lookedAt(saved(second), keeping(), there({ ours: "now" }))).toEqual(
      keeping({ version: 4, told: second }),
    );
    const sent = lookedAt(saved("2026-05-04T11:00:00.000Z"), keeping(), there({ ours: "sent" })) as Keeping;
    expect(sent).toMatchObject({ version: 4 });
    expect(sent.meeting).toBeUndefined();
  });
});

test("a state that was not sent survives whatever the server has", () => {
  assert(
    property(
      record({
        changed: constantFrom(first, second),
        version: integer({ min: 1, max: 5 }),
        theirs: integer({ min: 1, max: 5 }),
        sent: boolean(),
      }),
      ({ changed, version, theirs, sent }) => {
        const own = keeping({ version });
        const here = saved(changed);
        const next = lookedAt(here, own, there({ version: theirs, ours: sent ? "sent" : undefined }));
        if (!isUnsent(here, own)) return;
        expect(next).not.toBe("take");
        expect(isUnsent(here, next as Keeping)).toBe(true);
      },
    ),
  );
});
