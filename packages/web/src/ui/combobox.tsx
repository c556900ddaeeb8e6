// A list that is walked from its text field has no tag of its own in HTML: the roles are those of the ARIA practices.
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role */
import { type ReactNode, useId, useLayoutEffect, useRef, useState } from "react";
import "./combobox.css";

export type Choice = {
  readonly key: string;
  readonly text: string;
  readonly more?: ReactNode;
};

/**
 * A text field with suggestions (combobox with a list, after the ARIA practices): arrows walk, Enter takes the marked one, at first
 * that of the same text or the first of all, and Esc closes; then, and with the arrow up, the text itself may be given.
 */
export const Combobox = ({
  label,
  value,
  onChange,
  onTake,
  choices,
  placeholder,
  own = false,
  whole = false,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** A suggestion was taken, or Enter pressed on the text as it stands. */
  readonly onTake: (text: string) => void;
  readonly choices: readonly Choice[];
  readonly placeholder?: string | undefined;
  /** Text of one's own is as good as a suggestion: none is marked at first. */
  readonly own?: boolean;
  /** The text stands for one choice: it is selected, so that what is typed next takes its place. */
  readonly whole?: boolean;
}) => {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const [walked, setWalked] = useState<number>();
  const shown = open && choices.length > 0;
  const typed = value.trim().toLowerCase();
  const same = choices.findIndex(({ text }) => text.toLowerCase() === typed);
  // -1 is the text itself, before the first suggestion.
  const at = walked ?? (own || !shown || typed === "" ? -1 : Math.max(0, same));
  const select = (): void => {
    if (whole) field.current?.select();
  };
  useLayoutEffect(() => {
    if (whole && document.activeElement === field.current) field.current?.select();
  }, [whole]);
  const take = (text: string): void => {
    setOpen(false);
    setWalked(undefined);
    onTake(text);
  };
  const walk = (by: 1 | -1): void => {
    setOpen(true);
    setWalked(((at + 1 + by + choices.length + 1) % (choices.length + 1)) - 1);
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
          setWalked(undefined);
        }}
        onFocus={select}
        onMouseDown={(event) => {
          if (!whole) return;
          // The browser would put the cursor there when the button comes up.
          event.preventDefault();
          event.currentTarget.focus();
          select();
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
            setWalked(undefined);
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
