import { useState } from "react";
import { Button } from "#ui/button.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { words } from "./words.ts";

/** Asks for another name; an empty one changes nothing. */
export const RenameSheet = ({
  title,
  name,
  onDone,
  onClose,
}: {
  readonly title: string;
  readonly name: string;
  readonly onDone: (name: string) => void;
  readonly onClose: () => void;
}) => {
  const [text, setText] = useState(name);
  const done = (): void => {
    const given = text.trim().slice(0, 200);
    if (given !== "" && given !== name) onDone(given);
    onClose();
  };
  return (
    <Sheet
      title={title}
      onClose={onClose}
      end={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button kind="primary" onClick={done}>
            {words.done}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          done();
        }}
      >
        <input
          className="field"
          aria-label={title}
          value={text}
          maxLength={200}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </form>
    </Sheet>
  );
};
