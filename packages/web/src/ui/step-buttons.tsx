import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { Button } from "./button.tsx";

/** Ctrl or Cmd with Z takes back; with Shift, or with Y, it redoes. A text field keeps its own, and so does a dialog. */
const useStepKeys = (undo: () => void, redo: () => void): void => {
  const now = useRef({ undo, redo });
  useEffect(() => {
    now.current = { undo, redo };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase();
      const inText = event.target instanceof HTMLElement && event.target.matches("textarea, input, select");
      if (!(event.ctrlKey || event.metaKey) || inText || document.querySelector("dialog[open]")) return;
      if (key === "z" && !event.shiftKey) now.current.undo();
      else if (key === "y" || key === "z") now.current.redo();
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
};

/** Undo and redo, by button and by key; what was done is said to whoever does not see it. */
export const StepButtons = ({
  undo,
  redo,
  mayUndo,
  mayRedo,
  words,
}: {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly mayUndo: boolean;
  readonly mayRedo: boolean;
  readonly words: Readonly<Record<"undo" | "redo" | "undone" | "redone", string>>;
}) => {
  const first = useRef<HTMLButtonElement>(null);
  const second = useRef<HTMLButtonElement>(null);
  const pressed = useRef<Element>(null);
  const [told, setTold] = useState({ says: "", times: 0 });
  const step = (may: boolean, act: () => void, says: string) => (): void => {
    if (!may) return;
    pressed.current = document.activeElement;
    act();
    setTold(({ times }) => ({ says, times: times + 1 }));
  };
  const [back, again] = [step(mayUndo, undo, words.undone), step(mayRedo, redo, words.redone)];
  useStepKeys(back, again);
  // A button that is disabled loses the focus: the other one takes back what it did.
  useLayoutEffect(() => {
    const { current } = pressed;
    const kept = document.activeElement === current || document.activeElement === document.body;
    if (kept && !mayUndo && current === first.current) second.current?.focus();
    if (kept && !mayRedo && current === second.current) first.current?.focus();
    pressed.current = null;
  }, [mayUndo, mayRedo]);
  return (
    <>
      <Button ref={first} size="small" disabled={!mayUndo} onClick={back}>
        {words.undo}
      </Button>
      <Button ref={second} size="small" disabled={!mayRedo} onClick={again}>
        {words.redo}
      </Button>
      <output className="unseen">
        <span key={told.times}>{told.says}</span>
      </output>
    </>
  );
};
