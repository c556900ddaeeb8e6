import { words } from "./words.ts";

/** The top bar: what exists, in the order of use. `under` are further paths that belong to an entry. */
export const nav = [
  { to: "/decide", name: words.decide, under: ["/result", "/assessments", "/people"] },
  { to: "/write", name: words.write, under: [] },
  { to: "/structure", name: words.structure, under: [] },
  { to: "/compare", name: words.compare, under: [] },
  { to: "/roles", name: words.roles, under: ["/accountabilities"] },
  { to: "/higher", name: words.higher, under: [] },
  { to: "/career", name: words.career, under: [] },
  {
    to: "/about",
    name: words.about,
    under: ["/questions", "/disagreements", "/guidance", "/statements", "/reference", "/catalogue"],
  },
] as const;

/** What somebody invited by a link sees instead. */
export const invitedNav = [
  { to: "/respond", name: words.respond, under: ["/decide", "/result"] },
  { to: "/about", name: words.about, under: [] },
] as const;
