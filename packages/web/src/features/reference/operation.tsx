import type { Entry } from "./entries.ts";
import { FieldTable } from "./field-table.tsx";
import { Folded } from "./folded.tsx";
import { curlOf, typescriptOf } from "./requests.ts";
import { Ticked } from "./ticked.tsx";
import { words } from "./words.ts";

const Code = ({ title, text }: { readonly title: string; readonly text: string }) => (
  <figure className="request">
    <figcaption>{title}</figcaption>
    <pre>
      <code>{text}</code>
    </pre>
  </figure>
);

/** One operation: what it is for, what it takes and answers, an example, and what may be refused. */
export const Operation = ({ entry }: { readonly entry: Entry }) => {
  const { name, path, methods, summary, notes, access, writes, streams, final } = entry;
  const { takes, beside, answers, problems } = entry;
  const origin = window.location.origin;
  return (
    <section id={name} tabIndex={-1} className="card operation" aria-labelledby={`${name}-name`}>
      <h3 id={`${name}-name`}>
        <a href={`#${name}`}>{summary}</a>
      </h3>
      <p className="operation-address">
        {methods.map((method) => (
          <code key={method}>
            {method} {path}
          </code>
        ))}
        {writes ? <span className="tag">{words.tags.writes}</span> : null}
        {final ? <span className="tag">{words.tags.final}</span> : null}
        {streams ? <span className="tag">{words.tags.streams}</span> : null}
      </p>
      {notes === undefined ? null : (
        <p className="operation-notes">
          <Ticked text={notes} />
        </p>
      )}
      <p className="secondary">{words.access[access]}</p>
      <h4>{words.takes}</h4>
      {takes.length === 0 ? (
        <p className="secondary">{words.takesNothing}</p>
      ) : (
        <FieldTable label={`${words.takes}: ${name}`} fields={takes} />
      )}
      {beside.length === 0 ? null : (
        <ul className="beside">
          {beside.map((each) => (
            <li key={each.name}>
              <code>{each.name}</code> <span className="secondary">({words.where(each.where)})</span>{" "}
              <Ticked text={each.says} />
            </li>
          ))}
        </ul>
      )}
      <h4>{words.answers}</h4>
      {answers.fields.length === 0 ? (
        <p className="secondary">{words.answersWith(answers.kind)}</p>
      ) : (
        <Folded title={words.answerFields(answers.kind)}>
          <FieldTable label={`${words.answers}: ${name}`} fields={answers.fields} />
        </Folded>
      )}
      <Folded title={words.example}>
        <Code title={words.curl} text={curlOf(entry, origin)} />
        <Code title={words.typescript} text={typescriptOf(entry, origin)} />
      </Folded>
      {problems.length === 0 ? null : (
        <p className="secondary operation-problems">
          {words.problems}{" "}
          {problems.map((status) => (
            <a key={status} href={words.statuses[status] === undefined ? "#problems" : `#problem-${status}`}>
              {status}
            </a>
          ))}
        </p>
      )}
    </section>
  );
};
