import { readTitle } from "#catalogue/titles.ts";
import { aheadOf, type Duties, type DutyFit } from "#fit/duties.ts";
import type { Overruling, PostingCheck, PostingFinding, PostingRule } from "#model/posting-check.ts";
import type { Line, Remit } from "#model/remit.ts";
import { type TextFinding, textRules, type TextToCheck } from "#model/text-finding.ts";
import type { Source } from "./documents/frame.ts";
import { posting } from "./documents/posting.ts";

/** Where the check draws its lines: all of it is our judgement. */
export const postingLimits = {
  /** A range whose top is more than so many times its bottom says little about what is paid. */
  payTimes: 1.5,
  /** Nobody holds more outcomes than this in mind. */
  accountabilities: 12,
  /** Good people who lack one of many musts do not apply. */
  musts: 6,
} as const;

type Found = Omit<PostingFinding, "id">;

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === "";

/** The letter of a line; without one, what its section stands for. */
const isOwned = ({ letter = "A" }: Line): boolean => letter === "A";

/** The texts of a posting that are sentences, in the order in which they are read, each by the id of its line. */
export const textsOf = (source: Source): TextToCheck[] => {
  const { remit } = source;
  // Of a long list an applicant reads the beginning: what is shown is asked of the posting itself.
  const shown = new Set(
    posting(source).blocks.flatMap((block) =>
      block.kind === "list" ? block.items.map(({ spans }) => spans.map(({ text }) => text).join("")) : [],
    ),
  );
  const of = (lines: readonly Line[]) => lines.map(({ id, text }) => ({ at: id, text }));
  const level = (wanted: "must" | "should") =>
    remit.qualifications.filter((line) => (line.level ?? "must") === wanted);
  return [
    { at: "advert.about", text: remit.advert?.about ?? "" },
    ...of(remit.purpose),
    ...of(remit.accountabilities.filter(({ text }) => shown.has(text))),
    ...of(level("must")),
    ...of(level("should")),
  ].filter(({ text }) => !isBlank(text));
};

/**
 * How much each accountability of the catalogue counts in a remit: 1 where the position is accountable for it, a half where
 * it does the work; the letter of a line goes before its section. Lines of the author's own count nothing.
 */
export const dutiesOf = ({ index, remit }: Pick<Source, "index" | "remit">): Map<string, number> => {
  const duties = new Map<string, number>();
  const add = ({ id, of = "", letter }: Line, usual: "A" | "R"): void => {
    const weight = { A: 1, R: 0.5, C: 0, I: 0 }[letter ?? usual];
    if (id.startsWith("own/") || weight === 0 || !index.accountability.has(of)) return;
    duties.set(of, Math.max(weight, duties.get(of) ?? 0));
  };
  for (const line of remit.accountabilities) add(line, "A");
  for (const line of remit.responsibilities) add(line, "R");
  return duties;
};

const finding = (
  rule: PostingRule,
  severity: PostingFinding["severity"],
  at: string,
  data: PostingFinding["data"] = {},
): Found => ({ rule, severity, at, suggestions: [], data });

/** What an applicant looks for and does not find, and what is wrong with the days and the pay. */
const ofAdvert = ({ advert, position }: Remit, today: string): Found[] => {
  const { pay, place, remote, posted, until, apply, about } = advert ?? {};
  const hasFact = (of: string): boolean => position.some((line) => line.of === of && !isBlank(line.text));
  const hasPlace = Object.values(place ?? {}).some((part) => !isBlank(part));
  const found: (Found | false)[] = [
    until !== undefined &&
      until < today &&
      finding("posting-expired", "error", "advert.until", { until, today }),
    posted !== undefined &&
      posted > today &&
      finding("posted-in-future", "note", "advert.posted", { posted, today }),
    (pay === undefined || pay.high === 0) && finding("no-pay", "warning", "advert.pay"),
    pay !== undefined &&
      pay.high > pay.low * postingLimits.payTimes &&
      finding("wide-pay", "warning", "advert.pay", { ...pay, times: postingLimits.payTimes }),
    !hasPlace && remote === undefined && !hasFact("place") && finding("no-place", "warning", "advert.place"),
    !hasFact("reports-to") && finding("no-reporting-line", "warning", "position/reports-to"),
    until === undefined && finding("no-last-day", "note", "advert.until"),
    apply?.email === undefined &&
      apply?.address === undefined &&
      finding("no-way-to-apply", "warning", "advert.apply"),
    isBlank(about) && finding("no-about", "warning", "advert.about"),
  ];
  return found.filter((each) => each !== false);
};

const ofLength = ({ accountabilities, qualifications }: Remit): Found[] => {
  const owned = accountabilities.filter(isOwned).length;
  const musts = qualifications.filter(({ level }) => level !== "should").length;
  const { accountabilities: most, musts: mostMusts } = postingLimits;
  return [
    ...(owned > most
      ? [finding("many-accountabilities", "note", "accountabilities", { count: owned, limit: most })]
      : []),
    ...(musts > mostMusts
      ? [finding("many-musts", "warning", "qualifications", { count: musts, limit: mostMusts })]
      : []),
  ];
};

/** Ranks the roles of a catalogue by how well they fit some duties, best first: `dutyRanking`. */
export type Ranking = (duties: Duties) => readonly DutyFit[];

/** A title that is known, over duties that are clearly those of a role it does not mean. */
const ofTitle = ({ index, remit }: Source, rank: Ranking): Found[] => {
  const titled = readTitle(index, remit.title).value?.roles;
  const ahead = titled && aheadOf(rank, dutiesOf({ index, remit }), titled);
  if (!ahead) return [];
  const data = { titled, duties: ahead.role, by: Math.round(ahead.by) };
  return [finding("title-misfit", "warning", "title", data)];
};

const ofText = ({ from, to, found, ...rest }: TextFinding): Found => ({
  ...rest,
  ...(to > 0 && { from, to, found }),
});

/** Findings with ids of their own: a line may be called anything, so that each id is asked for. */
const named = (found: readonly Found[]): PostingFinding[] => {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return found.map((each) => {
    const place = `${each.rule}@${each.at}`;
    let count = next.get(place) ?? 1;
    const idOf = () => (count === 1 ? place : `${place}#${count}`);
    while (taken.has(idOf())) count += 1;
    taken.add(idOf());
    next.set(place, count);
    return { id: idOf(), ...each };
  });
};

/** Where the check of wording itself says that there is more. */
const unfinished: readonly string[] = ["not-checked-beyond", "more-not-listed"];

/**
 * What to look at before a posting is published. `texts` are the findings in `textsOf` the same source; undefined where
 * nobody looked. What the remit overrules, by rule and place, stands in a list of its own.
 */
export const checkPosting = (
  source: Source,
  rank: Ranking,
  texts: readonly TextFinding[] | undefined,
): PostingCheck => {
  const { remit, today } = source;
  const all = named([
    ...ofAdvert(remit, today),
    ...ofLength(remit),
    ...ofTitle(source, rank),
    ...(texts ?? []).map(ofText),
  ]);
  const overrulingOf = ({ rule, at }: PostingFinding): Overruling | undefined =>
    remit.overruled.find((each) => each.rule === rule && each.at === at);
  const found = new Set(all.map(({ rule, at }) => JSON.stringify([rule, at])));
  const ended = texts !== undefined && !texts.some(({ rule }) => unfinished.includes(rule));
  const judged = (rule: string): boolean => ended || !(textRules as readonly string[]).includes(rule);
  return {
    textChecked: texts !== undefined,
    findings: all.filter((each) => !overrulingOf(each)),
    overruled: all.flatMap((each) => {
      const reason = overrulingOf(each)?.reason;
      return reason === undefined ? [] : [{ ...each, reason }];
    }),
    stale: remit.overruled.filter(({ rule, at }) => judged(rule) && !found.has(JSON.stringify([rule, at]))),
  };
};
