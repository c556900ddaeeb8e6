import { expect, test } from "vitest";
import { readSide, type Side, sideText } from "./sides.ts";

const organisation = "0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d";
const assessment = "6a5b4c3d-2e1f-4a0b-9c8d-7e6f5a4b3c2d";

test("every side is read as it was written", () => {
  const sides: Side[] = [
    { kind: "here", saved: "example-joinery" },
    { kind: "assessment", organisation, assessment },
    { kind: "assessment", organisation, assessment, at: "2026-05-04T10:00:00.000Z" },
    { kind: "result", organisation, recommendation: assessment },
  ];
  for (const side of sides) expect(readSide(sideText(side))).toEqual(side);
});

test("an address that names no side is none", () => {
  for (const text of [
    undefined,
    "",
    "here~",
    "assessment~x~y",
    `assessment~${organisation}`,
    `assessment~${organisation}~${assessment}~yesterday`,
    `result~${organisation}~${assessment}~2026-05-04T10:00:00.000Z`,
    `${sideText({ kind: "assessment", organisation, assessment, at: "2026-05-04T10:00:00.000Z" })}~more`,
  ])
    expect(readSide(text)).toBeUndefined();
});
