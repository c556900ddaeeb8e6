import { useEffect, useRef } from "react";

/** Ctrl or Cmd with Z takes back; with Shift, or with Y, it redoes. A text field keeps its own, and so does a dialog. */
export const useStepKeys = (undo: () => void, redo: () => void): void => {
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
