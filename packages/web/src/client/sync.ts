import { amend, assessmentNow, assessmentsNow, onChange, type Saved, trailOf } from "./assessments.ts";
import { freshKept, heard, inRound, type Kept, merged, refusedOf, unsent } from "./kept.ts";
import { unsentNames, withNames } from "./names.ts";
import type { Reached } from "./server.ts";
import { syncLoop } from "./sync-loop.ts";
import { tellOwn } from "./sync-own.ts";
import { removalsWait, removedElsewhere, restoreThere, tellRemovals } from "./sync-removed.ts";
import { noteBrowserOnly } from "./taken-up.ts";
import { Away, inOrganisation, only, refusedAs, tell } from "./telling.ts";

const setKept = (id: string, make: (kept: Kept) => Kept): void =>
  amend(id, (saved) => (saved.kept ? { ...saved, kept: make(saved.kept) } : saved));

const day = (instant: string): string =>
  new Date(instant === "" ? Date.now() : instant).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
  });

/** Makes an assessment known to the server; sent twice, it is there once. Whether there is something to go on with. */
const create = async (saved: Saved, kept: Kept): Promise<boolean> => {
  const { id, assessment, changed } = saved;
  const title = saved.title ?? day(changed);
  const { name, industry } = assessment.organisation;
  const known = { created: true, known: {}, meetings: {} };
  if (kept.back === true && (await restoreThere(tell, kept))) {
    setKept(id, (own) => {
      const { back: _, ...rest } = own;
      return { ...rest, ...known };
    });
    return true;
  }
  const begin = () =>
    tell("create-assessment", {
      organisation: kept.organisation,
      id: kept.assessment,
      title,
      respondent: { id: kept.respondent },
    });
  const believed = assessmentsNow().some(
    (other) => other.kept?.created === true && other.kept.organisation === kept.organisation,
  );
  const made = await inOrganisation({ id: kept.organisation, name, industry }, believed, begin);
  if (made === undefined || !only(made.issues, "store/id-taken", "store/not-found")) return false;
  if (made.issues && (await removedElsewhere(tell, saved, kept))) return false;
  amend(id, (own) => {
    if (!own.kept) return own;
    const { back: _, ...rest } = own.kept;
    // What was sent, not what it is called by now: a name given meanwhile is still to be sent.
    const created = { ...own, kept: { ...rest, ...known, name, title } };
    return made.value ? withNames(created, made.value) : created;
  });
  return true;
};

/** Takes in what the server has of an assessment. */
export const pull = async (id: string): Promise<void> => {
  const saved = assessmentNow(id);
  const kept = saved?.kept;
  if (!saved || !kept?.created) return;
  if (kept.token !== undefined) {
    const { value } = await tell("open-invitation", { token: kept.token });
    if (!value) return setKept(id, (own) => ({ ...own, closed: true }));
    const { round, revealed } = value.assessment;
    const closed = value.respondent.submitted >= round || revealed >= round;
    setKept(id, (own) => ({ ...own, amendments: value.amendments }));
    return take(id, round, closed, value.answers);
  }
  const { organisation, assessment } = kept;
  const { value, issues } = await tell("get-assessment", { organisation, assessment });
  if (refusedAs({ issues }, "store/not-found")) return setKept(id, (own) => ({ ...own, created: false }));
  if (!value) return;
  amend(id, (own) => withNames(own, value));
  const me = value.respondents.find((each) => each.id === kept.respondent);
  if (!me) return;
  const { round, revealed } = value.assessment;
  take(id, round, me.submitted >= round || revealed >= round, me.answers ?? []);
};

const take = (id: string, round: number, closed: boolean, answers: Parameters<typeof merged>[2]): void =>
  amend(id, (saved) => {
    if (!saved.kept) return saved;
    const { closed: _, ...before } = inRound(saved.kept, round);
    const next = merged(saved.assessment, before, answers);
    const all = { ...saved, ...next, kept: { ...next.kept, ...(closed && { closed }) } };
    return { ...all, trail: trailOf(all) };
  });

/** Sends new names over whatever they are there: the history keeps the others. */
const sendNames = async (id: string): Promise<void> => {
  const saved = assessmentNow(id);
  const kept = saved?.kept;
  if (!saved || !kept || Object.keys(unsentNames(saved)).length === 0) return;
  const { organisation, assessment } = kept;
  const { value } = await tell("get-assessment", { organisation, assessment });
  if (!value) return setKept(id, (own) => ({ ...own, created: false }));
  amend(id, (own) => withNames(own, value));
  const { name, title, required } = unsentNames(assessmentNow(id) ?? saved);
  const replies = [
    name === undefined
      ? undefined
      : await tell("update-organisation", { organisation, version: value.organisation.version, name }),
    title === undefined && required === undefined
      ? undefined
      : await tell("update-assessment", {
          organisation,
          assessment,
          version: value.assessment.version,
          ...(title !== undefined && { title }),
          ...(required !== undefined && { required: [...required] }),
        }),
  ];
  // Somebody was faster: the next pass looks again. What is refused otherwise is not sent again.
  if (replies.some((reply) => reply && refusedAs(reply, "store/changed-meanwhile"))) return;
  setKept(id, (own) => ({
    ...own,
    ...(name !== undefined && { name }),
    ...(title !== undefined && { title }),
    ...(required !== undefined && { required }),
  }));
};

const over = ["store/round-is-over", "store/already-submitted"];

/** Sends answers; whether another pass is worth while. */
const send = async (saved: Saved, kept: Kept): Promise<boolean> => {
  const changes = unsent(saved.assessment, kept).slice(0, 200);
  if (changes.length === 0 || kept.closed === true) return false;
  const { organisation, assessment, respondent, round, token } = kept;
  const reply: Reached<"save-answers"> =
    token === undefined
      ? await tell("save-answers", { organisation, assessment, respondent, round, changes })
      : await tell("answer-invitation", { token, round, changes });
  if (reply.value) {
    const { value } = reply;
    setKept(saved.id, (own) => heard(own, changes, value));
    return value.saved.length > 0;
  }
  const issues = reply.issues ?? [];
  const has = (code: string): boolean => refusedAs(reply, code);
  if (has("store/not-found")) {
    setKept(saved.id, (own) => ({ ...own, created: false }));
    return true;
  }
  if (has("store/link-not-valid") || over.some(has)) {
    setKept(saved.id, (own) => ({ ...own, closed: true }));
    return false;
  }
  // One answer that the server does not know must not hold back the others.
  const refused = refusedOf(kept, changes, issues);
  if (refused === undefined) throw new Away();
  setKept(saved.id, (own) => ({ ...own, refused: refused.refused ?? {} }));
  return true;
};

/** Sends what the server does not have of one assessment. */
const push = async (id: string): Promise<void> => {
  // Each pass sends what was entered during the one before; a server that lost everything costs two.
  for (let pass = 0; pass < 4; pass += 1) {
    if (assessmentNow(id)?.kept === undefined) amend(id, (saved) => ({ ...saved, kept: freshKept() }));
    const saved = assessmentNow(id);
    const kept = saved?.kept;
    if (!saved || !kept) return;
    if (!kept.created && (kept.token !== undefined || !(await create(saved, kept)))) return;
    const created = assessmentNow(id);
    if (!created?.kept?.created) return;
    // Before the answers: some are to questions of its own.
    if (kept.token === undefined) await tellOwn(tell, kept.organisation);
    await sendNames(id);
    const after = assessmentNow(id);
    if (!after?.kept || !(await send(after, after.kept))) return;
  }
};

const waits = (saved: Saved): boolean => {
  const { kept, example, trail } = saved;
  if (example === true) return false;
  if (!kept) return trail.length > 0;
  if (!kept.created) return true;
  if (Object.keys(unsentNames(saved)).length > 0) return true;
  return kept.closed !== true && unsent(saved.assessment, kept).length > 0;
};

/** The organisations on the server that this browser answers for. */
const ownOrganisations = (): string[] => [
  ...new Set(
    assessmentsNow().flatMap(({ kept }) =>
      kept?.created === true && kept.token === undefined ? [kept.organisation] : [],
    ),
  ),
];

const loop = syncLoop({
  pause: 400,
  waits: (known) =>
    assessmentsNow().some((saved) => waits(saved) && (!known || saved.kept?.created === true)) ||
    (!known && removalsWait()),
  kept: () => assessmentsNow().some(({ kept }) => kept?.created),
  work: async (pulled) => {
    for (const { id } of assessmentsNow().filter(waits)) await push(id);
    await tellRemovals(tell);
    for (const organisation of ownOrganisations()) await tellOwn(tell, organisation);
    if (pulled !== undefined) await pull(pulled);
  },
  onChange,
});

/** Whether what was entered has reached the server. */
export const useSync = loop.useState;

/** Sends at once what is waiting, and takes in what the server has of one assessment. */
export const syncNow = (id?: string): void => void loop.settled(id);

/** Sends and takes in the same, and waits until that is done or has failed. */
export const settledSync = (id: string): Promise<void> => loop.settled(id);

/** Keeps what is entered on the server too, for as long as the page is open. `atHand` says which assessment is looked at. */
export const startSync = (atHand: () => string | undefined): void => {
  noteBrowserOnly();
  loop.start(atHand);
};
