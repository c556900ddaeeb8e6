import { useSyncExternalStore } from "react";
import { amend, assessmentsNow, onChange, type Saved, trailOf } from "./assessments.ts";
import { freshKept, heard, inRound, type Kept, merged, unsent } from "./kept.ts";
import { isUnreachable, type Reply, tellServer } from "./server.ts";

/** "none": nothing to keep yet. "away": the server is not reached, and the browser keeps it alone. */
export type SyncState = "none" | "saving" | "kept" | "away";

let state: SyncState = "none";
const listeners = new Set<() => void>();
const become = (next: SyncState): void => {
  if (next === state) return;
  state = next;
  for (const hear of listeners) hear();
};

/** Whether what was entered has reached the server. */
export const useSync = (): SyncState =>
  useSyncExternalStore(
    (hear) => {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
    () => state,
  );

/** The server is not reached now; everything stays in this browser and is sent later. */
class Away extends Error {}

const sure = <T>(reply: Reply<T>): Exclude<Reply<T>, { unreachable: unknown }> => {
  if (isUnreachable(reply)) throw new Away();
  return reply;
};

const now = (id: string): Saved | undefined => assessmentsNow().find((saved) => saved.id === id);
const setKept = (id: string, make: (kept: Kept) => Kept): void =>
  amend(id, (saved) => (saved.kept ? { ...saved, kept: make(saved.kept) } : saved));

const day = (instant: string): string =>
  new Date(instant === "" ? Date.now() : instant).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
  });

/** Makes an assessment known to the server; sent twice, it is there once. */
const create = async ({ id, assessment, title, changed }: Saved, kept: Kept): Promise<boolean> => {
  const { name, industry } = assessment.organisation;
  const organisation = sure(
    await tellServer("create-organisation", { id: kept.organisation, name, ...(industry && { industry }) }),
  );
  const taken = organisation.issues?.every(({ code }) => code === "store/id-taken") === true;
  if (organisation.issues && !taken) return false;
  const made = sure(
    await tellServer("create-assessment", {
      organisation: kept.organisation,
      id: kept.assessment,
      title: title ?? day(changed),
      respondent: { id: kept.respondent },
    }),
  );
  if (made.issues && !made.issues.every(({ code }) => code === "store/id-taken")) return false;
  setKept(id, (own) => ({ ...own, created: true, name, known: {}, meetings: {} }));
  return true;
};

/** Takes in what the server has of an assessment. */
export const pull = async (id: string): Promise<void> => {
  const saved = now(id);
  const kept = saved?.kept;
  if (!saved || !kept?.created) return;
  if (kept.token !== undefined) {
    const { value } = sure(await tellServer("open-invitation", { token: kept.token }));
    if (!value) return setKept(id, (own) => ({ ...own, closed: true }));
    const { round, revealed } = value.assessment;
    const closed = value.respondent.submitted >= round || revealed >= round;
    return take(id, round, closed, value.answers);
  }
  const { organisation, assessment } = kept;
  const { value, issues } = sure(await tellServer("get-assessment", { organisation, assessment }));
  if (issues?.some(({ code }) => code === "store/not-found"))
    return setKept(id, (own) => ({ ...own, created: false }));
  const me = value?.respondents.find((each) => each.id === kept.respondent);
  if (!value || !me) return;
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

const rename = async (saved: Saved, kept: Kept): Promise<void> => {
  const { organisation, assessment } = kept;
  const { name } = saved.assessment.organisation;
  const { value } = sure(await tellServer("get-assessment", { organisation, assessment }));
  if (!value) return;
  const { version } = value.organisation;
  const renamed = sure(await tellServer("update-organisation", { organisation, version, name }));
  if (renamed.value) setKept(saved.id, (own) => ({ ...own, name }));
};

const send = async (saved: Saved, kept: Kept): Promise<boolean> => {
  const changes = unsent(saved.assessment, kept);
  if (changes.length === 0 || kept.closed === true) return false;
  const { organisation, assessment, respondent, round, token } = kept;
  const reply = sure(
    token === undefined
      ? await tellServer("save-answers", { organisation, assessment, respondent, round, changes })
      : await tellServer("answer-invitation", { token, round, changes }),
  );
  if (reply.value) {
    const { value } = reply;
    setKept(saved.id, (own) => heard(own, changes, value));
    return value.saved.length > 0;
  }
  const codes = (reply.issues ?? []).map(({ code }) => code);
  if (codes.includes("store/not-found")) setKept(saved.id, (own) => ({ ...own, created: false }));
  else setKept(saved.id, (own) => ({ ...own, closed: true }));
  return codes.includes("store/not-found");
};

/** Sends what the server does not have of one assessment. */
const push = async (id: string): Promise<void> => {
  // Each pass sends what was entered during the one before; a server that lost everything costs two.
  for (let pass = 0; pass < 4; pass += 1) {
    if (now(id)?.kept === undefined) amend(id, (saved) => ({ ...saved, kept: freshKept() }));
    const saved = now(id);
    const kept = saved?.kept;
    if (!saved || !kept) return;
    if (!kept.created && (kept.token !== undefined || !(await create(saved, kept)))) return;
    const created = now(id);
    if (!created?.kept?.created) return;
    if (kept.token === undefined && created.kept.name !== created.assessment.organisation.name)
      await rename(created, created.kept);
    const after = now(id);
    if (!after?.kept || !(await send(after, after.kept))) return;
  }
};

const waits = (saved: Saved): boolean => {
  const { kept, example, trail } = saved;
  if (example === true) return false;
  if (!kept) return trail.length > 0;
  if (kept.closed === true) return false;
  if (!kept.created) return true;
  const renamed = kept.token === undefined && kept.name !== saved.assessment.organisation.name;
  return renamed || unsent(saved.assessment, kept).length > 0;
};

const pause = 400;
const longest = 60_000;
let timer: number | undefined;
let failures = 0;

/** One tab of a browser sends; whoever does not get the turn looks again. */
const inTurn = async (work: () => Promise<void>): Promise<void> => {
  if (!("locks" in navigator)) return work();
  await navigator.locks.request("remit.sync", work);
};

const run = (pulled?: string): void => {
  void inTurn(async () => {
    try {
      const waiting = assessmentsNow().filter(waits);
      if (waiting.length > 0) become("saving");
      for (const { id } of waiting) await push(id);
      if (pulled !== undefined) await pull(pulled);
      failures = 0;
      become(assessmentsNow().some(({ kept }) => kept?.created) ? "kept" : "none");
      if (assessmentsNow().some((saved) => waits(saved) && saved.kept?.created)) soon(pause);
    } catch (error) {
      if (!(error instanceof Away)) throw error;
      failures += 1;
      become("away");
      soon(Math.min(longest, 1000 * 2 ** failures));
    }
  });
};

const soon = (wait: number): void => {
  window.clearTimeout(timer);
  timer = window.setTimeout(() => run(), wait);
};

/** Sends at once what is waiting, and takes in what the server has of one assessment. */
export const syncNow = (id?: string): void => {
  window.clearTimeout(timer);
  run(id);
};

/** Keeps what is entered on the server too, for as long as the page is open. `atHand` says which assessment is looked at. */
export const startSync = (atHand: () => string | undefined): void => {
  onChange(() => {
    if (assessmentsNow().some(waits) && failures === 0) soon(pause);
  });
  const look = (): void => {
    failures = 0;
    syncNow(atHand());
  };
  window.addEventListener("online", look);
  window.addEventListener("focus", look);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") look();
  });
  look();
};
