import type { Assessment } from "@remit/core";
import { expect, test } from "vitest";
import { stepBack } from "./step-back.ts";

const of = (
  answers: Assessment["answers"],
  notes?: Assessment["notes"],
  name = "Harbour Mill",
): Assessment => ({
  format: "remit/assessment@1",
  organisation: { name },
  answers,
  ...(notes && { notes }),
});

test("taking back one answer leaves what came from elsewhere since", () => {
  const before = of({ delivery: "good" });
  const after = of({ delivery: "bad" });
  const now = of({ delivery: "bad", "reports-to": "owner" }, { "reports-to": "since May" });
  expect(stepBack(now, before, after)).toEqual(
    of({ "reports-to": "owner", delivery: "good" }, { "reports-to": "since May" }),
  );
});

test("a first answer, a first note and a new name are taken back", () => {
  const before = of({});
  expect(stepBack(of({ delivery: "bad" }), before, of({ delivery: "bad" }))).toEqual(before);
  expect(stepBack(of({}, { delivery: "late" }), before, of({}, { delivery: "late" }))).toEqual(before);
  expect(stepBack(of({}, undefined, "Quay"), before, of({}, undefined, "Quay"))).toEqual(before);
});
