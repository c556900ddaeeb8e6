import "./bearing.css";
import { type Marked, RoleShape } from "./role-mark.tsx";

export type Scale = {
  readonly id: string;
  readonly low: string;
  readonly high: string;
  readonly values: readonly {
    readonly role: Marked;
    /** -2 to 2. */
    readonly value: number;
    /** The value in words. */
    readonly says: string;
  }[];
};

const step = 15;

/** Where roles stand between two poles, one track a trait; roles at the same place stand one above the other. */
export const Bearing = ({ scales }: { readonly scales: readonly Scale[] }) => (
  <ul className="bearing">
    {scales.map(({ id, low, high, values }) => {
      const placed = values.map((each, at) => ({
        ...each,
        above: values.slice(0, at).filter(({ value }) => value === each.value).length,
      }));
      const tall = Math.max(0, ...placed.map(({ above }) => above)) * step + 16;
      return (
        <li key={id}>
          <span className="bearing-poles" aria-hidden="true">
            <span>{low}</span>
            <span>{high}</span>
          </span>
          <svg height={tall} aria-hidden="true">
            <line className="track" x1="0" x2="100%" y1={tall - 8} y2={tall - 8} />
            <line className="middle" x1="50%" x2="50%" y1={tall - 12} y2={tall - 4} />
            {placed.map(({ role, value, above }) => (
              <svg
                key={role.id}
                x={`${((value + 2) / 4) * 100}%`}
                y={tall - 8 - above * step}
                overflow="visible"
              >
                <g data-role={role.id}>
                  <RoleShape shape={role.shape} />
                </g>
              </svg>
            ))}
          </svg>
          {values.map(({ role, says }) => (
            <span key={role.id} className="unseen">
              {says}
            </span>
          ))}
        </li>
      );
    })}
  </ul>
);
