import { useLayoutEffect, useRef } from "react";

const inText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.matches("textarea, select, input:not([type=radio]):not([type=checkbox])") ||
    target.isContentEditable);

const onControl = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("button, a, summary") !== null;

/** Single keys can be switched off by the reader (WCAG 2.1.4). */
export const keysAreOff = (): boolean => document.documentElement.dataset.keys === "off";

export const switchKeys = (on: boolean): void => {
  if (on) delete document.documentElement.dataset.keys;
  else document.documentElement.dataset.keys = "off";
  try {
    if (on) localStorage.removeItem("remit.keys");
    else localStorage.setItem("remit.keys", "off");
  } catch {
    // Without storage the choice holds until the page is closed.
  }
};

/**
 * Calls the handler of a key pressed on the page, by its `key`; letters are given in lower case. Not while text is
 * typed (but Enter in a one-line field counts), with a modifier, or under a dialog; Enter stays with a focused control.
 */
export const useKeys = (handlers: Readonly<Record<string, () => void>>): void => {
  const now = useRef(handlers);
  // What is seen can be pressed at once, not only after the next frame.
  useLayoutEffect(() => {
    now.current = handlers;
  });
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      if (key.length === 1 && keysAreOff()) return;
      if (document.querySelector("dialog[open]")) return;
      const oneLine = event.target instanceof HTMLInputElement && key === "Enter";
      if (inText(event.target) && !oneLine) return;
      if (key === "Enter" && onControl(event.target)) return;
      const handle = now.current[key];
      if (!handle) return;
      event.preventDefault();
      handle();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
};
