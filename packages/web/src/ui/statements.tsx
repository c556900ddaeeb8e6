import { Inside } from "./inside.tsx";
import { Quote, Tag } from "./quote.tsx";
import "./statements.css";

/** One statement ready to show: its text, where it was found, and what weakens it. */
export type Quoted = {
  readonly id: string;
  readonly href: string;
  readonly text: string;
  readonly where: string;
  readonly tags: readonly string[];
};

const One = ({ quoted }: { readonly quoted: Quoted }) => (
  <Quote
    cite={
      <>
        {quoted.where} · <Inside href={quoted.href}>{quoted.id}</Inside>
        {quoted.tags.map((tag) => (
          <Tag key={tag}>{tag}</Tag>
        ))}
      </>
    }
  >
    {quoted.text}
  </Quote>
);

/** Statements in our wording with source and place: the first few, the rest folded; all of them on paper. */
export const Statements = ({
  quotes,
  most = 2,
  more,
}: {
  readonly quotes: readonly Quoted[];
  readonly most?: number;
  readonly more: (count: number) => string;
}) => (
  <div className="statements">
    {quotes.slice(0, most).map((quoted) => (
      <One key={quoted.id} quoted={quoted} />
    ))}
    {quotes.length > most ? (
      <details>
        <summary>{more(quotes.length - most)}</summary>
        <div className="statements">
          {quotes.slice(most).map((quoted) => (
            <One key={quoted.id} quoted={quoted} />
          ))}
        </div>
      </details>
    ) : null}
  </div>
);

export type GroundsWords = {
  readonly judgement: string;
  readonly count: (count: number) => string;
  readonly more: (count: number) => string;
};

/** What a line rests on, folded: its statements, or the word that it is judgement, or nothing to show. */
export const Grounds = ({
  quotes,
  judged = false,
  words,
}: {
  readonly quotes: readonly Quoted[];
  readonly judged?: boolean;
  readonly words: GroundsWords;
}) => (
  <div className="grounds">
    {judged ? <Tag>{words.judgement}</Tag> : null}
    {quotes.length > 0 ? (
      <details className="fold">
        <summary>{words.count(quotes.length)}</summary>
        <Statements quotes={quotes} most={6} more={words.more} />
      </details>
    ) : null}
  </div>
);
