import { useId, useRef, useState } from "react";
import { Button } from "#ui/button.tsx";
import { words } from "./words.ts";

/** Asks for the title of a position that is to be added. */
export const NewPosition = ({
  onAdd,
  onClose,
}: {
  readonly onAdd: (title: string) => void;
  /** Absent: there is nothing to go back to. */
  readonly onClose?: () => void;
}) => {
  const id = useId();
  const [title, setTitle] = useState("");
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  return (
    // Esc is the keyboard's way out.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className="position-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() !== "") {
          onAdd(title.trim());
          return;
        }
        setMissing(true);
        field.current?.focus();
      }}
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose?.();
      }}
    >
      <div className="position-field">
        <label htmlFor={id}>{words.panel.newTitle}</label>
        <input
          ref={field}
          id={id}
          className="field"
          autoComplete="off"
          maxLength={200}
          value={title}
          aria-invalid={missing}
          aria-describedby={missing ? `${id}-wrong` : undefined}
          // Whoever pressed Add wants to say what it is called.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        {missing ? (
          <p className="chart-wrong" id={`${id}-wrong`}>
            {words.form.wrongTitle}
          </p>
        ) : null}
      </div>
      <div className="chart-acts">
        <button type="submit" className="button" data-size="small">
          {words.panel.save}
        </button>
        {onClose ? (
          <Button size="small" onClick={onClose}>
            {words.panel.cancel}
          </Button>
        ) : null}
      </div>
    </form>
  );
};
