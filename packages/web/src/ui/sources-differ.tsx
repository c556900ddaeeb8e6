import { Fragment, useId } from "react";
import { Inside } from "./inside.tsx";
import { Quote } from "./quote.tsx";
import "./sources-differ.css";

type Cite = { readonly id: string; readonly href: string };

const Cites = ({ cites, here }: { readonly cites: readonly Cite[]; readonly here: string | undefined }) =>
  cites.map(({ id, href }, at) => (
    <Fragment key={id}>
      {at > 0 ? ", " : ""}
      {id === here ? <strong>{id}</strong> : <Inside href={href}>{id}</Inside>}
    </Fragment>
  ));

/** What sources say against each other, side by side, then how it is read here; `here` is the statement of this page. */
export const SourcesDiffer = ({
  topic,
  sides,
  reading,
  level: Heading = "h3",
  here,
}: {
  readonly topic: string;
  readonly sides: readonly { readonly says: string; readonly cites: readonly Cite[] }[];
  readonly reading: { readonly label: string; readonly text: string };
  readonly level?: "h2" | "h3";
  readonly here?: string | undefined;
}) => {
  const id = useId();
  return (
    <section className="differ" aria-labelledby={id}>
      <Heading id={id}>{topic}</Heading>
      <div className="differ-sides">
        {sides.map(({ says, cites }) => (
          <Quote key={says} cite={<Cites cites={cites} here={here} />}>
            {says}
          </Quote>
        ))}
      </div>
      <p className="differ-reading">
        <strong>{reading.label}</strong> {reading.text}
      </p>
    </section>
  );
};
