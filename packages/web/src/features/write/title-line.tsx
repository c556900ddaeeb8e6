import { useState } from "react";
import { Button } from "#ui/button.tsx";
import { words } from "./words.ts";

/** The heading of the remit, and a field to give the position another title. */
export const TitleLine = ({
  title,
  onSave,
}: {
  readonly title: string;
  readonly onSave: (title: string) => void;
}) => {
  const [text, setText] = useState<string>();
  if (text === undefined)
    return (
      <div className="remit-title">
        <h1>{words.remitOf(title)}</h1>
        <span className="no-print">
          <Button size="small" aria-label={words.editTitle} onClick={() => setText(title)}>
            {words.line.edit}
          </Button>
        </span>
      </div>
    );
  const plain = text.trim();
  return (
    // Its field is what is typed in; Esc is heard here for its buttons too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className="remit-title-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (plain === "") return;
        onSave(plain);
        setText(undefined);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        setText(undefined);
      }}
    >
      <label>
        <span>{words.fields.title}</span>
        <input
          className="field"
          // Whoever pressed Edit wants to write.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          maxLength={200}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <div className="line-form-end">
        <Button size="small" kind="primary" type="submit" disabled={plain === ""}>
          {words.keepWording}
        </Button>
        <Button size="small" onClick={() => setText(undefined)}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
};
