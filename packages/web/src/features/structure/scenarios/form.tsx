import { useLayoutEffect, useRef, useState } from "react";
import { Button } from "#ui/button.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { words } from "./words.ts";

/** Name and note of a scenario. */
export const ScenarioForm = ({
  title,
  name: given,
  note: noted,
  done,
  onDone,
  onClose,
}: {
  readonly title: string;
  readonly name: string;
  readonly note: string;
  readonly done: string;
  readonly onDone: (name: string, note: string) => void;
  readonly onClose: () => void;
}) => {
  const [name, setName] = useState(given);
  const [note, setNote] = useState(noted);
  const field = useRef<HTMLInputElement>(null);
  // Whoever types gives another name, and adds nothing to the one that is suggested.
  useLayoutEffect(() => field.current?.select(), []);
  return (
    <Sheet
      title={title}
      onClose={onClose}
      end={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <button type="submit" form="scenario-form" className="button" data-kind="primary" data-size="base">
            {done}
          </button>
        </>
      }
    >
      <form
        id="scenario-form"
        className="scenario-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== "") onDone(name.trim(), note.trim());
        }}
      >
        <label>
          {words.name}
          <input
            ref={field}
            className="field"
            required
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <label>
          {words.note}
          <textarea
            className="field"
            rows={3}
            maxLength={4000}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        </label>
      </form>
    </Sheet>
  );
};
