import { cardMeasures as measures, hatchOf, type HeldBy } from "@remit/core";

const { width, height, step } = measures.squares;
const most = 20;
/** From so many on, a narrow window shows their number instead. */
const many = 5;

/** One square an accountability, as on the cards of the chart; whoever shows it says the number in words. */
export const Squares = ({ squares }: { readonly squares: readonly HeldBy[] }) => {
  const shown = squares.slice(0, most);
  const rest = squares.length - shown.length;
  return (
    <span className="standing-marks" data-many={squares.length >= many}>
      <svg width={shown.length * step} height={height} aria-hidden="true">
        {shown.map((standing, at) => (
          // Squares have no other name than their place.
          // oxlint-disable-next-line react/no-array-index-key
          <g key={at} transform={`translate(${at * step} 0)`} data-standing={standing}>
            {standing === "one" ? (
              <rect width={width} height={height} />
            ) : (
              hatchOf(standing).map(([x1, y1, x2, y2]) => (
                <line key={x1 + y1 * 100} {...{ x1, y1, x2, y2 }} />
              ))
            )}
          </g>
        ))}
      </svg>
      {rest > 0 ? <span className="standing-rest">+{rest}</span> : null}
      <span className="standing-number">{squares.length}</span>
    </span>
  );
};
