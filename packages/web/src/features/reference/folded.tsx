import { type ReactNode, useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** A part that is made when it is first unfolded, or printed: all of them at once would be thousands of rows. */
export const Folded = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const [made, setMade] = useState(false);
  useEffect(() => {
    const make = (): void => flushSync(() => setMade(true));
    window.addEventListener("beforeprint", make);
    return () => window.removeEventListener("beforeprint", make);
  }, []);
  return (
    <details className="folded" onToggle={() => setMade(true)}>
      <summary>{title}</summary>
      {made ? children : null}
    </details>
  );
};
