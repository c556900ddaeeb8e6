/** A fact of a finding as text, by its name. */
type Fact = (name: string) => string;

/** What each finding on a posting says; `titled` and `duties` are names of roles. */
export const postingFindings: Readonly<Record<string, (fact: Fact) => string>> = {
  "posting-expired": (fact) =>
    `The last day to apply, ${fact("until")}, is before today, ${fact("today")}: the posting must not go out.`,
  "posted-in-future": (fact) =>
    `The posting is dated ${fact("posted")}, which is after today, ${fact("today")}.`,
  "no-pay": () => "The posting does not say what it pays.",
  "wide-pay": (fact) =>
    `The pay runs from ${fact("currency")} ${fact("low")} to ${fact("high")} a ${fact("per")}, more than ${fact("times")} times its bottom, which tells an applicant little.`,
  "no-place": () => "The posting names neither a place nor countries to work from.",
  "no-reporting-line": () => "The posting does not say to whom the position reports.",
  "no-last-day": () => "The posting does not say until when one can apply.",
  "no-way-to-apply": () => "The posting gives neither an e-mail address nor a page to apply with.",
  "no-about": () => "The posting says nothing about the organisation.",
  "many-accountabilities": (fact) =>
    `The position answers for ${fact("count")} outcomes, more than the ${fact("limit")} one can hold in mind.`,
  "many-musts": (fact) =>
    `The posting asks for ${fact("count")} musts, more than ${fact("limit")}; long lists keep good people from applying (our judgement).`,
  "title-misfit": (fact) =>
    `The title says ${fact("titled")}, but the duties are clearly those of ${fact("duties")}.`,
  "inclusive-language": () => "These words may shut somebody out.",
  "hard-to-read": (fact) =>
    `This paragraph is hard to read: ${fact("hard")} of its ${fact("sentences")} sentences.`,
  "long-sentence": (fact) => `This sentence has ${fact("words")} words; ${fact("limit")} are enough.`,
  "simpler-word": () => "There is a simpler word.",
  passive: (fact) => `Who does it is not said in ${fact("passive")} of ${fact("sentences")} sentences.`,
  "too-long": (fact) => `The posting has ${fact("words")} words; people read ${fact("limit")}.`,
  "too-short": (fact) =>
    `The posting has ${fact("words")} words; fewer than ${fact("limit")} tell too little.`,
  "not-checked-beyond": (fact) => `Only the first ${fact("limit")} characters were checked.`,
  "more-not-listed": (fact) => `${fact("more")} more findings are not listed.`,
};

export const posting = {
  nothing: "Nothing stands in the way of publishing it.",
  count: (count: number): string =>
    count === 1
      ? "One thing to look at before it is published."
      : `${count} things to look at before it is published.`,
  severities: { error: "stop", warning: "look", note: "note" },
  instead: (suggestions: string): string => `instead: ${suggestions}`,
  leaveOut: "leave it out",
  or: " or ",
  overruled: (reason: string): string => `overruled: ${reason}`,
  stale: (rule: string, at: string): string => `${rule} at ${at} is overruled, but is no longer found.`,
  notChecked: "The wording was not checked here.",
};
