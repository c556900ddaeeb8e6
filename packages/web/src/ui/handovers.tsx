import { type Marked, RoleMark } from "./role-mark.tsx";
import { Grounds, type GroundsWords, type Quoted } from "./statements.tsx";

export type Handover = {
  readonly from: Marked;
  readonly to: Marked;
  readonly what: string;
  readonly quotes: readonly Quoted[];
  readonly judged: boolean;
};

/** What one hands the other, a line each, with what it rests on folded below. */
export const Handovers = ({
  handovers,
  words,
}: {
  readonly handovers: readonly Handover[];
  readonly words: GroundsWords;
}) => (
  <ul className="lines">
    {handovers.map(({ from, to, what, quotes, judged }) => (
      <li key={what}>
        <span className="handover">
          <RoleMark role={from} /> → <RoleMark role={to} />
        </span>
        {what}
        <Grounds quotes={quotes} judged={judged} words={words} />
      </li>
    ))}
  </ul>
);
