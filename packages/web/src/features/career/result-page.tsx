import type { Answer, CareerResult, CatalogueIndex } from "@remit/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import {
  answerCareer,
  mayUndoCareer,
  type SavedCareer,
  undoCareer,
  useBetween,
  useCareerIndex,
  useCareerResult,
  useCareers,
} from "#client/careers.ts";
import { markedIn } from "#client/readings.ts";
import { barsOf } from "#client/standings.ts";
import { BarsWithTable } from "#ui/bars-with-table.tsx";
import { Button, buttonLook, Key } from "#ui/button.tsx";
import { FlipSwitch } from "#ui/flip-switch.tsx";
import { Icon } from "#ui/icon.tsx";
import "#ui/interview.css";
import { useKeys } from "#ui/keys.ts";
import { RoleMark } from "#ui/role-mark.tsx";
import { Empty, IssueList, Waiting } from "#ui/states.tsx";
import { TwinTable } from "#ui/twin.tsx";
import "#ui/verdict.css";
import "./career.css";
import { Differences } from "./differences.tsx";
import { SaveCareer } from "./file-buttons.tsx";
import { AdviceList, GapList } from "./gaps.tsx";
import { countsOf, findingOf, says, spoken } from "./reading.ts";
import { WhyNot } from "./why.tsx";
import { words } from "./words.ts";

const { result: text } = words;
type Tried = Readonly<Record<string, Answer>>;

const Changes = ({
  own,
  index,
  tried,
  onTry,
}: {
  readonly own: CareerResult;
  readonly index: CatalogueIndex;
  readonly tried: Tried;
  readonly onTry: (tried: Tried) => void;
}) => {
  const never = own.neverMatters.map((id) => index.question.get(id)?.short ?? id);
  return (
    <section className="card area-changes">
      <h2>{text.changeTitle}</h2>
      <p className="secondary">{own.flips.length === 0 ? text.noFlip : text.changeSays}</p>
      <div className="flips">
        {own.flips.slice(0, 4).map(({ changes, first, acceptability }) => {
          const changed = Object.fromEntries(
            changes.map(({ question, to }) => [question, to[0] ?? "unknown"]),
          );
          const on = JSON.stringify(changed) === JSON.stringify(tried);
          return (
            <FlipSwitch
              key={JSON.stringify(changes)}
              on={on}
              onChange={() => onTry(on ? {} : changed)}
              changes={changes.map(({ question, to }) => says(index, { question, options: to }))}
              then={
                <>
                  {text.thenFirst} <RoleMark role={markedIn(index.catalogue.roles, first)} />{" "}
                  {text.firstIn(acceptability)}
                </>
              }
            />
          );
        })}
      </div>
      {never.length > 0 ? (
        <p className="never secondary">
          {text.never} {never.join(" · ")}
        </p>
      ) : null}
    </section>
  );
};

/** Questions that have no answer at all; "don't know" is one. */
const unasked = (index: CatalogueIndex, { career }: SavedCareer) =>
  index.catalogue.questions.filter(({ id }) => !Object.hasOwn(career.answers, id));

/** What the other roles ask, in numbers; and the role that does not compete. */
const Others = ({ result, index }: { readonly result: CareerResult; readonly index: CatalogueIndex }) => {
  const mark = (id: string) => <RoleMark role={markedIn(index.catalogue.roles, id)} />;
  const { role, missing, untold, held } = text.othersColumns;
  return (
    <section className="card">
      <h2>{text.othersTitle}</h2>
      <TwinTable
        caption={text.othersTitle}
        table={{
          columns: [
            { name: role },
            { name: missing, number: true },
            { name: untold, number: true },
            { name: held, number: true },
          ],
          rows: result.gaps.slice(1).map((gaps) => {
            const counts = countsOf(gaps);
            return [mark(gaps.role), counts["not-held"], counts.unknown, counts.held];
          }),
        }}
      />
      {result.out.map((each) => (
        <p key={each.role} className="secondary">
          {text.outTitle}: {mark(each.role)} {each.text}
        </p>
      ))}
    </section>
  );
};

const Next = ({
  saved,
  result,
  index,
}: {
  readonly saved: SavedCareer;
  readonly result: CareerResult;
  readonly index: CatalogueIndex;
}) => {
  const { first } = result;
  const open = unasked(index, saved).length;
  const line = (icon: "edit" | "roles" | "open" | "example", [name, more]: readonly [string, string]) => (
    <>
      <Icon name={icon} size={17} />
      <span>
        <strong>{name}</strong>
        <span className="secondary">{more}</span>
      </span>
      <Icon name="right" size={12} />
    </>
  );
  return (
    <nav className="card no-print" aria-label={text.nextTitle}>
      <h2>{text.nextTitle}</h2>
      <ul className="next-list">
        {open > 0 ? (
          <li>
            <Link to="/career/questions">{line("edit", text.nextOpen(open))}</Link>
          </li>
        ) : null}
        <li>
          <Link to="/roles/$role" params={{ role: first }}>
            {line("roles", text.nextRole(spoken(index, first)))}
          </Link>
        </li>
        <li>
          <SaveCareer career={saved.career}>{line("open", text.nextFile)}</SaveCareer>
        </li>
        <li>
          <button type="button" onClick={() => window.print()}>
            {line("example", text.nextPrint)}
          </button>
        </li>
        {mayUndoCareer() ? (
          <li>
            <button type="button" onClick={undoCareer}>
              {line("edit", text.nextUndo)}
            </button>
          </li>
        ) : null}
      </ul>
    </nav>
  );
};

const ToSecond = ({ saved, result }: { readonly saved: SavedCareer; readonly result: CareerResult }) => {
  const { answer } = useBetween(result.first, result.second, saved.career);
  return answer?.value ? (
    <Differences between={answer.value} most={5} />
  ) : (
    <Waiting height={240} says={words.question.waiting} />
  );
};

const Page = ({
  saved,
  own,
  shown,
  fresh,
  tried,
  onTry,
}: {
  readonly saved: SavedCareer;
  readonly own: CareerResult;
  readonly shown: CareerResult;
  readonly fresh: boolean;
  readonly tried: Tried;
  readonly onTry: (tried: Tried) => void;
}) => {
  const index = useCareerIndex();
  const navigate = useNavigate();
  const asIf = Object.keys(tried).length > 0;
  const { first, second, standings, catalogue } = shown;
  const [one, other] = [spoken(index, first), spoken(index, second)];
  const none = shown.outcome === "none";
  const open = unasked(index, saved).length;
  const finding = findingOf(index, shown, asIf);
  const [gaps] = shown.gaps;
  useKeys({ Escape: () => onTry({}) });
  return (
    <div className="page result career-result" data-as-if={asIf}>
      <title>{text.titleOf(one)}</title>
      <header className="verdict">
        <h1>{finding}</h1>
        <div>
          <p className="sub">
            {none ? text.noneHelp : text.sub(one, standings[0]?.acceptability[0] ?? 0, shown.answered)}
          </p>
        </div>
        <div className="verdict-end no-print">
          {asIf ? (
            <>
              <Button
                onClick={() => {
                  answerCareer(tried);
                  onTry({});
                }}
              >
                {Object.keys(tried).length === 1 ? text.keep : text.keepMany}
              </Button>
              <Button kind="primary" onClick={() => onTry({})}>
                {text.backToMine} <Key>Esc</Key>
              </Button>
            </>
          ) : (
            <>
              <Link to="/career/between" search={{ a: first, b: second }} {...buttonLook()}>
                {text.between(one, other)}
              </Link>
              {open > 0 ? (
                <Button kind="primary" onClick={() => void navigate({ to: "/career/questions" })}>
                  {text.answerOpen(open)}
                </Button>
              ) : null}
            </>
          )}
        </div>
      </header>
      <p className="unseen" aria-live="polite">
        {asIf && fresh ? finding : ""}
      </p>
      <div className="result-grid" data-fresh={fresh}>
        <section className="card area-bars">
          <BarsWithTable
            bars={barsOf(index.catalogue.roles, standings, asIf ? own.standings : undefined)}
            title={text.barsTitle}
            says={text.barsSays}
            words={{ twin: words.twin, columns: words.panel.columns }}
          />
        </section>
        {gaps === undefined ? null : <GapList gaps={gaps} index={index} statements={shown.statements} />}
        <Changes own={own} index={index} tried={tried} onTry={onTry} />
      </div>
      <div className="result-more">
        <div className="stack">
          {none ? null : (
            <>
              <WhyNot
                index={index}
                reasons={shown.reasons}
                first={first}
                second={second}
                lead={shown.lead}
                leadBand={shown.leadBand}
                statements={shown.statements}
                title={text.whyTitle(one, other)}
              />
              <ToSecond saved={saved} result={shown} />
              <AdviceList advice={shown.advice} statements={shown.statements} title={text.adviceTitle(one)} />
            </>
          )}
        </div>
        <div className="stack">
          <Next saved={saved} result={shown} index={index} />
          <Others result={shown} index={index} />
        </div>
      </div>
      <p className="note">
        {text.record(shown.draws.toLocaleString("en-GB"), shown.seed, catalogue.version, catalogue.hash)}
      </p>
    </div>
  );
};

/** Which role suits by the answers at hand, and what stands between. */
export const CareerResultPage = () => {
  const { saved } = useCareers();
  const navigate = useNavigate();
  const [tried, setTried] = useState<Tried>({});
  const own = useCareerResult(saved?.career);
  const shown = useCareerResult(saved && { ...saved.career, answers: { ...saved.career.answers, ...tried } });
  if (!saved || saved.trail.length === 0)
    return (
      <div className="page">
        <title>{words.title(text.nothingYet)}</title>
        <Empty
          finding={text.nothingYet}
          actions={
            <Button kind="primary" onClick={() => void navigate({ to: "/career/questions" })}>
              {text.begin}
            </Button>
          }
        >
          <p>{text.nothingYetHelp}</p>
        </Empty>
      </div>
    );
  const issues = own.answer?.issues;
  if (issues || own.broken !== undefined)
    return (
      <div className="page">
        <IssueList
          title={text.cannot}
          issues={
            issues?.map(({ path, code }) => ({ where: path.join("."), says: code })) ?? [
              { where: "", says: own.broken ?? "" },
            ]
          }
        />
      </div>
    );
  if (!own.answer?.value || !shown.answer?.value)
    return (
      <div className="page">
        <Waiting height={520} says={words.question.waiting} />
      </div>
    );
  return (
    <Page
      saved={saved}
      own={own.answer.value}
      shown={shown.answer.value}
      fresh={shown.fresh}
      tried={tried}
      onTry={setTried}
    />
  );
};
