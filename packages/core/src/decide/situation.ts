import type { CatalogueIndex } from "#catalogue/index.ts";
import { profileFor } from "#catalogue/strengths.ts";
import type { StrengthModel } from "#fit/strengths.ts";
import type { Recommendation } from "#model/recommendation.ts";
import { optionIds, type Reading } from "./answers.ts";

type Out = Recommendation["out"][number];

/** What the answers settle apart from needs: who is there, who competes, and how each role is read. */
export type Situation = {
  /** Roles known to be there, by place. */
  readonly seats: readonly number[];
  /** Variant of the strength model that each role is read with. */
  readonly variants: readonly number[];
  /** Roles that compete, by place. */
  readonly competing: readonly number[];
  /**
   * By accountability: the part of a need nobody has stated that the people already there leave over, 1 - held/3;
   * undefined when nobody is there.
   */
  readonly left: Float64Array | undefined;
  /** Roles that do not compete, and why. */
  readonly out: readonly Out[];
};

type Rule = Pick<Out, "why" | "text" | "cites" | "answer">;

/** Places of the questions whose answers say who is there, who may compete or who may not: all others leave situations as they are. */
export const settlingQuestions = ({ catalogue }: CatalogueIndex): ReadonlySet<number> => {
  const named = new Set(
    catalogue.roles.flatMap(({ gates, admission }) => [
      ...gates.map(({ question }) => question),
      ...Object.keys(admission?.answers ?? {}),
    ]),
  );
  return new Set(
    catalogue.questions.flatMap(({ id, options }, at) =>
      named.has(id) || options.some(({ present }) => present.length > 0) ? [at] : [],
    ),
  );
};

/** Reads situations off the answers of one catalogue. */
export const situations = (index: CatalogueIndex, model: StrengthModel) => {
  const { roles, questions } = index.catalogue;
  const place = new Map(questions.map(({ id }, at) => [id, at]));
  const presentQuestions = questions.flatMap(({ options }, at) =>
    options.some(({ present }) => present.length > 0) ? [at] : [],
  );
  // Who is there is known once a question that asks for the whole list has been answered.
  const listQuestions = questions.flatMap(({ kind }, at) =>
    kind === "many" && presentQuestions.includes(at) ? [at] : [],
  );

  /** The chosen ones of some options, if the question was answered with any of them. */
  const given = (
    readings: readonly Reading[],
    question: string,
    options: readonly string[],
  ): string[] | undefined => {
    const at = place.get(question);
    const reading = at === undefined ? undefined : readings[at];
    if (at === undefined || reading?.is !== "given") return undefined;
    const chosen = optionIds(questions[at]!, reading).filter((id) => options.includes(id));
    return chosen.length > 0 ? chosen : undefined;
  };

  const gateOf = (role: (typeof roles)[number], readings: readonly Reading[]): Rule | undefined => {
    for (const gate of role.gates) {
      const options = given(readings, gate.question, gate.options);
      if (options !== undefined)
        return {
          why: "gate",
          text: gate.why,
          cites: gate.cites,
          answer: { question: gate.question, options },
        };
    }
    return undefined;
  };

  const admissionOf = ({ admission }: (typeof roles)[number], readings: readonly Reading[]) => {
    if (admission === undefined) return undefined;
    const asked = Object.entries(admission.answers).some(([question, options]) =>
      given(readings, question, options),
    );
    return asked ? undefined : { why: "not-asked-for" as const, text: admission.why, cites: admission.cites };
  };

  return (readings: readonly Reading[]): Situation => {
    const present = new Map<string, Rule>();
    for (const at of presentQuestions) {
      const reading = readings[at]!;
      const question = questions[at]!;
      if (reading.is !== "given") continue;
      for (const option of reading.options.map((each) => question.options[each]!))
        for (const role of option.present)
          if (!present.has(role))
            present.set(role, {
              why: "already-there",
              text: option.says,
              cites: question.cites,
              answer: { question: question.id, options: [option.id] },
            });
    }
    const team = new Set(present.keys());
    const known = listQuestions.some((at) => readings[at]?.is === "given");
    const variants = roles.map((each, role) => {
      const profile = profileFor(each, team, known);
      const variant = model.variants.findIndex(
        (variant) =>
          variant.role === role && variant.profile !== undefined && variant.profile === profile?.id,
      );
      return variant < 0 ? role : variant;
    });
    const seats = roles.flatMap(({ id }, role) => (team.has(id) ? [role] : []));
    let left: Float64Array | undefined;
    if (seats.length > 0) {
      left = new Float64Array(model.accountabilities);
      for (let at = 0; at < left.length; at += 1) {
        let held = 0;
        for (const role of seats) held = Math.max(held, model.variants[variants[role]!]!.mid[at]!);
        left[at] = 1 - held / 3;
      }
    }
    const out: Out[] = [];
    const competing: number[] = [];
    for (const [at, role] of roles.entries()) {
      const rule = present.get(role.id) ?? gateOf(role, readings) ?? admissionOf(role, readings);
      if (rule === undefined) competing.push(at);
      else out.push({ role: role.id, ...rule });
    }
    return { seats, variants, competing, left, out };
  };
};

/** Whether two situations read every role alike and leave the same needs over. */
export const sameReading = (a: Situation, b: Situation): boolean =>
  a.variants.every((variant, role) => variant === b.variants[role]) &&
  a.seats.length === b.seats.length &&
  a.seats.every((role, at) => role === b.seats[at]);
