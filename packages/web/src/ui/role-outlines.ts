export type Shape = "circle" | "triangle" | "square" | "diamond" | "pentagon" | "triangle-down" | "ring";

/** The shapes of roles around the origin, about 10 units across; a ring is a stroke of `ring.stroke` along `ring.radius`. */
export const roleOutlines: Record<Exclude<Shape, "ring">, string> = {
  circle: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z",
  triangle: "M0 -5.2L5.5 4.600H-5.500z",
  square: "M-4.500 -4.500h9v9h-9z",
  diamond: "M0 -5.800L5.800 0L0 5.800L-5.800 0z",
  pentagon: "M0 -5.300L5.200 -1.400L3.200 4.700H-3.200L-5.200 -1.400z",
  "triangle-down": "M0 5.200L5.500 -4.600H-5.500z",
};
export const ring = { radius: 4, stroke: 2.2 } as const;
