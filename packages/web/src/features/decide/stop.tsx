import type { Recommendation } from "@remit/core";
import { useEffect, useRef } from "react";
import { useCatalogue } from "#client/catalogue.ts";
import { Button, Key } from "#ui/button.tsx";
import { useKeys } from "#ui/keys.ts";
import { spoken } from "./reading.ts";
import { words } from "./words.ts";

const ask = words.question;

/** The interview may end here: said with the share of ways the rest could be answered, never insisted on. */
export const Stop = ({
  recommendation,
  open,
  onResult,
  onGoOn,
  onBack,
}: {
  readonly recommendation: Recommendation;
  readonly open: boolean;
  readonly onResult: () => void;
  readonly onGoOn: () => void;
  readonly onBack: () => void;
}) => {
  const index = useCatalogue();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useKeys({ Enter: onResult, r: onResult, ArrowLeft: onBack });
  const { stop, first } = recommendation;
  return (
    <section className="stop">
      <h1 ref={heading} tabIndex={-1}>
        {open ? ask.stopTitle(stop.holds, spoken(index, first)) : ask.doneTitle}
      </h1>
      <p className="question-help">
        {open ? ask.stopHelp(recommendation.openQuestions.length) : ask.doneHelp}
      </p>
      <div className="actions">
        <Button kind="primary" onClick={onResult}>
          {ask.stopResult} <Key>Enter</Key>
        </Button>
        {open ? <Button onClick={onGoOn}>{ask.stopOn}</Button> : null}
      </div>
    </section>
  );
};
