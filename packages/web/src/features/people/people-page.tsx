import type { AssessmentView, KeptRespondent } from "@remit/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { type Saved, useCurrent } from "#client/assessments.ts";
import { KeptHere, useChange, useKept } from "#client/kept-here.tsx";
import { isUnreachable, type Reply } from "#client/server.ts";
import { syncNow } from "#client/sync.ts";
import { Button, buttonLook } from "#ui/button.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { Empty, IssueList, Waiting } from "#ui/states.tsx";
import { GroupResult } from "./group-result.tsx";
import { LinkSheet } from "./link-sheet.tsx";
import "./people.css";
import { PersonSheet } from "./person.tsx";
import { type Act, PersonRow } from "./person-row.tsx";
import { roundsOf } from "./rounds-of.ts";
import { issueSays, words } from "./words.ts";

const { people: says } = words;

type Open = { readonly act: Act | "add" | "end"; readonly person?: KeptRespondent };

/** What there is to do beside the people themselves: blind or not, ending a round, another one. */
const RoundCard = ({
  view: { assessment, respondents },
  onBlind,
  onEnd,
  onAgain,
}: {
  readonly view: AssessmentView;
  readonly onBlind: (blind: boolean) => void;
  readonly onEnd: () => void;
  readonly onAgain: () => void;
}) => {
  const over = assessment.revealed >= assessment.round;
  if (respondents.length < 2) return null;
  return (
    <section className="card people-round no-print">
      {over ? (
        <>
          <h2>{says.again}</h2>
          <p className="secondary">{says.againHelp}</p>
          <Button onClick={onAgain}>{says.again}</Button>
        </>
      ) : (
        <>
          <label className="people-blind">
            <input
              type="checkbox"
              checked={assessment.blind}
              onChange={(event) => onBlind(event.currentTarget.checked)}
            />
            <span>{says.blindLabel}</span>
          </label>
          <p className="secondary">{says.blindHelp}</p>
          <Button onClick={onEnd}>{says.end}</Button>
        </>
      )}
    </section>
  );
};

const findingOf = ({ assessment, respondents }: AssessmentView): string => {
  if (respondents.length < 2) return says.alone;
  const done = respondents.filter(({ submitted }) => submitted >= assessment.round).length;
  return assessment.blind ? says.blind(done, respondents.length) : says.open(done, respondents.length);
};

const People = ({ saved, view }: { readonly saved: Saved; readonly view: AssessmentView }) => {
  const change = useChange();
  const navigate = useNavigate();
  const [open, setOpen] = useState<Open>();
  const [wrong, setWrong] = useState<string>();
  const [gone, setGone] = useState<KeptRespondent>();
  const { assessment, respondents } = view;
  const ids = { organisation: assessment.organisation, assessment: assessment.id };
  const { version } = assessment;
  const tell = <T,>(reply: Reply<T>): T | undefined => {
    const [issue] = isUnreachable(reply) ? [] : (reply.issues ?? []);
    setWrong(isUnreachable(reply) ? says.needsServer : issue && issueSays(issue));
    syncNow(saved.id);
    return reply.value;
  };
  const invite = async (person: KeptRespondent, days: number) => {
    const made = tell(await change("invite-respondent", { ...ids, respondent: person.id, days }));
    return (
      made && {
        address: new URL(made.path, window.location.origin).href,
        expires: made.expires,
        path: made.path,
      }
    );
  };
  const act = (person: KeptRespondent) => (what: Act) => {
    if (what === "close") void change("revoke-invitation", { ...ids, respondent: person.id }).then(tell);
    else if (what === "remove")
      void change("update-respondent", {
        ...ids,
        respondent: person.id,
        version: person.version,
        removed: true,
      }).then((reply) => setGone(tell(reply)));
    else if (what === "here" && person.organiser) void navigate({ to: "/decide" });
    else if (what === "here")
      void invite(person, 1).then((link) => (link === undefined ? undefined : navigate({ href: link.path })));
    else setOpen({ act: what, person });
  };
  const over = assessment.revealed >= assessment.round && respondents.length > 1;
  const revealed = roundsOf(view);
  const { person } = open ?? {};
  const missing = respondents.filter(({ submitted }) => submitted < assessment.round).map(({ name }) => name);
  return (
    <>
      {over ? null : (
        <header className="people-head">
          <h1>{findingOf(view)}</h1>
          {respondents.length < 2 ? <p className="secondary">{says.aloneHelp}</p> : null}
        </header>
      )}
      {wrong === undefined ? null : <IssueList title={says.failed} issues={[{ where: "", says: wrong }]} />}
      {gone === undefined ? null : (
        <p className="people-gone">
          <span>{says.removed(gone.name)}</span>
          <Button
            size="small"
            onClick={() => {
              setGone(undefined);
              void change("update-respondent", {
                ...ids,
                respondent: gone.id,
                version: gone.version,
                removed: false,
              }).then(tell);
            }}
          >
            {says.undo}
          </Button>
        </p>
      )}
      {over ? <GroupResult rounds={revealed} me={saved.kept?.respondent} /> : null}
      <div className="people-grid">
        <section className="card people-list" aria-labelledby="people-list">
          <div className="people-list-head">
            <h2 id="people-list">{says.list}</h2>
            {assessment.round > 1 ? <span className="note">{says.round(assessment.round)}</span> : null}
          </div>
          <ul>
            {respondents.map((each) => (
              <PersonRow key={each.id} person={each} assessment={assessment} onAct={act(each)} />
            ))}
          </ul>
          <div className="actions no-print">
            <Button kind={over ? "plain" : "primary"} onClick={() => setOpen({ act: "add" })}>
              {says.add}
            </Button>
            {!over && respondents.length > 1 && missing.includes(respondents[0]?.name ?? "") ? (
              <Button
                onClick={() => {
                  const [me] = respondents;
                  if (me)
                    void change("submit-answers", {
                      ...ids,
                      respondent: me.id,
                      round: assessment.round,
                      version: me.version,
                      submitted: true,
                    }).then(tell);
                }}
              >
                {says.finishMine}
              </Button>
            ) : null}
          </div>
        </section>
        <RoundCard
          view={view}
          onBlind={(blind) => void change("update-assessment", { ...ids, version, blind }).then(tell)}
          onEnd={() => setOpen({ act: "end" })}
          onAgain={() => void change("open-round", { ...ids, version }).then(tell)}
        />
      </div>
      {over || revealed.length === 0 ? null : (
        <section className="people-before">
          <GroupResult rounds={revealed} me={saved.kept?.respondent} level="h2" />
        </section>
      )}
      {open?.act === "add" ? (
        <PersonSheet
          title={says.addTitle}
          onClose={() => setOpen(undefined)}
          onDone={(name, position) =>
            void change("add-respondent", { ...ids, name, ...(position !== "" && { position }) }).then(tell)
          }
        />
      ) : null}
      {open?.act === "edit" && person ? (
        <PersonSheet
          title={says.editTitle}
          person={person}
          onClose={() => setOpen(undefined)}
          onDone={(name, position) =>
            void change("update-respondent", {
              ...ids,
              respondent: person.id,
              version: person.version,
              name,
              position: position === "" ? null : position,
            }).then(tell)
          }
        />
      ) : null}
      {open?.act === "invite" && person ? (
        <LinkSheet
          person={person}
          onMake={(days) => invite(person, days)}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
      {open?.act === "end" ? (
        <Sheet
          title={says.endTitle}
          onClose={() => setOpen(undefined)}
          end={
            <>
              <Button onClick={() => setOpen(undefined)}>{says.cancel}</Button>
              <Button
                kind="primary"
                onClick={() => {
                  setOpen(undefined);
                  void change("reveal-round", { ...ids, version }).then(tell);
                }}
              >
                {says.endSure}
              </Button>
            </>
          }
        >
          <p>{says.endHelp(missing)}</p>
        </Sheet>
      ) : null}
    </>
  );
};

/** While others are answering, where they stand is asked again this often, in milliseconds. */
const every = 4000;

const Loaded = ({ saved }: { readonly saved: Saved }) => {
  const { kept } = saved;
  const reply = useKept(
    "get-assessment",
    kept?.created === true && kept.token === undefined
      ? { organisation: kept.organisation, assessment: kept.assessment }
      : undefined,
    { every },
  );
  if (reply?.value) return <People saved={saved} view={reply.value} />;
  if (reply === undefined && saved.example !== true) return <Waiting height={320} says={words.waiting} />;
  return (
    <Empty
      finding={saved.example === true ? says.example : says.cannotNow}
      actions={
        <Button kind="primary" onClick={() => syncNow(saved.id)}>
          {words.respond.again}
        </Button>
      }
    >
      <p>{saved.example === true ? says.exampleHelp : says.needsServer}</p>
    </Empty>
  );
};

/** Who answers the assessment at hand, and once they have, where they agree and what divides them. */
export const PeoplePage = () => {
  const saved = useCurrent();
  return (
    <div className="page people">
      <title>{words.title(says.page)}</title>
      {saved ? (
        <KeptHere>
          <Loaded saved={saved} />
        </KeptHere>
      ) : (
        <Empty
          finding={says.nothing}
          actions={
            <Link to="/" {...buttonLook({ kind: "primary" })}>
              {says.begin}
            </Link>
          }
        >
          <p>{says.nothingHelp}</p>
        </Empty>
      )}
    </div>
  );
};
