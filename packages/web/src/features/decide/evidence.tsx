import { useCatalogue } from "#client/catalogue.ts";
import { Quote, Tag } from "#ui/quote.tsx";
import { placeOf } from "./reading.ts";
import { words } from "./words.ts";

/** Statements in our wording with source and place; without any, that it is judgement. The first few, the rest folded. */
export const Evidence = ({
  cites,
  most = 2,
}: {
  readonly cites: readonly string[];
  readonly most?: number;
}) => {
  const index = useCatalogue();
  const known = [...new Set(cites)].filter((id) => index.statement.has(id));
  if (known.length === 0)
    return (
      <p className="secondary">
        <Tag>{words.result.judgement}</Tag> {words.result.judgementHelp}
      </p>
    );
  const quotes = (ids: readonly string[]) => (
    <div className="evidence">
      {ids.map((id) => (
        <Quote key={id} cite={placeOf(index, id)}>
          {index.statement.get(id)?.text}
        </Quote>
      ))}
    </div>
  );
  return (
    <>
      {quotes(known.slice(0, most))}
      {known.length > most ? (
        <details className="more">
          <summary>{words.question.moreStatements(known.length - most)}</summary>
          {quotes(known.slice(most))}
        </details>
      ) : null}
    </>
  );
};
