import { useEffect, useRef } from "react";
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

/** Undo and redo, by button and by key. */
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
  readonly words: { readonly undo: string; readonly redo: string };
}) => {
  useStepKeys(undo, redo);
  return (
    <>
      <Button size="small" disabled={!mayUndo} onClick={undo}>
        {words.undo}
      </Button>
      <Button size="small" disabled={!mayRedo} onClick={redo}>
        {words.redo}
      </Button>
    </>
  );
};
