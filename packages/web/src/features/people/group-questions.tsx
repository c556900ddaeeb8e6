import type { Assessment, Group, Question } from "@remit/core";
import { useCatalogue } from "#client/catalogue.ts";
import { RoleMark } from "#ui/role-mark.tsx";
import { ChartWithTable } from "#ui/twin.tsx";
import {
  answerSays,
  type GroupQuestion,
  marked,
  nameOf,
  namesOf,
  remarksOn,
  settledShare,
} from "./group-reading.ts";
import { groupWords as words } from "./group-words.ts";

type Given = {
  readonly group: Group;
  /** What the group was made from: whoever remarked on an answer is quoted. */
  readonly assessment: Assessment;
  readonly me?: string | undefined;
};

type Answer = GroupQuestion["answers"][number];

const isSilent = ({ is }: Answer): boolean => is === "unknown" || is === "not-asked";

/** Who said what: the answers in words, each with those who gave it. */
const bySaying = ({ answers }: GroupQuestion, asked: Question | undefined): [string, Answer[]][] => {
  const groups = new Map<string, Answer[]>();
  for (const answer of answers) {
    const says = answerSays(asked, answer);
    groups.set(says, [...(groups.get(says) ?? []), answer]);
  }
  return [...groups];
};

/** What people remarked on a question, in their own words. */
const Remarks = ({ group, assessment, me, question }: Given & { readonly question: string }) => {
  const remarks = remarksOn(assessment, question);
  return remarks.length === 0 ? null : (
    <ul className="remarks">
      {remarks.map(({ respondent, text }) => (
        <li key={respondent}>{words.settle.remark(nameOf(group.people, respondent, me), text)}</li>
      ))}
    </ul>
  );
};

/** What follows if everybody gives one of the answers that were given. */
const Outcomes = ({
  group,
  me,
  question,
}: Omit<Given, "assessment"> & { readonly question: GroupQuestion }) => {
  const index = useCatalogue();
  const asked = index.question.get(question.question);
  const { disagree } = group.pooled.doubt;
  const silent = question.answers.filter(isSilent);
  return (
    <>
      <ul className="settled">
        {question.options.map((option) => {
          const less = disagree > 0 ? 1 - option.disagree / disagree : 0;
          return (
            <li key={option.by.join(" ")}>
              <p>
                <strong>{answerSays(asked, option.answer)}</strong>{" "}
                <span className="secondary">{words.settle.said(namesOf(group.people, option.by, me))}</span>
              </p>
              <p className="settled-then">
                <RoleMark role={marked(index, option.first)} />
                <span>{words.settle.ifAll(option.acceptability)}</span>
                {Math.abs(less) < 0.005 ? null : (
                  <span className="secondary">
                    {less > 0 ? words.settle.less(less) : words.settle.more(-less)}
                  </span>
                )}
              </p>
            </li>
          );
        })}
      </ul>
      {silent.length === 0 ? null : (
        <p className="secondary">
          {words.settle.silent(
            namesOf(
              group.people,
              silent.map(({ respondent }) => respondent),
              me,
            ),
            silent.length,
          )}
        </p>
      )}
    </>
  );
};

/** The question whose settlement would settle most, with who said what; and those after it. */
export const ToSettle = ({ group, assessment, me }: Given) => {
  const index = useCatalogue();
  const [top, ...next] = group.settle.flatMap(
    (id) => group.questions.find(({ question }) => question === id) ?? [],
  );
  const asked = index.question.get(top?.question ?? "");
  if (top === undefined || asked === undefined) {
    const agreed = group.pooled.doubt.disagree < 0.01;
    return (
      <section className="card group-settle">
        <h2>{agreed ? words.settle.agreed : words.settle.none}</h2>
        <p className="secondary">{agreed ? words.settle.agreedHelp : words.settle.noneHelp}</p>
      </section>
    );
  }
  return (
    <section className="card group-settle">
      <h2>{words.settle.title(asked.short)}</h2>
      <p className="settle-text">{words.questions.number(asked.order, asked.text)}</p>
      <p className="secondary">{words.settle.says(settledShare(group, top.settles))}</p>
      <Outcomes group={group} me={me} question={top} />
      <Remarks group={group} assessment={assessment} me={me} question={top.question} />
      {next.length === 0 ? null : (
        <>
          <h3>{words.settle.next}</h3>
          <ol className="settle-next">
            {next.slice(0, 4).map((each) => (
              <li key={each.question}>
                <span>{index.question.get(each.question)?.short ?? each.question}</span>
                <span className="num">{words.settle.gain(settledShare(group, each.settles))}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
};

/** Whole per cent, with a minus where settling would divide more. */
const signed = (share: number): string => {
  const whole = Math.round(share * 100);
  return whole < 0 ? `−${-whole}` : String(whole + 0);
};

const agreementSays = ({ agreement, answers }: GroupQuestion): string => {
  if (agreement !== undefined) return agreement.toFixed(2);
  const some = answers.some(({ is }) => is === "given" || is === "not-applicable");
  return some ? words.questions.few : words.questions.nobody;
};

const Row = ({ group, assessment, me, question }: Given & { readonly question: GroupQuestion }) => {
  const index = useCatalogue();
  const asked = index.question.get(question.question);
  const { agreement } = question;
  return (
    <li>
      <details>
        <summary>
          <span className="question-name">
            {words.questions.number(asked?.order ?? 0, asked?.short ?? question.question)}
          </span>
          <svg className="agreement" aria-hidden="true">
            <line x1="0" x2="100%" y1="8" y2="8" className="agreement-line" />
            {agreement === undefined ? null : (
              <>
                <rect x="0" width={`${agreement * 100}%`} y="5" height="6" />
                <rect x={`${agreement * 100}%`} width="2" y="1" height="14" />
              </>
            )}
          </svg>
          <span className="num agreement-value">{agreementSays(question)}</span>
        </summary>
        {question.options.length > 1 ? (
          <Outcomes group={group} me={me} question={question} />
        ) : (
          <dl className="who-said">
            {bySaying(question, asked).map(([says, who]) => (
              <div key={says} data-silent={who.every(isSilent)}>
                <dt>{says}</dt>
                <dd>
                  {namesOf(
                    group.people,
                    who.map(({ respondent }) => respondent),
                    me,
                  )}
                </dd>
              </div>
            ))}
          </dl>
        )}
        <Remarks group={group} assessment={assessment} me={me} question={question.question} />
      </details>
    </li>
  );
};

/** Not all say the same, or knowing what one has said would settle something. */
const isContested = ({ settle }: Group, { question, options, agreement }: GroupQuestion): boolean =>
  options.length > 1 || (agreement !== undefined && agreement < 1) || settle.includes(question);

/** Every question with how far they agree; opened, who said what. What divides most is first. */
export const Agreement = ({ group, assessment, me }: Given) => {
  const index = useCatalogue();
  const { columns, measure } = words.questions;
  const contested = group.questions
    .filter((question) => isContested(group, question))
    .toSorted((a, b) => b.settles - a.settles);
  const rest = group.questions.filter((question) => !isContested(group, question));
  return (
    <section className="card group-questions">
      <ChartWithTable
        title={words.questions.title}
        says={`${words.questions.says} ${words.questions.order}`}
        words={words.twin}
        readable
        table={{
          columns: [
            { name: columns.question },
            { name: columns.agreement, number: true },
            { name: columns.measure },
            { name: columns.settles, number: true },
            ...group.people.map(({ respondent }) => ({ name: nameOf(group.people, respondent, me) })),
          ],
          rows: [...contested, ...rest].map((question) => {
            const asked = index.question.get(question.question);
            const settles = settledShare(group, question.settles);
            return [
              asked?.short ?? question.question,
              agreementSays(question),
              measure[question.measure],
              signed(settles),
              ...question.answers.map((answer) => answerSays(asked, answer)),
            ];
          }),
        }}
      >
        <ul className="agreements">
          {contested.map((question) => (
            <Row key={question.question} group={group} assessment={assessment} me={me} question={question} />
          ))}
        </ul>
        {rest.length === 0 ? null : (
          <details className="more">
            <summary>{words.questions.agreed(rest.length)}</summary>
            <ul className="agreements">
              {rest.map((question) => (
                <Row
                  key={question.question}
                  group={group}
                  assessment={assessment}
                  me={me}
                  question={question}
                />
              ))}
            </ul>
          </details>
        )}
      </ChartWithTable>
    </section>
  );
};
