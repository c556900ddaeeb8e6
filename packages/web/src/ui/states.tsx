import type { ReactNode } from "react";
import "./states.css";

/** Nothing here yet: a sentence on what will be, and what to do. */
export const Empty = ({
  finding,
  children,
  actions,
}: {
  readonly finding: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}) => (
  <div className="empty">
    <h1>{finding}</h1>
    {children}
    <div className="actions">{actions}</div>
  </div>
);

/** What is wrong with an input, each with its place; the input itself is kept by whoever shows this. */
export const IssueList = ({
  title,
  issues,
}: {
  readonly title: string;
  readonly issues: readonly { readonly where: string; readonly says: string }[];
}) => (
  <section className="issues" role="alert">
    <h2>{title}</h2>
    <ul>
      {issues.map((issue) => (
        <li key={`${issue.where} ${issue.says}`}>
          <span className="where">{issue.where}</span>
          <span>{issue.says}</span>
        </li>
      ))}
    </ul>
  </section>
);

/** The place of something that is being computed: its layout in `sunken`, no spinner; invisible for the first 150 ms. */
export const Waiting = ({ height, says }: { readonly height: number; readonly says: string }) => (
  <output className="waiting" style={{ height }} aria-label={says} />
);
