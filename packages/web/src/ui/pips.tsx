import "./pips.css";

/** How much of something is held, in three steps. */
export type Held = {
  /** 0 to 3; absent where nothing is stated. */
  readonly value?: number | undefined;
  /** Where a source takes it further, drawn pale. */
  readonly high?: number | undefined;
  /** No source carries it: outlined instead of filled. */
  readonly judged?: boolean | undefined;
};

const look = ({ value, high, judged }: Held, step: number): string => {
  if (value === undefined) return "unstated";
  if (step <= value) return judged ? "judged" : "full";
  return step <= (high ?? value) ? "maybe" : "none";
};

/** Three squares in the role's colour; the words are said beside them. Dashed: not stated. */
export const Pips = ({ held, mirrored = false }: { readonly held: Held; readonly mirrored?: boolean }) => (
  <span className="pips" data-mirrored={mirrored} aria-hidden="true">
    {[1, 2, 3].map((step) => (
      <i key={step} data-is={look(held, step)} />
    ))}
  </span>
);
