import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the page is being printed: what is only for paper is made then, before the browser looks. */
export const usePrinting = (): boolean => {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const paper = window.matchMedia("print");
    const listen = new AbortController();
    const { signal } = listen;
    const put = (next: boolean): void => flushSync(() => setPrinting(next));
    paper.addEventListener("change", ({ matches }) => put(matches), { signal });
    window.addEventListener("beforeprint", () => put(true), { signal });
    window.addEventListener("afterprint", () => put(false), { signal });
    return () => listen.abort();
  }, []);
  return printing;
};
