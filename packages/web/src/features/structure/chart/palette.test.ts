import { readFileSync } from "node:fs";
import { join } from "node:path";
import { circle, palette, ring, roleShapes, roleTones } from "@remit/core";
import { expect, test } from "vitest";
import { ring as ringOnScreen, roleOutlines } from "#ui/role-outlines.ts";

const css = readFileSync(join(import.meta.dirname, "../../../ui/tokens.css"), "utf8");
/** The first of a name is the light one. */
const token = (name: string): string | undefined => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1];

test("what is drawn on paper has the colours of the light screen", () => {
  for (const [name, colour] of Object.entries(palette)) expect(token(name), name).toBe(colour);
  for (const [role, colour] of Object.entries(roleTones)) {
    const name = new RegExp(`data-role="${role}"\\] \\{\\s*--tone: var\\(--([a-z]+)\\)`).exec(css)?.[1];
    expect(token(name ?? ""), role).toBe(colour);
  }
});

/** Corners of an outline of straight lines, as numbers. */
const cornersOf = (path: string): [number, number][] => {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([MLHVhv])([-\d. ]*)/g)].map(([, step = "", said = ""]): [number, number] => {
    const [one = 0, other = 0] = said.trim().split(/ +/).map(Number);
    if (step === "M" || step === "L") [x, y] = [one, other];
    else if (step === "H") x = one;
    else if (step === "V") y = one;
    else if (step === "h") x += one;
    else y += one;
    return [x, y];
  });
};

test("the shapes of roles on paper are those on the screen", () => {
  for (const [shape, points] of Object.entries(roleShapes))
    expect(cornersOf(roleOutlines[shape as keyof typeof roleShapes]), shape).toEqual(points);
  expect(roleOutlines.circle).toContain(`a${circle.radius} ${circle.radius}`);
  expect(ring).toEqual({ radius: ringOnScreen.radius, width: ringOnScreen.stroke });
});
