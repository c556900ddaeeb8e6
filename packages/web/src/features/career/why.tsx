import type { CareerResult, CatalogueIndex, CitedStatement } from "@remit/core";
import { quotesOf } from "#client/quotes.ts";
import { vocabulary } from "#client/vocabulary.ts";
import { stepsOf, throughOf } from "#client/waterfall-steps.ts";
import { points } from "#ui/numbers.ts";
import { Grounds } from "#ui/statements.tsx";
import { ChartWithTable } from "#ui/twin.tsx";
import { type Step, Waterfall } from "#ui/waterfall.tsx";
import { says, spoken } from "./reading.ts";
import { words } from "./words.ts";

const { result: text } = words;
type Reason = CareerResult["reasons"][number];

const nameOf = (index: CatalogueIndex, { kind, answer }: Reason): string => {
  if (kind === "start") return text.startRow;
  if (kind === "open") return text.openRow;
  if (kind === "floor") return text.floorRow;
  return answer === undefined ? "" : says(index, answer);
};

const throughSays = (index: CatalogueIndex, reason: Reason): string => {
  if (reason.kind === "start") return text.startSays;
  if (reason.kind === "open") return text.openSays;
  if (reason.kind === "floor") return text.floorSays;
  return throughOf(index, reason);
};

const rowsOf = (
  index: CatalogueIndex,
  reasons: readonly Reason[],
  statements: Readonly<Record<string, CitedStatement>>,
): Step[] => {
  const { shown, rest } = stepsOf(reasons);
  return [
    ...shown.map((reason): Step => ({
      key: `${reason.kind} ${reason.answer?.question ?? ""}`,
      name: nameOf(index, reason),
      through: throughSays(index, reason),
      points: reason.points,
      pale: reason.kind !== "answer",
      ...(reason.cites.length > 0 && {
        more: <Grounds quotes={quotesOf(reason.cites, statements)} words={vocabulary} />,
      }),
    })),
    ...(rest.count === 0
      ? []
      : [
          {
            key: "small",
            name: text.smaller(rest.count),
            through: text.smallerSays,
            points: rest.points,
            pale: true,
          },
        ]),
  ];
};

/** Why one role suits better than another: the lead split by answer, each with its statements. */
export const WhyNot = ({
  index,
  reasons,
  first,
  second,
  lead,
  leadBand,
  statements,
  title,
}: {
  readonly index: CatalogueIndex;
  readonly reasons: readonly Reason[];
  readonly first: string;
  readonly second: string;
  readonly lead: number;
  readonly leadBand: readonly [number, number];
  readonly statements: Readonly<Record<string, CitedStatement>>;
  readonly title: string;
}) => {
  const [one, other] = [spoken(index, first), spoken(index, second)];
  const heads = text.heads(one, other);
  const steps = rowsOf(index, reasons, statements);
  return (
    <section className="card area-why">
      <ChartWithTable
        title={title}
        words={words.twin}
        readable
        table={{
          columns: [{ name: heads.answer }, { name: heads.through }, { name: heads.points, number: true }],
          rows: [
            ...steps.map((step) => [step.name, step.through, points(step.points)]),
            [text.lead(one, other), text.leadBand(leadBand), points(lead)],
          ],
        }}
      >
        <Waterfall
          steps={steps}
          total={{ name: text.lead(one, other), through: text.leadBand(leadBand), points: lead }}
          first={first}
          second={second}
          heads={[heads.answer, heads.through, heads.left, heads.right]}
        />
      </ChartWithTable>
    </section>
  );
};
