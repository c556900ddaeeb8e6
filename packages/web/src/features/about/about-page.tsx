import type { OutputOf, operations } from "@remit/core";
import { Link } from "@tanstack/react-router";
import { useAsk } from "#client/use-ask.ts";
import { vocabulary } from "#client/vocabulary.ts";
import "#ui/reading.css";
import { Waiting } from "#ui/states.tsx";
import "./about.css";
import { words } from "./words.ts";

const text = words.about;
type About = OutputOf<typeof operations, "about">;

const Sources = ({ about }: { readonly about: About }) => (
  <section className="about-part" aria-labelledby="sources">
    <h2 id="sources" className="section-title">
      {text.sources}
    </h2>
    <ul className="sources">
      {about.sources.map((source) => (
        <li key={source.id} className="card">
          <h3>{source.url === undefined ? source.title : <a href={source.url}>{source.title}</a>}</h3>
          <p className="secondary">
            {source.publisher}
            {source.version === undefined ? "" : `, ${source.version}`} ·{" "}
            {text.sourceCount(source.statements)}
          </p>
          {source.notice === undefined ? null : <p className="notice">{source.notice}</p>}
          <p className="note">
            {text.licence}: {source.licence}
          </p>
        </li>
      ))}
    </ul>
  </section>
);

/** The method in a page, the sources with the words their licences ask for, and the lists to read. */
export const AboutPage = () => {
  const { answer, broken } = useAsk("about", {});
  if (broken !== undefined) throw new Error(broken);
  const about = answer?.value;
  if (!about) return <Waiting height={640} says={vocabulary.waiting} />;
  return (
    <div className="page reading about">
      <title>{words.title(text.title)}</title>
      <h1>{text.finding}</h1>
      <p className="page-lead">{text.lead(about.counts)}</p>
      <section className="about-part" aria-labelledby="method">
        <h2 id="method" className="section-title">
          {text.method}
        </h2>
        <ol className="steps">
          {text.steps.map(([name, says]) => (
            <li key={name}>
              <h3>{name}</h3>
              <p>{says}</p>
            </li>
          ))}
        </ol>
      </section>
      <Sources about={about} />
      <section className="about-part" aria-labelledby="lists">
        <h2 id="lists" className="section-title">
          {text.lists}
        </h2>
        <ul className="about-links">
          <li>
            <Link to="/roles">{text.links.roles}</Link>
          </li>
          <li>
            <Link to="/questions">{text.links.questions}</Link>
          </li>
          <li>
            <Link to="/disagreements">{text.links.disagreements}</Link>
          </li>
          <li>
            <Link to="/guidance">{text.links.guidance}</Link>
          </li>
          <li>
            <Link to="/catalogue">{text.links.catalogue}</Link>
          </li>
          <li>
            <Link to="/reference">{text.links.reference}</Link>
          </li>
        </ul>
      </section>
      <section className="about-part" aria-labelledby="privacy">
        <h2 id="privacy" className="section-title">
          {text.privacy}
        </h2>
        <p>{text.privacyHelp}</p>
        <p className="note">{text.version(about.catalogue.version, about.catalogue.hash)}</p>
      </section>
    </div>
  );
};
