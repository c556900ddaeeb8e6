import type { Amendment, Recommendation } from "@remit/core";
import { useEffect, useState } from "react";
import { useCurrent } from "#client/assessments.ts";
import { useCatalogue } from "#client/catalogue.ts";
import { useTrial } from "#client/recommendation.ts";
import { percent } from "#ui/numbers.ts";
import { words } from "./words.ts";

/** The value that a thing settled on: what is typed changes nothing until it rests. */
const useRested = <T,>(value: T, key: string, rest = 500): { readonly value: T; readonly key: string } => {
  const [rested, setRested] = useState({ value, key });
  useEffect(() => {
    const timer = setTimeout(() => setRested({ value, key }), rest);
    return () => clearTimeout(timer);
    // The key stands for the value.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key, rest]);
  return rested;
};

const shareOf = ({ standings }: Recommendation, role: string): number =>
  standings.find((each) => each.role === role)?.acceptability[0] ?? 0;

/** What the amendments being made do to the recommendation of the assessment at hand, beside what holds now. */
export const Effect = ({ amendments }: { readonly amendments: readonly Amendment[] | undefined }) => {
  const { role } = useCatalogue();
  const saved = useCurrent();
  const answered = Object.keys(saved?.assessment.answers ?? {}).length > 0;
  const key = JSON.stringify(amendments ?? []);
  const rested = useRested(amendments, key);
  const now = useTrial(answered ? saved?.assessment : undefined);
  const then = useTrial(answered && rested.value ? saved?.assessment : undefined, rested.value);
  const short = (id: string): string => role.get(id)?.short ?? id;
  const [before, after] = [now.answer?.value, then.answer?.value];
  if (!answered)
    return (
      <section className="own-effect-says" aria-label={words.effectTitle}>
        <p className="secondary">{words.effectNone}</p>
      </section>
    );
  if (!amendments || then.answer?.issues) return null;
  if (!before || !after || !then.fresh || rested.key !== key)
    return (
      <section className="own-effect-says" aria-label={words.effectTitle} aria-busy="true">
        <p className="secondary">{words.effectWaiting}</p>
      </section>
    );
  const share = (result: Recommendation, id: string): string => percent(shareOf(result, id));
  const same = before.first === after.first;
  return (
    <section className="own-effect-says" aria-label={words.effectTitle} aria-live="polite">
      <p>
        {same
          ? words.stays(short(after.first), share(before, after.first), share(after, after.first))
          : words.turns(
              short(before.first),
              share(after, before.first),
              short(after.first),
              share(after, after.first),
            )}
      </p>
      {same ? (
        <p className="secondary">
          {words.second(short(after.second), share(before, after.second), share(after, after.second))}
        </p>
      ) : null}
    </section>
  );
};
