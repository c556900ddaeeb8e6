import type { Assessment, Difference, Group } from "@remit/core";
import { useCatalogue } from "#client/catalogue.ts";
import { useAsk } from "#client/use-ask.ts";
import { percent } from "#ui/numbers.ts";
import { Waiting } from "#ui/states.tsx";
import { TwinTable } from "#ui/twin.tsx";
import { answerSays, marked } from "./group-reading.ts";
import { groupWords as words } from "./group-words.ts";

export type Round = { readonly round: number; readonly assessment: Assessment };

const movedSays = ({ before, after }: NonNullable<Difference["pooled"]>): string => {
  const [was, is] = [before.doubt.disagree, after.doubt.disagree];
  if (Math.abs(was - is) < 0.02) return words.rounds.still;
  return is < was ? words.rounds.closer(1 - is / was) : words.rounds.apart;
};

/** Before and after of two rounds: the pool, each one, and which answers changed. */
export const Rounds = ({
  before,
  after,
  group,
}: {
  readonly before: Round;
  readonly after: Round;
  readonly group: Group;
}) => {
  const index = useCatalogue();
  const { answer } = useAsk("compare-assessments", {
    before: { assessment: before.assessment },
    after: { assessment: after.assessment },
  });
  const difference = answer?.value;
  if (difference === undefined) return <Waiting height={200} says={words.waiting} />;
  const { pooled, people } = difference;
  const { columns } = words.rounds;
  const first = (id: string | undefined): string =>
    id === undefined ? words.rounds.absent : marked(index, id).name;
  const w = (value: number | undefined): string => value?.toFixed(2) ?? "–";
  const share = (each: Group["pooled"]): string =>
    percent(each.roles.find(({ role }) => role === each.first)?.share ?? 0);
  return (
    <section className="card group-rounds">
      <h2>{pooled === undefined ? words.rounds.title(before.round, after.round) : movedSays(pooled)}</h2>
      <p className="secondary">{words.rounds.says}</p>
      <TwinTable
        caption={words.rounds.title(before.round, after.round)}
        table={{
          columns: [
            { name: words.rounds.title(before.round, after.round) },
            { name: columns.before, number: true },
            { name: columns.after, number: true },
          ],
          rows: [
            ...(pooled === undefined
              ? []
              : [
                  [words.rounds.first, first(pooled.before.first), first(pooled.after.first)],
                  [words.rounds.share, share(pooled.before), share(pooled.after)],
                  [
                    words.rounds.disagree,
                    pooled.before.doubt.disagree.toFixed(2),
                    pooled.after.doubt.disagree.toFixed(2),
                  ],
                  [
                    words.rounds.unsure,
                    pooled.before.doubt.unsure.toFixed(2),
                    pooled.after.doubt.unsure.toFixed(2),
                  ],
                  [words.rounds.w, w(pooled.before.concordance?.w), w(pooled.after.concordance?.w)],
                ]),
            ...people.map((person) => [
              words.rounds.firstOf(person.name ?? person.respondent ?? ""),
              first(person.before?.first),
              first(person.after?.first),
            ]),
          ],
        }}
      />
      <ul className="round-changes">
        {people
          .filter(({ before: was, after: is }) => was !== undefined && is !== undefined)
          .map((person) => (
            <li key={person.respondent}>
              <h3>
                {words.rounds.changed(
                  group.people.find(({ respondent }) => respondent === person.respondent)?.name ??
                    person.respondent ??
                    "",
                  person.answers.length,
                )}
              </h3>
              <dl>
                {person.answers.map((each) => {
                  const asked = index.question.get(each.question);
                  return (
                    <div key={each.question}>
                      <dt>{asked?.short ?? each.question}</dt>
                      <dd>
                        {words.rounds.to(answerSays(asked, each.before), answerSays(asked, each.after))}
                      </dd>
                    </div>
                  );
                })}
              </dl>
            </li>
          ))}
      </ul>
    </section>
  );
};
