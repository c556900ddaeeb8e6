import type { CatalogueIndex, Guidance } from "@remit/core";
import { useCatalogue } from "#client/catalogue.ts";
import { citedFrom, quotesOf } from "#client/quotes.ts";
import { vocabulary } from "#client/vocabulary.ts";
import { RoleMark } from "#ui/role-mark.tsx";
import { Grounds } from "#ui/statements.tsx";
import { Anchored, ReadingPage } from "./reading-list.tsx";
import { words } from "./words.ts";

const text = words.guidance;
type Entry = {
  readonly id: string;
  readonly text: string;
  readonly why?: string;
  readonly cites: readonly string[];
};

const Part = ({
  title,
  entries,
  index,
}: {
  readonly title: string;
  readonly entries: readonly (Entry & Partial<Pick<Guidance, "roles">>)[];
  readonly index: CatalogueIndex;
}) => (
  <section className="about-part">
    <h2 className="section-title">{title}</h2>
    <ol className="guidance">
      {entries.map((entry) => (
        <li key={entry.id} id={entry.id} tabIndex={-1}>
          <p>{entry.text}</p>
          {entry.why === undefined ? null : <p className="secondary">{entry.why}</p>}
          {entry.roles && entry.roles.length > 0 ? (
            <p className="guidance-roles">
              {entry.roles.map((id) => {
                const role = index.role.get(id);
                return role ? <RoleMark key={id} role={{ id, shape: role.shape, name: role.short }} /> : null;
              })}
            </p>
          ) : null}
          <Grounds quotes={quotesOf(entry.cites, citedFrom(index, entry.cites))} words={vocabulary} />
        </li>
      ))}
    </ol>
  </section>
);

const List = () => {
  const index = useCatalogue();
  const { readiness, process, career } = index.catalogue;
  return (
    <Anchored>
      <title>{words.title(text.title)}</title>
      <h1>{text.finding}</h1>
      <Part title={text.readiness} entries={readiness} index={index} />
      <Part title={text.process} entries={process} index={index} />
      <Part title={text.career} entries={career} index={index} />
    </Anchored>
  );
};

/** What to settle before advertising, the way from question to hire, and advice to people choosing, with statements. */
export const GuidancePage = () => (
  <ReadingPage>
    <List />
  </ReadingPage>
);
