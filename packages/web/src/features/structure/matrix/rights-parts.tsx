import { partLetters, type Parts, parts } from "./rights-model.ts";
import { shortSum } from "./sums.ts";
import { words } from "./words.ts";

/** What a position has in a decision, as it is drawn. */
export const PartsDrawn = ({ held }: { readonly held: Parts }) =>
  parts.flatMap((part) => {
    const limit = held[part];
    return limit === undefined
      ? []
      : [
          <span key={part} className="raci-letter" data-part={part}>
            {partLetters[part]}
            {limit.limit === undefined ? null : <small>{shortSum(limit.limit)}</small>}
          </span>,
        ];
  });

/** What the letters of decisions mean. */
export const PartsLegend = () => (
  <dl className="raci-legend">
    {parts.map((part) => (
      <div key={part}>
        <dt>
          <span className="raci-letter" data-part={part}>
            {partLetters[part]}
          </span>
        </dt>
        <dd>{words.rights.legend[part]}</dd>
      </div>
    ))}
  </dl>
);
