import { useCatalogue } from "#client/catalogue.ts";
import { statementHref } from "#client/quotes.ts";
import { vocabulary } from "#client/vocabulary.ts";
import { Inside } from "#ui/inside.tsx";
import { SourcesDiffer } from "#ui/sources-differ.tsx";
import { Anchored, ReadingPage } from "./reading-list.tsx";
import { words } from "./words.ts";

const text = words.disagreements;

const List = () => {
  const { catalogue } = useCatalogue();
  return (
    <Anchored>
      <title>{words.title(text.title)}</title>
      <h1>{text.finding(catalogue.disagreements.length)}</h1>
      <p className="page-lead">{text.lead}</p>
      <div className="reading-cards">
        {catalogue.disagreements.map(({ id, topic, sides, treatment }) => (
          <div key={id} id={id} tabIndex={-1} className="card">
            <SourcesDiffer
              level="h2"
              topic={topic}
              sides={sides.map(({ says, cites }) => ({
                says,
                cite: cites.map((cite, at) => (
                  <span key={cite}>
                    {at > 0 ? ", " : ""}
                    <Inside href={statementHref(cite)}>{cite}</Inside>
                  </span>
                )),
              }))}
              reading={
                <>
                  <strong>{vocabulary.reading}</strong> {treatment}
                </>
              }
            />
            <p className="note">{id}</p>
          </div>
        ))}
      </div>
    </Anchored>
  );
};

/** Every point in which sources disagree: both sides, then Remit's reading. */
export const DisagreementsPage = () => (
  <ReadingPage>
    <List />
  </ReadingPage>
);
