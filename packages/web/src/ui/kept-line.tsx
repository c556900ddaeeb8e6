import type { ReactNode } from "react";
import "./kept-line.css";

/** Where something is kept, in a word or two. */
export const KeptState = ({
  state,
  help,
  children,
}: {
  readonly state: "kept" | "saving" | "away" | "met";
  readonly help: string;
  readonly children: ReactNode;
}) => (
  <output className="kept-line note" data-state={state} title={help}>
    {children}
  </output>
);
