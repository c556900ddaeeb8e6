import "./progress.css";

/** Steps done (solid), the one at hand, likely ones (outlined) and possible ones (dashed). Stands beside the words that say the same. */
export const Progress = ({
  done,
  likely,
  possible,
}: {
  readonly done: number;
  readonly likely: number;
  readonly possible: number;
}) => {
  const steps = [
    ...Array<string>(done).fill("done"),
    "now",
    ...Array<string>(likely).fill("likely"),
    ...Array<string>(Math.max(0, possible - likely)).fill("possible"),
  ];
  return (
    <div className="progress" aria-hidden="true">
      {steps.map((is, at) => (
        // Steps have no other name than their place.
        // oxlint-disable-next-line react/no-array-index-key
        <i key={at} data-is={is} />
      ))}
    </div>
  );
};
