import type { CatalogueIndex, Difference, GivenAnswer, Question } from "@remit/core";
import { useCatalogue } from "#client/catalogue.ts";
import { markedIn } from "#client/readings.ts";
import { spokenName } from "#client/vocabulary.ts";
import { AcceptabilityBars } from "#ui/acceptability-bars.tsx";
import { percent } from "#ui/numbers.ts";
import { ChartWithTable, TwinTable } from "#ui/twin.tsx";
import { words } from "./words.ts";

const { compare: says, given } = words;

type Shares = {
  readonly first: string;
  readonly outcome: string;
  readonly share: ReadonlyMap<string, number>;
};
type Both = { readonly before: Shares; readonly after: Shares };
type PersonSide = NonNullable<Difference["people"][number]["before"]>;
type PoolSide = NonNullable<Difference["pooled"]>["before"];

const ofPerson = ({ first, outcome, acceptability }: PersonSide): Shares => ({
  first,
  outcome,
  share: new Map(Object.entries(acceptability)),
});
const ofPool = ({ first, outcome, roles }: PoolSide): Shares => ({
  first,
  outcome,
  share: new Map(roles.map(({ role, share }) => [role, share])),
});

/** What both sides come to: the pool where several answered, else the one person. */
export const bothOf = ({ people, pooled }: Difference): Both | undefined => {
  if (pooled) return { before: ofPool(pooled.before), after: ofPool(pooled.after) };
  const [one] = people;
  return one?.before && one.after ? { before: ofPerson(one.before), after: ofPerson(one.after) } : undefined;
};

/** Who comes first, as it is said in a sentence. */
export const firstSays = (index: CatalogueIndex, { first, outcome }: Shares): string => {
  const role = index.role.get(first);
  return outcome === "none-yet" ? says.noneYet : role ? spokenName(role) : first;
};

const answerSays = (question: Question | undefined, { is, options, number }: GivenAnswer): string => {
  if (is !== "given") return given[is];
  if (number !== undefined) return number.toLocaleString("en-GB");
  if (options.length === 0) return given.none;
  return options.map((id) => question?.options.find((each) => each.id === id)?.label ?? id).join(", ");
};

const signed = (value: number, digits: number): string => {
  const text = Math.abs(value).toFixed(digits);
  return Number(text) === 0 ? text : `${value > 0 ? "+" : "−"}${text}`;
};

const Standings = ({ both: { before, after } }: { readonly both: Both }) => {
  const { catalogue } = useCatalogue();
  const roles = [...new Set([...after.share.keys(), ...before.share.keys()])].toSorted(
    (a, b) => (after.share.get(b) ?? 0) - (after.share.get(a) ?? 0),
  );
  const rows = roles.map((id) => ({
    role: markedIn(catalogue.roles, id),
    was: before.share.get(id) ?? 0,
    is: after.share.get(id) ?? 0,
  }));
  return (
    <ChartWithTable
      title={says.standings}
      says={says.standingsSays}
      words={words.twin}
      table={{
        columns: [
          { name: says.roleColumn },
          { name: says.before, number: true },
          { name: says.after, number: true },
          { name: says.changeColumn, number: true },
        ],
        rows: rows.map(({ role, was, is }) => [
          role.name,
          percent(was),
          percent(is),
          signed(Math.round(is * 100) - Math.round(was * 100), 0),
        ]),
      }}
    >
      <AcceptabilityBars
        bars={rows.map(({ role, was, is }) => ({
          role,
          value: is,
          band: [Math.min(was, is), Math.max(was, is)] as const,
          own: was,
        }))}
      />
    </ChartWithTable>
  );
};

/** Which answers differ, how the standing moved, and which needs moved most. */
export const DifferenceView = ({
  difference,
  both,
}: {
  readonly difference: Difference;
  readonly both: Both;
}) => {
  const index = useCatalogue();
  const { people } = difference;
  const matched = people.filter(({ before, after }) => before && after);
  const needs = (people.length === 1 ? people[0]?.needs : undefined) ?? [];
  return (
    <div className="compare-grid">
      <div className="compare-column">
        <section className="card">
          <Standings both={both} />
        </section>
        <section className="card">
          <h2>{says.answers}</h2>
          {matched.map((person) => (
            <div key={person.respondent ?? ""}>
              {people.length > 1 ? <h3>{says.person(person.name ?? person.respondent ?? "")}</h3> : null}
              {person.answers.length === 0 ? (
                <p className="secondary">{says.noAnswers}</p>
              ) : (
                <TwinTable
                  caption={says.answers}
                  table={{
                    columns: [{ name: says.question }, { name: says.before }, { name: says.after }],
                    rows: person.answers.map((each) => {
                      const asked = index.question.get(each.question);
                      return [
                        asked?.short ?? each.question,
                        answerSays(asked, each.before),
                        answerSays(asked, each.after),
                      ];
                    }),
                  }}
                />
              )}
            </div>
          ))}
        </section>
      </div>
      {people.length === 1 ? (
        <section className="card">
          <h2>{says.needs}</h2>
          <p className="secondary">{needs.length > 0 ? says.needsSays : says.noNeeds}</p>
          {needs.length > 0 ? (
            <TwinTable
              caption={says.needs}
              table={{
                columns: [
                  { name: says.accountability },
                  { name: says.before, number: true },
                  { name: says.after, number: true },
                  { name: says.moved, number: true },
                ],
                rows: needs
                  .slice(0, 12)
                  .map(({ accountability, before, after }) => [
                    index.accountability.get(accountability)?.name ?? accountability,
                    before.toFixed(1),
                    after.toFixed(1),
                    signed(after - before, 1),
                  ]),
              }}
            />
          ) : null}
        </section>
      ) : null}
    </div>
  );
};
