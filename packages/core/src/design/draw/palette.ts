import type { Colour } from "#model/drawing.ts";

/** Colours of drawings on paper: those of the light screen, measured there for contrast and for colour blindness. */
export const palette = {
  paper: "#f6f7f8",
  surface: "#ffffff",
  sunken: "#eceff1",
  line: "#dde2e6",
  strong: "#aeb7c0",
  ctl: "#7a858f",
  ink: "#14181d",
  ink2: "#48505a",
  gap: "#b4152b",
  gapbg: "#fcebec",
  warn: "#8a5200",
} as const satisfies Record<string, Colour>;

/** By id of the role. */
export const roleTones: Readonly<Record<string, Colour>> = {
  cio: "#2763d0",
  cto: "#742c02",
  "it-director": "#006751",
  ctd: "#6230a6",
  "head-of-it": "#7d6c06",
  "vp-engineering": "#b8337e",
  director: "#313f4c",
};
