import { randomBytes } from "node:crypto";
import { call, type Checked, type InputOf, type NameIn, type OutputOf, stored } from "@remit/core";
import { v7 } from "uuid";
import type { StoredDoor, StoredEffects } from "../../src/operations/implement.ts";
import { storedOperations } from "../../src/operations/list.ts";
import type { Store } from "../../src/store/store.ts";
import { sure } from "../engines.ts";

type List = typeof storedOperations;
export type Name = NameIn<List>;
export type In<N extends Name> = InputOf<List, N>;
export type Out<N extends Name> = OutputOf<List, N>;

export type World = ReturnType<typeof worldOf>;

/** The stored operations over a store, with a clock of its own that goes on by a millisecond at each look. */
export const worldOf = (store: () => Store) => {
  let clock = Date.parse("2026-02-03T04:05:06.789Z");
  const now = (): string => new Date((clock += 1)).toISOString();

  /** What an operation answers; that it fits its contract is checked each time. */
  const ask = async <N extends Name>(name: N, input: In<N>, key = ""): Promise<Checked<Out<N>>> => {
    const effects: StoredDoor["effects"] = {
      store: store(),
      now,
      ids: () => v7(),
      secret: () => randomBytes(32).toString("base64url"),
      who: () => ({ kind: "local", name: "Ines" }),
      key: () => key,
    };
    const answer = await call<StoredEffects, List, N>(storedOperations, name, input, { effects });
    const contract = stored.find((each) => each.name === name);
    if (answer.value !== undefined && contract !== undefined && !("streams" in contract))
      contract.output.parse(answer.value);
    return answer as Checked<Out<N>>;
  };
  /** What it answers, when it must answer. */
  const must = async <N extends Name>(name: N, input: In<N>, key = ""): Promise<Out<N>> =>
    sure(await ask(name, input, key));
  /** The code of the first issue, when it must refuse. */
  const refusal = async <N extends Name>(name: N, input: In<N>): Promise<string | undefined> =>
    (await ask(name, input)).issues?.[0]?.code;

  const newOrganisation = async (name = "Harbour Mill") => (await must("create-organisation", { name })).id;
  const newAssessment = async (organisation: string, title = "Which leader?") => {
    const view = await must("create-assessment", { organisation, title });
    return { assessment: view.assessment.id, organiser: view.respondents[0]!.id };
  };
  /** One more respondent with an open link. */
  const invited = async (organisation: string, assessment: string, name: string) => {
    const { id } = await must("add-respondent", { organisation, assessment, name });
    const { token } = await must("invite-respondent", { organisation, assessment, respondent: id });
    return { respondent: id, token };
  };
  const view = (organisation: string, assessment: string, asOf?: string) =>
    must("get-assessment", { organisation, assessment, ...(asOf !== undefined && { asOf }) });
  /** Everything an organisation is exported as. */
  const everything = async (organisation: string): Promise<unknown[]> => {
    const lines: unknown[] = [];
    const stream = await must("export-organisation", { organisation });
    for await (const line of stream as unknown as AsyncIterable<unknown>) lines.push(line);
    return lines;
  };
  /** One person's answers to the first questions, and what saves more of them. */
  const alone = async () => {
    const organisation = await newOrganisation();
    const { assessment, organiser: respondent } = await newAssessment(organisation);
    const of = { organisation, assessment };
    const save = (...changes: In<"save-answers">["changes"]) =>
      ask("save-answers", { ...of, respondent, round: 1, changes });
    const answers = async () => (await view(organisation, assessment)).respondents[0]?.answers ?? [];
    return { of, respondent, save, answers };
  };
  return { alone, ask, must, refusal, now, newOrganisation, newAssessment, invited, view, everything };
};
