import { Link } from "@tanstack/react-router";
import { words } from "./words.ts";

const most = 12;

/** What nobody answers for, as a seat of its own. */
export const NobodyTray = ({
  ids,
  name,
  scenario,
}: {
  readonly ids: readonly string[];
  readonly name: (id: string) => string;
  readonly scenario: string | undefined;
}) => {
  if (ids.length === 0) return null;
  const search = scenario === undefined ? {} : { scenario };
  return (
    <section className="nobody" aria-label={words.nobody(ids.length)}>
      <h2>{words.nobody(ids.length)}</h2>
      <ul>
        {ids.slice(0, most).map((id) => (
          <li key={id}>
            <Link to="/structure/matrix" search={{ ...search, accountability: id }}>
              {name(id)}
            </Link>
          </li>
        ))}
        {ids.length > most ? (
          <li>
            <Link to="/structure/matrix" search={search}>
              {words.nobodyMore(ids.length - most)}
            </Link>
          </li>
        ) : null}
      </ul>
    </section>
  );
};
