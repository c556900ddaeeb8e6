import type { Point } from "#model/drawing.ts";
import type { Role } from "#model/role.ts";

export type Shape = Role["shape"];

/** The shapes of roles around the origin, about 10 units across; a ring is a stroke of `ring.width` along `ring.radius`. */
export const roleShapes: Readonly<Record<Exclude<Shape, "circle" | "ring">, readonly Point[]>> = {
  triangle: [
    [0, -5.2],
    [5.5, 4.6],
    [-5.5, 4.6],
  ],
  square: [
    [-4.5, -4.5],
    [4.5, -4.5],
    [4.5, 4.5],
    [-4.5, 4.5],
  ],
  diamond: [
    [0, -5.8],
    [5.8, 0],
    [0, 5.8],
    [-5.8, 0],
  ],
  pentagon: [
    [0, -5.3],
    [5.2, -1.4],
    [3.2, 4.7],
    [-3.2, 4.7],
    [-5.2, -1.4],
  ],
  "triangle-down": [
    [0, 5.2],
    [5.5, -4.6],
    [-5.5, -4.6],
  ],
};
export const circle = { radius: 5 } as const;
export const ring = { radius: 4, width: 2.2 } as const;
