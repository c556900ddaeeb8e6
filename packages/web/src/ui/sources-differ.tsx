import { type ReactNode, useId } from "react";
import { Quote } from "./quote.tsx";
import "./sources-differ.css";

/** What sources say against each other, side by side, then how it is read here. */
export const SourcesDiffer = ({
  topic,
  sides,
  reading,
  level: Heading = "h3",
  anchor,
}: {
  readonly topic: ReactNode;
  readonly sides: readonly { readonly says: string; readonly cite: ReactNode }[];
  readonly reading: ReactNode;
  readonly level?: "h2" | "h3";
  readonly anchor?: string | undefined;
}) => {
  const id = useId();
  return (
    <section className="differ" aria-labelledby={id} id={anchor}>
      <Heading id={id}>{topic}</Heading>
      <div className="differ-sides">
        {sides.map((side) => (
          <Quote key={side.says} cite={side.cite}>
            {side.says}
          </Quote>
        ))}
      </div>
      <p className="differ-reading">{reading}</p>
    </section>
  );
};
