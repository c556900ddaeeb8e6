import type { ReactNode } from "react";
import { AcceptabilityBars, type Bar } from "./acceptability-bars.tsx";
import { percent } from "./numbers.ts";
import { ChartWithTable } from "./twin.tsx";

export type ShareBar = Bar & {
  /** What counting alone may err by, 0 to 1. */
  readonly error: number;
};

export type BarWords = {
  readonly twin: { readonly table: string; readonly chart: string };
  readonly columns: Readonly<Record<"role" | "share" | "low" | "high" | "error" | "own", string>>;
};

const whole = (share: number): string => String(Math.round(share * 100));

/** How often each role comes first, with its doubt, and the same as a table. */
export const BarsWithTable = ({
  bars,
  title,
  says,
  words,
  level = "h2",
}: {
  readonly bars: readonly ShareBar[];
  readonly title: ReactNode;
  readonly says?: ReactNode;
  readonly words: BarWords;
  readonly level?: "h2" | "h3";
}) => {
  const { columns } = words;
  const compared = bars.some(({ own }) => own !== undefined);
  return (
    <ChartWithTable
      title={title}
      says={says}
      level={level}
      words={words.twin}
      table={{
        columns: [
          { name: columns.role },
          { name: columns.share, number: true },
          { name: columns.low, number: true },
          { name: columns.high, number: true },
          { name: columns.error, number: true },
          ...(compared ? [{ name: columns.own, number: true }] : []),
        ],
        rows: bars.map((bar) => [
          bar.role.name,
          percent(bar.value),
          whole(bar.band[0]),
          whole(bar.band[1]),
          (bar.error * 100).toFixed(1),
          ...(compared ? [percent(bar.own ?? 0)] : []),
        ]),
      }}
    >
      <AcceptabilityBars bars={bars} />
    </ChartWithTable>
  );
};
