import type { KeptAssessment, KeptRespondent } from "@remit/core";
import { useState } from "react";
import { Button } from "#ui/button.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { words } from "./words.ts";

const { people: says } = words;

/** Where a respondent stands, in words. */
export const stateOf = (
  { submitted, answered, invitation }: KeptRespondent,
  { round }: Pick<KeptAssessment, "round">,
): string => {
  if (submitted >= round) return says.state.submitted;
  const link =
    invitation === undefined
      ? undefined
      : invitation.opened === undefined
        ? says.state.link(invitation.expires)
        : says.state.opened(invitation.expires);
  if (answered > 0)
    return link === undefined ? says.state.begun(answered) : `${says.state.begun(answered)} · ${link}`;
  return link ?? says.state.none;
};

/** Name and position of a person, new or as they are. */
export const PersonSheet = ({
  title,
  person,
  onDone,
  onClose,
}: {
  readonly title: string;
  readonly person?: Pick<KeptRespondent, "name" | "position">;
  readonly onDone: (name: string, position: string) => void;
  readonly onClose: () => void;
}) => {
  const [name, setName] = useState(person?.name ?? "");
  const [position, setPosition] = useState(person?.position ?? "");
  const [wrong, setWrong] = useState(false);
  const done = (): void => {
    if (name.trim() === "") return setWrong(true);
    onDone(name.trim(), position.trim());
    onClose();
  };
  return (
    <Sheet
      title={title}
      onClose={onClose}
      end={
        <>
          <Button onClick={onClose}>{says.cancel}</Button>
          <Button kind="primary" onClick={done}>
            {says.done}
          </Button>
        </>
      }
    >
      <form
        className="person-form"
        onSubmit={(event) => {
          event.preventDefault();
          done();
        }}
      >
        <label>
          <span>{says.name}</span>
          <input
            className="field"
            value={name}
            maxLength={200}
            aria-invalid={wrong}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </label>
        {wrong ? (
          <p className="note person-wrong" role="alert">
            {says.nameNeeded}
          </p>
        ) : null}
        <label>
          <span>{says.position}</span>
          <input
            className="field"
            value={position}
            maxLength={200}
            placeholder={says.positionPlace}
            onChange={(event) => setPosition(event.currentTarget.value)}
          />
        </label>
        <button type="submit" hidden aria-label={says.done} />
      </form>
    </Sheet>
  );
};
