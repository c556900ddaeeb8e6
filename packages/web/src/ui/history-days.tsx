import type { ReactNode } from "react";
import { day, time } from "./moments.ts";
import "./history.css";

/** One change: when, what, and what can be done about it. */
export type HistoryEntry = {
  readonly id: string;
  readonly at: string;
  readonly what: ReactNode;
  readonly acts: ReactNode;
};

/** What changed, by day, in the order given. */
export const HistoryDays = ({
  entries,
  at,
}: {
  readonly entries: readonly HistoryEntry[];
  /** The moment that is shown, if any. */
  readonly at: string | undefined;
}) =>
  [...Map.groupBy(entries, (entry) => day(entry.at))].map(([name, list]) => (
    <section key={name} className="history-day">
      <h3>{name}</h3>
      <ol className="history-list">
        {list.map((entry) => (
          <li key={entry.id} aria-current={entry.at === at ? "true" : undefined}>
            <time dateTime={entry.at} className="num note">
              {time(entry.at)}
            </time>
            <div className="history-what">{entry.what}</div>
            <div className="history-acts no-print">{entry.acts}</div>
          </li>
        ))}
      </ol>
    </section>
  ));
