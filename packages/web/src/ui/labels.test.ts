import * as fc from "fast-check";
import { expect, test } from "vitest";
import { placeLabels, widthOf } from "./labels.ts";

const areaOf = (label: ReturnType<typeof placeLabels>[number], text: string) => {
  const wide = widthOf(text);
  const left = label.at[0] - { start: 0, middle: wide / 2, end: wide }[label.anchor];
  return { left, right: left + wide, top: label.at[1] - 12.5, bottom: label.at[1] + 3.5 };
};

test("two names never cover each other, even on the same point", () => {
  const place = fc.tuple(fc.integer({ min: 120, max: 340 }), fc.integer({ min: 60, max: 280 }));
  fc.assert(
    fc.property(place, place, (one, other) => {
      const points = [
        { at: one, text: "IT Director" },
        { at: other, text: "CIO" },
      ] as const;
      const [a, b] = placeLabels(points, 460, 340).map((label, at) => areaOf(label, points[at]?.text ?? ""));
      const apart =
        !a || !b || a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      expect(apart).toBe(true);
    }),
  );
});

test("a name stays inside the drawing", () => {
  const [label] = placeLabels([{ at: [450, 170], text: "IT Director" }], 460, 340);
  expect(label?.anchor).toBe("end");
});
