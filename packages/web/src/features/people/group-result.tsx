import type { Group } from "@remit/core";
import { useCatalogue } from "#client/catalogue.ts";
import { useAsk } from "#client/use-ask.ts";
import { Empty, IssueList, Waiting } from "#ui/states.tsx";
import "#ui/verdict.css";
import { DoubtChart, PeopleChart, PoolChart } from "./group-charts.tsx";
import { Agreement, ToSettle } from "./group-questions.tsx";
import { countAlike, findingOf, namesOf, spoken } from "./group-reading.ts";
import { type Round, Rounds } from "./group-rounds.tsx";
import { andList, groupWords as words } from "./group-words.ts";
import "./group.css";

/** How rules that count votes would choose, beside the pool. */
const Voting = ({ group }: { readonly group: Group }) => {
  const index = useCatalogue();
  const { voting, first } = group.pooled;
  const roles = (ids: readonly string[]): string => andList(ids.map((id) => `the ${spoken(index, id)}`));
  const { condorcet, schulze, borda, differs } = voting;
  return (
    <section className="card group-voting">
      <h2>{words.voting.title}</h2>
      {differs || condorcet === undefined ? (
        <>
          {differs ? <p className="secondary">{words.voting.differs}</p> : null}
          <ul className="lines">
            <li>{words.voting.pool(spoken(index, first))}</li>
            <li>
              {condorcet === undefined
                ? words.voting.circle(roles(schulze))
                : words.voting.condorcet(spoken(index, condorcet))}
            </li>
            <li>{words.voting.borda(roles(borda))}</li>
          </ul>
        </>
      ) : (
        <p>{words.voting.same(spoken(index, first))}</p>
      )}
    </section>
  );
};

/** Roles that do not compete for everybody, and those who get no leader yet. */
const Apart = ({ group, me }: { readonly group: Group; readonly me?: string | undefined }) => {
  const index = useCatalogue();
  const { people, pooled } = group;
  const none = people.filter(({ outcome }) => outcome === "none-yet");
  const names = (some: typeof people): string =>
    namesOf(
      people,
      some.map(({ respondent }) => respondent),
      me,
    );
  const says = [
    ...(none.length === 0 ? [] : [words.noneYet(names(none))]),
    ...pooled.roles
      .filter(({ role }) => people.some(({ out }) => out.some((each) => each.role === role)))
      .map(({ role }) =>
        words.people.out(
          spoken(index, role),
          names(people.filter(({ out }) => out.some((each) => each.role === role))),
        ),
      ),
  ];
  return says.map((each) => (
    <p key={each} className="secondary">
      {words.capital(each)}
    </p>
  ));
};

/**
 * What several respondents come to together, and what divides them. `rounds` are the revealed ones, latest last; with two
 * or more the last two stand side by side. `me` is the respondent who reads.
 */
export const GroupResult = ({
  rounds,
  me,
  level: Heading = "h1",
}: {
  readonly rounds: readonly Round[];
  readonly me?: string | undefined;
  /** Of the finding: "h2" where the page has a heading of its own. */
  readonly level?: "h1" | "h2";
}) => {
  const index = useCatalogue();
  const last = rounds.at(-1);
  const before = rounds.at(-2);
  const said = (last?.assessment.respondents ?? []).filter(({ answers }) => Object.keys(answers).length > 0);
  const few = said.length < 2;
  const { answer, fresh, broken } = useAsk(
    "compare-respondents",
    last === undefined || few ? undefined : last.assessment,
  );
  if (last === undefined || few)
    return (
      <Empty finding={words.tooFew}>
        <p>{words.tooFewHelp}</p>
      </Empty>
    );
  if (broken !== undefined) return <IssueList title={words.broken} issues={[{ where: "", says: broken }]} />;
  if (answer?.issues)
    return (
      <IssueList
        title={words.broken}
        issues={answer.issues.map(({ code, path }) => ({ where: path.join(" · "), says: code }))}
      />
    );
  if (answer === undefined) return <Waiting height={480} says={words.waiting} />;
  const group = answer.value;
  const { pooled, draws, seed, catalogue } = group;
  const share = pooled.roles.find(({ role }) => role === pooled.first)?.share ?? 0;
  const says = countAlike(group) ? words.sub : words.subWeighted;
  return (
    <div className="result group-result" data-fresh={fresh}>
      <header className="verdict">
        <Heading>{findingOf(index, group)}</Heading>
        <div>
          <p className="sub">{says(spoken(index, pooled.first), share, pooled.doubt.divided)}</p>
        </div>
      </header>
      <div className="group-grid">
        <div className="stack">
          <section className="card group-people">
            <PeopleChart group={group} me={me} />
            <Apart group={group} me={me} />
          </section>
          <section className="card group-pool">
            <PoolChart group={group} me={me} />
          </section>
        </div>
        <div className="stack">
          <ToSettle group={group} assessment={last.assessment} me={me} />
          <section className="card group-doubt">
            <DoubtChart group={group} me={me} />
          </section>
        </div>
        {before === undefined ? null : <Rounds before={before} after={last} group={group} />}
        <Agreement group={group} assessment={last.assessment} me={me} />
        <Voting group={group} />
      </div>
      <p className="note">
        {words.record(draws.toLocaleString("en-GB"), seed, catalogue.version, catalogue.hash)}
      </p>
    </div>
  );
};
