/** The colours a chart is painted with, as canvas and SVG take them. */
export type Theme = {
  readonly paper: string;
  readonly surface: string;
  readonly sunken: string;
  readonly line: string;
  readonly strong: string;
  readonly ctl: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly gap: string;
  readonly gapbg: string;
  readonly warn: string;
  readonly focus: string;
  readonly sans: string;
  /** Tones of roles by id. */
  readonly role: Readonly<Record<string, string>>;
};

const tokens = [
  "paper",
  "surface",
  "sunken",
  "line",
  "strong",
  "ctl",
  "ink",
  "ink2",
  "ink3",
  "gap",
  "gapbg",
  "warn",
  "focus",
  "sans",
] as const;

/** Colours of the reader's own choice; patterns and words carry what colour carried. */
const forced: Omit<Theme, "sans" | "role"> = {
  paper: "Canvas",
  surface: "Canvas",
  sunken: "Canvas",
  line: "CanvasText",
  strong: "CanvasText",
  ctl: "CanvasText",
  ink: "CanvasText",
  ink2: "CanvasText",
  ink3: "CanvasText",
  gap: "CanvasText",
  gapbg: "Canvas",
  warn: "CanvasText",
  focus: "Highlight",
};

const query = (text: string): MediaQueryList => window.matchMedia(text);
const forcedColours = query("(forced-colors: active)");

/** The colours as they are now where an element stands. */
export const themeOf = (element: Element, roles: readonly string[]): Theme => {
  const own = getComputedStyle(element);
  // All at once, so that styles are found once.
  const probes = element.ownerDocument.createElement("i");
  probes.append(
    ...roles.map((id) => {
      const probe = element.ownerDocument.createElement("i");
      probe.dataset.role = id;
      return probe;
    }),
  );
  element.append(probes);
  const role = Object.fromEntries(
    roles.map((id, at) => [id, getComputedStyle(probes.children[at]!).getPropertyValue("--tone").trim()]),
  );
  probes.remove();
  const read = Object.fromEntries(
    tokens.map((name) => [name, own.getPropertyValue(`--${name}`).trim()]),
  ) as Omit<Theme, "role">;
  if (!forcedColours.matches) return { ...read, role };
  return { ...read, ...forced, role: Object.fromEntries(roles.map((id) => [id, "CanvasText"])) };
};

/** Calls whenever the colours may have become others; returns how to stop. */
export const onTheme = (call: () => void): (() => void) => {
  const queries = [forcedColours, query("(prefers-color-scheme: dark)"), query("print")];
  for (const each of queries) each.addEventListener("change", call);
  const watch = new MutationObserver(call);
  watch.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  return () => {
    watch.disconnect();
    for (const each of queries) each.removeEventListener("change", call);
  };
};
