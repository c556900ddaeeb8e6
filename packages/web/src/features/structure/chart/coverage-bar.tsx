import { waysHeld, type Coverage } from "@remit/core";
import { Link } from "@tanstack/react-router";
import { words } from "./words.ts";

/** How the accountabilities are held: a bar whose parts say themselves what they are. */
export const CoverageBar = ({ coverage: { asked, by } }: { readonly coverage: Coverage }) => {
  const { coverage: says } = words;
  if (asked.length === 0)
    return (
      <p className="secondary">
        {says.none} <Link to="/structure/matrix">{says.toMatrix}</Link>
      </p>
    );
  const there = waysHeld.filter((standing) => by[standing].length > 0);
  return (
    <div className="coverage">
      <div className="coverage-bar" aria-hidden="true">
        {there.map((standing) => (
          <span key={standing} data-standing={standing} style={{ flexGrow: by[standing].length }} />
        ))}
      </div>
      <ul aria-label={says.label}>
        {there.map((standing) => (
          <li key={standing} style={{ flexGrow: by[standing].length }}>
            <strong>
              <span className="coverage-key" data-standing={standing} aria-hidden="true" />
              {standing === "one" ? says.of(by.one.length, asked.length) : by[standing].length}
            </strong>{" "}
            <span>{says.standing[standing]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};
