// A list that is walked from its text field has no tag of its own in HTML: the roles are those of the ARIA practices.
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role */
import { type ReactNode, useId, useRef, useState } from "react";
import "./combobox.css";

export type Choice = {
  readonly key: string;
  readonly text: string;
  readonly more?: ReactNode;
};

/**
 * A text field with suggestions (combobox with a list, after the ARIA practices): arrows walk, Enter takes, Esc closes;
 * any text may be given.
 */
export const Combobox = ({
  label,
  value,
  onChange,
  onTake,
  choices,
  placeholder,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** A suggestion was taken, or Enter pressed on the text as it stands. */
  readonly onTake: (text: string) => void;
  readonly choices: readonly Choice[];
  readonly placeholder?: string | undefined;
}) => {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const shown = open && choices.length > 0;
  const take = (text: string): void => {
    setOpen(false);
    setAt(-1);
    onTake(text);
  };
  // -1 is the text itself, before the first suggestion.
  const walk = (by: 1 | -1): void => {
    setOpen(true);
    setAt((now) => ((now + 1 + by + choices.length + 1) % (choices.length + 1)) - 1);
  };
  return (
    <div className="combobox">
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        className="combobox-field"
        role="combobox"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && at >= 0 ? `${id}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={value}
        onChange={(event) => {
          onChange(event.currentTarget.value);
          setOpen(true);
          setAt(-1);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            event.preventDefault();
            walk(event.key === "ArrowDown" ? 1 : -1);
          } else if (event.key === "Enter") {
            event.preventDefault();
            take((shown ? choices[at]?.text : undefined) ?? value);
          } else if (event.key === "Escape" && shown) {
            event.preventDefault();
            setOpen(false);
            setAt(-1);
          }
        }}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label} className="choices" hidden={!shown}>
        {choices.map((choice, place) => (
          // The field keeps the focus; the list is walked by its arrows.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <li
            key={choice.key}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === at}
            // Before the field loses its focus, which would close the list.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(choice.text)}
          >
            <span>{choice.text}</span>
            {choice.more === undefined ? null : <span className="choice-more">{choice.more}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
};
