import type { Hit } from "@remit/core";
import { Inside } from "#ui/inside.tsx";
import { words } from "./words.ts";

/** Hits by kind; kinds in the order of their best hit. */
export const groupsOf = (hits: readonly Hit[]): { kind: Hit["kind"]; hits: Hit[] }[] =>
  [...Map.groupBy(hits, ({ kind }) => kind)].map(([kind, group]) => ({ kind, hits: group }));

/** A passage with the words found marked. */
export const Passage = ({ hit: { snippet, marks } }: { readonly hit: Hit }) => {
  const ends = marks.map(([, end]) => end);
  return (
    <>
      {marks.map(([start, end], at) => (
        <span key={start}>
          {snippet.slice(ends[at - 1] ?? 0, start)}
          <mark>{snippet.slice(start, end)}</mark>
        </span>
      ))}
      {snippet.slice(ends.at(-1) ?? 0)}
    </>
  );
};

/** The number of a statement or disagreement, by which it is cited elsewhere. */
export const Id = ({ hit: { kind, id } }: { readonly hit: Hit }) =>
  kind === "statement" || kind === "disagreement" ? <span className="note">{id}</span> : null;

/** What was found, grouped, each entry a link to where it stands. */
export const HitList = ({
  hits,
  targetOf,
}: {
  readonly hits: readonly Hit[];
  readonly targetOf: (hit: Hit) => string;
}) => (
  <div className="hit-groups">
    {groupsOf(hits).map((group) => (
      <section key={group.kind} aria-labelledby={`hits-${group.kind}`}>
        <h2 id={`hits-${group.kind}`}>{words.kinds[group.kind]}</h2>
        <ul className="hits">
          {group.hits.map((hit) => (
            <li key={`${hit.kind} ${hit.id}`}>
              <Inside href={targetOf(hit)}>{hit.title}</Inside> <Id hit={hit} />
              <p>
                <Passage hit={hit} />
              </p>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </div>
);
