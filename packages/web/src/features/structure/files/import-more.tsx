import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "#ui/button.tsx";
import { words } from "./words.ts";

const few = 50;

/** The first of a long list, with a button for more of it. */
export const ImportMore = <T,>({
  of,
  className,
  children,
}: {
  readonly of: readonly T[];
  readonly className: string;
  readonly children: (each: T) => ReactNode;
}) => {
  const [most, setMost] = useState(few);
  const list = useRef<HTMLUListElement>(null);
  /** How many were shown before. */
  const shown = useRef(few);
  useEffect(() => {
    // The button for more may be gone: the first that it showed is next.
    const item = most > few ? list.current?.children[shown.current] : undefined;
    if (!(item instanceof HTMLElement)) return;
    item.tabIndex = -1;
    (item.querySelector<HTMLElement>("input, select") ?? item).focus();
  }, [most]);
  return (
    <>
      <ul ref={list} className={className}>
        {of.slice(0, most).map((each) => children(each))}
      </ul>
      {of.length > most ? (
        <Button
          size="small"
          onClick={() => {
            shown.current = most;
            setMost(most + few * 4);
          }}
        >
          {words.table.more(of.length - most)}
        </Button>
      ) : null}
    </>
  );
};
