import type {
  Assessment,
  Checked,
  InputOf,
  Line,
  operations,
  OutputOf,
  Remit,
  RemitChange,
} from "@remit/core";

type List = typeof operations;
type Asked = "revise-remit" | "offer-lines";
/** How operations are asked. */
export type Ask = <N extends Asked>(name: N, input: InputOf<List, N>) => Promise<Checked<OutputOf<List, N>>>;
export type Voice = Partial<Pick<Remit, "tone" | "spelling">>;

/**
 * Of what would be drafted otherwise, that which follows from the voice alone: what the answers have changed was proposed before and
 * stays proposed. Drafted words are taken; the author's own stay, with the new draft remembered beside them.
 */
export const rewordings = (
  before: readonly RemitChange[],
  after: readonly RemitChange[],
): { readonly take: string[]; readonly refuse: string[] } => {
  const known = new Set(before.map(({ id }) => id));
  const news = after.filter(({ id, kind }) => kind === "change" && !known.has(id));
  const ids = (edited: boolean): string[] =>
    news.flatMap((each) => (each.edited === edited ? [each.id] : []));
  return { take: ids(false), refuse: ids(true) };
};

/** Sections the catalogue offers lines for. How rights are worded depends on what the position answers for, so that is left in place for them. */
const offered = [
  ["accountabilities", "responsibilities"],
  ["decisionRights", "qualifications"],
] as const;
const worded = ["text", "measure", "above"] as const;

/** A line that the catalogue offers as it is worded in another voice, where the author has left its words alone. */
const spokenAnew = (line: Line, before: Line | undefined, after: Line | undefined): Line =>
  worded.reduce<Line>((now, field) => {
    const untouched =
      before !== undefined && line[field] === before[field] && line.drafted?.[field] === undefined;
    const next = after?.[field];
    return untouched && next !== undefined ? { ...now, [field]: next } : now;
  }, line);

/** Every line the catalogue has for some sections, by id, as it would be offered to a remit. */
const offersFor = async (
  ask: Ask,
  remit: Remit,
  sections: (typeof offered)[number],
): Promise<Checked<ReadonlyMap<string, Line>>> => {
  const without = Object.fromEntries(sections.map((section) => [section, []]));
  const { value, issues } = await ask("offer-lines", { remit: { ...remit, ...without } });
  return issues ? { issues } : { value: new Map(value.lines.map(({ line }) => [line.id, line])) };
};

/** Lines from the catalogue in another voice: no draft words those anew that no answer asks for. */
const withOffers = async (ask: Ask, remit: Remit, voice: Voice): Promise<Checked<Remit>> => {
  let now = remit;
  for (const sections of offered) {
    const before = await offersFor(ask, remit, sections);
    if (before.issues) return before;
    const after = await offersFor(ask, { ...remit, ...voice }, sections);
    if (after.issues) return after;
    for (const section of sections)
      now = {
        ...now,
        [section]: remit[section].map((line) =>
          spokenAnew(line, before.value.get(line.id), after.value.get(line.id)),
        ),
      };
  }
  return { value: now };
};

/** A remit in another tone or spelling: what was drafted or taken from the catalogue is worded anew, what the author wrote stays. */
export const inVoice = async (
  ask: Ask,
  remit: Remit,
  assessment: Assessment,
  voice: Voice,
): Promise<Checked<Remit>> => {
  const taken = await withOffers(ask, remit, voice);
  if (taken.issues) return taken;
  const now = await ask("revise-remit", { remit, assessment });
  if (now.issues) return now;
  const spoken = { ...taken.value, ...voice };
  const then = await ask("revise-remit", { remit: spoken, assessment });
  if (then.issues) return then;
  const choice = rewordings(now.value.changes, then.value.changes);
  const settled = await ask("revise-remit", { remit: spoken, assessment, ...choice });
  return settled.issues ? settled : { value: settled.value.remit };
};
