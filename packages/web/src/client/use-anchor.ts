import { useEffect } from "react";

/** Scrolls to the part of the page that the address names, once it is there; a folded part is opened. */
export const useAnchor = (ready: boolean, hash: string): void => {
  useEffect(() => {
    if (!ready || hash === "") return;
    const part = document.getElementById(decodeURIComponent(hash.replace(/^#/, "")));
    if (!part) return;
    if (part instanceof HTMLDetailsElement) part.open = true;
    part.scrollIntoView({ block: "start" });
    const focus = part instanceof HTMLDetailsElement ? part.querySelector("summary") : part;
    focus?.focus({ preventScroll: true });
  }, [ready, hash]);
};
