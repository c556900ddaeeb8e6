import type { PostingFinding, Remit, Section } from "@remit/core";
import { reworded, sectionOf } from "./edits.ts";
import { withAdvert, withField } from "./posting-advert.ts";

/** Where a finding is: a line in its section, a field of the advertisement, the title, a section as a whole, or everywhere. */
export type Place =
  | { readonly kind: "line"; readonly section: Section; readonly line: string; readonly text: string }
  | { readonly kind: "field" | "section" | "absent-line" | "whole"; readonly at: string };

const isSection = (remit: Remit, at: string): boolean => at in remit && !["title", "advert"].includes(at);

export const placeOf = (remit: Remit, at: string): Place => {
  const section = sectionOf(remit, at);
  const line = section && remit[section].find(({ id }) => id === at);
  if (section && line) return { kind: "line", section, line: at, text: line.text };
  if (at === "title" || at.startsWith("advert.")) return { kind: "field", at };
  if (isSection(remit, at)) return { kind: "section", at };
  return { kind: at === "whole" ? "whole" : "absent-line", at };
};

/** The text that offsets of a finding count in. */
const textAt = (remit: Remit, at: string): string | undefined => {
  if (at === "advert.about") return remit.advert?.about;
  const place = placeOf(remit, at);
  return place.kind === "line" ? place.text : undefined;
};

type Stretch = Pick<PostingFinding, "at" | "from" | "to" | "found">;

/** A text before, at and after what was found; nothing where it no longer says that there. */
export const stretchOf = (
  remit: Remit,
  { at, from, to, found }: Stretch,
): [string, string, string] | undefined => {
  const text = textAt(remit, at);
  if (text === undefined || from === undefined || to === undefined || text.slice(from, to) !== found)
    return undefined;
  return [text.slice(0, from), found, text.slice(to)];
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Other words in the place of those found; an empty text leaves them out, with one of the spaces around them. */
const replaced = ([before, found, after]: readonly [string, string, string], instead: string): string => {
  if (instead !== "") return before + instead + after;
  const rest = after.trimStart();
  if (before.trim() === "" || /[.!?…]\s*$/u.test(before))
    return before + (/^\p{Lu}/u.test(found) ? capital(rest) : rest);
  const joins = rest === "" || /^[,.;:!?…)\]]/u.test(rest);
  // Of two marks that meet, the comma goes.
  const kept = joins ? before.replace(/[\s,]+$/u, "") : before.trimEnd();
  return kept + (joins ? rest : ` ${rest}`);
};

/** Characters a line holds, and overrulings a remit. */
const longest = 4000;
const mostOverrulings = 200;

/** A remit with a suggestion in the place of what was found; as it was where that no longer stands there. */
export const withSuggestion = (remit: Remit, finding: Stretch, suggestion: string): Remit => {
  const stretch = stretchOf(remit, finding);
  const text = stretch && replaced(stretch, suggestion).trim();
  if (text === undefined || text === "" || text.length > longest) return remit;
  const place = placeOf(remit, finding.at);
  if (place.kind === "line") return reworded(remit, place.section, place.line, { text });
  const written = withField(remit.advert, "about", text);
  return "advert" in written ? withAdvert(remit, written.advert) : remit;
};

type Overruling = Remit["overruled"][number];
const sameAs =
  ({ rule, at }: Pick<Overruling, "rule" | "at">) =>
  (other: Overruling): boolean =>
    other.rule === rule && other.at === at;

/** A remit in which all that a rule finds in a place is overruled, with the reason; as it was where it holds no more of them. */
export const overruling = (remit: Remit, { rule, at, reason }: Overruling): Remit => {
  const others = remit.overruled.filter((each) => !sameAs({ rule, at })(each));
  return others.length >= mostOverrulings
    ? remit
    : { ...remit, overruled: [...others, { rule, at, reason: reason.trim().slice(0, longest) }] };
};

/** A remit in which that is found again. */
export const takingBack = (remit: Remit, of: Pick<Overruling, "rule" | "at">): Remit => ({
  ...remit,
  overruled: remit.overruled.filter((each) => !sameAs(of)(each)),
});
