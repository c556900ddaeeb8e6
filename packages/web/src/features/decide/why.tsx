import type { CatalogueIndex, Recommendation } from "@remit/core";
import { useCatalogue } from "#client/catalogue.ts";
import { leastStep, stepsOf, throughOf } from "#client/waterfall-steps.ts";
import { points } from "#ui/numbers.ts";
import { ChartWithTable, TwinTable } from "#ui/twin.tsx";
import { type Step, Waterfall } from "#ui/waterfall.tsx";
import { Evidence } from "./evidence.tsx";
import { says, spoken } from "./reading.ts";
import { words } from "./words.ts";

const { result } = words;
type Reason = Recommendation["reasons"][number];

/** Accountabilities named one by one below an answer; the rest is added up. */
const named = 8;

const nameOf = (index: CatalogueIndex, reason: Reason): string => {
  if (reason.kind === "start") return result.start;
  if (reason.kind === "open") return result.openRest;
  if (reason.kind === "floor") return result.floor;
  const answer = reason.answer ? says(index, reason.answer).join(", ") : "";
  return reason.own ? result.own(answer) : answer;
};

/** An accountability of the lead, and whether the organisation's own word is in it. */
const ownNamed = (index: CatalogueIndex, { accountability, own }: Reason["through"][number]): string => {
  const name = index.accountability.get(accountability)?.name ?? accountability;
  return own ? result.own(name) : name;
};

const More = ({ reason }: { readonly reason: Reason }) => {
  const index = useCatalogue();
  const [large, small] = [reason.through.slice(0, named), reason.through.slice(named)];
  return (
    <div className="why-more">
      <TwinTable
        caption={nameOf(index, reason)}
        table={{
          columns: [{ name: result.accountability }, { name: result.pointsEach, number: true }],
          rows: [
            ...large.map((each) => [ownNamed(index, each), points(each.points)]),
            ...(small.length === 0
              ? []
              : [
                  [
                    result.smallerThrough(small.length),
                    points(small.reduce((sum, each) => sum + each.points, 0)),
                  ],
                ]),
          ],
        }}
      />
      <div>
        <h3>{result.statements}</h3>
        <Evidence cites={reason.cites} />
      </div>
    </div>
  );
};

const rowsOf = (index: CatalogueIndex, recommendation: Recommendation): Step[] => {
  const { reasons, first, second } = recommendation;
  const { shown, rest } = stepsOf(reasons);
  const says = (reason: Reason): string => {
    if (reason.kind === "floor") return result.floorSays;
    if (reason.kind === "open") return result.openRestSays;
    if (reason.kind !== "start") return throughOf(index, reason);
    if (Math.abs(reason.points) < leastStep) return result.startLevel;
    return result.startAhead(spoken(index, reason.points > 0 ? first : second));
  };
  return [
    ...shown.map((reason): Step => ({
      key: `${reason.kind} ${reason.answer?.question ?? ""}`,
      name: nameOf(index, reason),
      through: says(reason),
      points: reason.points,
      pale: reason.kind !== "answer",
      ...(reason.kind === "answer" && { more: <More reason={reason} /> }),
    })),
    ...(rest.count === 0
      ? []
      : [
          {
            key: "small",
            name: result.smaller(rest.count),
            through: result.smallerSays,
            points: rest.points,
            pale: true,
          },
        ]),
  ];
};

/** Why the first and not the second: the lead, split by answer and accountability, with statements. */
export const Why = ({
  shown,
  own,
  asIf,
}: {
  readonly shown: Recommendation;
  readonly own: Recommendation;
  readonly asIf: boolean;
}) => {
  const index = useCatalogue();
  const { first, second, lead, leadBand } = shown;
  const [one, other] = [spoken(index, first), spoken(index, second)];
  const heads = result.heads(one, other);
  const steps = rowsOf(index, shown);
  const passes = asIf && own.first !== first;
  return (
    <section className="card area-why">
      <ChartWithTable
        title={passes ? result.whyTitleIf(one, other) : result.whyTitle(one, other)}
        words={words.twin}
        readable
        table={{
          columns: [{ name: heads.answer }, { name: heads.through }, { name: heads.points, number: true }],
          rows: [
            ...steps.map((step) => [step.name, step.through, points(step.points)]),
            [result.lead(one, other), result.leadBand(leadBand), points(lead)],
          ],
        }}
      >
        <Waterfall
          steps={steps}
          total={{ name: result.lead(one, other), through: result.leadBand(leadBand), points: lead }}
          first={first}
          second={second}
          heads={[heads.answer, heads.through, heads.left, heads.right]}
        />
      </ChartWithTable>
    </section>
  );
};
