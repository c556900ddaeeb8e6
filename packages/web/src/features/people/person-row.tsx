import type { KeptAssessment, KeptRespondent } from "@remit/core";
import { Button } from "#ui/button.tsx";
import { stateOf } from "./person.tsx";
import { words } from "./words.ts";

const { people: says } = words;

export type Act = "edit" | "remove" | "invite" | "close" | "here";

/** One person: who, where they stand, and what can be done. */
export const PersonRow = ({
  person,
  assessment,
  onAct,
}: {
  readonly person: KeptRespondent;
  readonly assessment: KeptAssessment;
  readonly onAct: (act: Act) => void;
}) => {
  const { name, position, organiser, invitation, submitted } = person;
  const open = submitted < assessment.round && assessment.revealed < assessment.round;
  const button = (act: Act, label: string) => (
    <Button key={act} size="small" kind="quiet" aria-label={`${label}: ${name}`} onClick={() => onAct(act)}>
      {label}
    </Button>
  );
  return (
    <li className="person" data-done={submitted >= assessment.round}>
      <div className="person-who">
        <strong>{name}</strong>
        {position === undefined ? null : <span className="secondary">{position}</span>}
      </div>
      <span className="person-state">{stateOf(person, assessment)}</span>
      <div className="person-acts no-print">
        {open && organiser ? button("here", says.hereMine) : null}
        {open && !organiser ? button("here", says.here) : null}
        {organiser ? null : button("invite", invitation ? says.inviteAgain : says.invite)}
        {organiser || !invitation ? null : button("close", says.close)}
        {button("edit", says.edit)}
        {organiser ? null : button("remove", says.remove)}
      </div>
    </li>
  );
};
