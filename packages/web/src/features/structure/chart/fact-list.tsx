import type { ReactNode } from "react";

/** Facts by what they are called; those that are not said are left out. */
export const FactList = ({ facts }: { readonly facts: Readonly<Record<string, ReactNode>> }) => (
  <dl className="position-facts">
    {Object.entries(facts).map(([term, value]) =>
      value === undefined ? null : (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ),
    )}
  </dl>
);
