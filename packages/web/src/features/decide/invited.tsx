import { useEffect, useRef } from "react";
import { Button, Key } from "#ui/button.tsx";
import { useKeys } from "#ui/keys.ts";
import { words } from "./words.ts";

const { invited: says, question: ask } = words;

/** In place of the result that forms: whoever was invited sees theirs when they have finished. */
export const InvitedPanel = () => (
  <section className="invited-panel">
    <h2>{says.panel}</h2>
    <p className="secondary">{says.panelHelp}</p>
  </section>
);

/** The interview of somebody invited may end here; nothing is said of any role. */
export const InvitedStop = ({
  open,
  onReview,
  onGoOn,
  onBack,
}: {
  readonly open: number;
  readonly onReview: () => void;
  readonly onGoOn: () => void;
  readonly onBack: () => void;
}) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useKeys({ Enter: onReview, ArrowLeft: onBack });
  return (
    <section className="stop">
      <h1 ref={heading} tabIndex={-1}>
        {open > 0 ? says.stop : says.done}
      </h1>
      <p className="question-help">{open > 0 ? says.stopHelp(open) : says.doneHelp}</p>
      <div className="actions">
        <Button kind="primary" onClick={onReview}>
          {says.review} <Key>Enter</Key>
        </Button>
        {open > 0 ? <Button onClick={onGoOn}>{ask.stopOn}</Button> : null}
      </div>
    </section>
  );
};
