import { type ReactNode, useState } from "react";
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
  return (
    <>
      <ul className={className}>{of.slice(0, most).map((each) => children(each))}</ul>
      {of.length > most ? (
        <Button size="small" onClick={() => setMost(most + few * 4)}>
          {words.table.more(of.length - most)}
        </Button>
      ) : null}
    </>
  );
};
