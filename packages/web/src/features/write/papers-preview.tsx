import { type RefObject, useEffect, useRef, useState } from "react";
import { lendFonts } from "./papers-fonts.ts";

/** Links within a paper lead to `about:srcdoc#…`: by themselves they would open the app in the frame. */
const follow = (event: MouseEvent): void => {
  const link = (event.target as Element | null)?.closest?.<HTMLAnchorElement>("a[href^='#']");
  if (!link) return;
  event.preventDefault();
  link.ownerDocument.defaultView?.location.replace(`about:srcdoc${link.getAttribute("href")}`);
};

/** Makes the frame as tall as its page is, now and whenever that changes; gives what ends it. */
const fit = (frame: HTMLIFrameElement, onHeight: (height: number) => void): (() => void) | undefined => {
  const page = frame.contentDocument;
  const sheet = page?.querySelector<HTMLElement>(".sheet");
  if (!page || !sheet) return undefined;
  // On a narrow screen the sheet is at least as tall as the window, which is this frame.
  sheet.style.minHeight = "0";
  const root = page.documentElement;
  const observer = new ResizeObserver(() => onHeight(Math.ceil(root.getBoundingClientRect().height)));
  observer.observe(root);
  page.addEventListener("click", follow);
  void lendFonts(page);
  return () => observer.disconnect();
};

/** A paper as the page it is written as. Nothing in it runs; it may print itself, and takes the theme of the app. */
export const Preview = ({
  html,
  title,
  frame,
}: {
  readonly html: string;
  readonly title: string;
  readonly frame: RefObject<HTMLIFrameElement | null>;
}) => {
  const [height, setHeight] = useState<number>();
  const end = useRef<() => void>(undefined);
  useEffect(() => () => end.current?.(), []);
  return (
    <iframe
      ref={frame}
      className="papers-frame"
      title={title}
      sandbox="allow-same-origin allow-modals"
      srcDoc={html}
      style={{ height }}
      onLoad={(event) => {
        end.current?.();
        end.current = fit(event.currentTarget, setHeight);
      }}
    />
  );
};
