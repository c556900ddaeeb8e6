import { useCatalogue } from "#client/catalogue.ts";
import { differenceOf } from "#client/readings.ts";
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
        {catalogue.disagreements.map((disagreement) => (
          <div key={disagreement.id} id={disagreement.id} tabIndex={-1} className="card">
            <SourcesDiffer level="h2" {...differenceOf(disagreement)} />
            <p className="note">{disagreement.id}</p>
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
