import type { InvitationView } from "@remit/core";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { adopt, amend, assessmentsNow, open, type Saved, useCurrent } from "#client/assessments.ts";
import { useCatalogue } from "#client/catalogue.ts";
import { knownIn, said } from "#client/from-view.ts";
import { KeptHere, useChange, useKept } from "#client/kept-here.tsx";
import { isUnreachable, tellServer } from "#client/server.ts";
import { pull, syncNow } from "#client/sync.ts";
import { Button, buttonLook } from "#ui/button.tsx";
import { Empty, IssueList, Waiting } from "#ui/states.tsx";
import { GroupResult } from "./group-result.tsx";
import "./people.css";
import { Review } from "./review.tsx";
import { issueSays, words } from "./words.ts";

const { respond: says } = words;

/** Makes what a link opens the assessment at hand in this browser. */
const take = (token: string, view: InvitationView): void => {
  const id = `link-${view.respondent.id}`;
  const there = assessmentsNow().some((saved) => saved.id === id);
  if (there) {
    const { amendments } = view;
    amend(id, (saved) => (saved.kept ? { ...saved, kept: { ...saved.kept, token, amendments } } : saved));
    return open(id);
  }
  const { round } = view.assessment;
  adopt(
    {
      format: "remit/assessment@1",
      organisation: view.organisation,
      ...said(view.answers, round),
    },
    id,
    {
      title: view.assessment.title,
      kept: {
        organisation: "",
        assessment: view.assessment.id,
        respondent: view.respondent.id,
        token,
        amendments: view.amendments,
        round,
        created: true,
        known: knownIn(view.answers, round),
        meetings: {},
        ...(view.respondent.submitted >= round && { closed: true }),
      },
    },
  );
};

/** `/respond/<token>`: opens the link, and goes on to where the token is no longer in the address. */
export const OpenLinkPage = () => {
  const { token = "" } = useParams({ strict: false });
  const navigate = useNavigate();
  const [failed, setFailed] = useState<"away" | "wrong">();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let wanted = true;
    void tellServer("open-invitation", { token }).then((reply) => {
      if (!wanted) return undefined;
      if (!reply.value) return setFailed(isUnreachable(reply) ? "away" : "wrong");
      take(token, reply.value);
      return navigate({ to: "/respond", replace: true });
    });
    return () => {
      wanted = false;
    };
    // A turn is one more try.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [token, turn, navigate]);
  return (
    <div className="page people">
      <title>{words.title(says.page)}</title>
      {failed === undefined ? (
        <Waiting height={320} says={words.waiting} />
      ) : failed === "wrong" ? (
        <NotValid />
      ) : (
        <Unreached onAgain={() => setTurn((now) => now + 1)} />
      )}
    </div>
  );
};

const NotValid = () => (
  <Empty finding={says.notValid}>
    <p>{says.notValidHelp}</p>
  </Empty>
);

const Unreached = ({ onAgain }: { readonly onAgain: () => void }) => (
  <Empty
    finding={says.unreachable}
    actions={
      <Button kind="primary" onClick={onAgain}>
        {says.again}
      </Button>
    }
  >
    <p>{says.unreachableHelp}</p>
  </Empty>
);

/** What it is about, before the first answer. */
const Landing = ({ view, begun }: { readonly view: InvitationView; readonly begun: boolean }) => {
  const { catalogue } = useCatalogue();
  const { assessment, organisation, respondent, expires } = view;
  const [first] = catalogue.questions;
  return (
    <header className="respond-landing">
      <h1>{assessment.round > 1 ? says.second(assessment.round) : says.finding(organisation.name)}</h1>
      <p>
        {says.asked(respondent.name)} {assessment.round > 1 ? says.secondHelp : null}
      </p>
      <ul className="lines">
        <li>{assessment.blind ? says.blind : says.open}</li>
        <li>{says.length(catalogue.questions.length)}</li>
        <li>{says.private}</li>
        <li>{says.until(expires)}</li>
      </ul>
      <div className="actions">
        <Link
          to="/decide"
          search={begun || first === undefined ? {} : { q: first.id }}
          {...buttonLook({ kind: begun ? "plain" : "primary" })}
        >
          {begun ? says.goOn : says.begin}
        </Link>
      </div>
    </header>
  );
};

const Invited = ({
  saved,
  view,
  token,
}: {
  readonly saved: Saved;
  readonly view: InvitationView;
  readonly token: string;
}) => {
  const change = useChange();
  const [wrong, setWrong] = useState<string>();
  const { assessment, respondent, progress, group } = view;
  const { round, revealed } = assessment;
  const over = revealed >= round;
  const submitted = respondent.submitted >= round;
  const handIn = async (done: boolean): Promise<void> => {
    // What was typed last goes first.
    syncNow();
    await navigator.locks.request("remit.sync", () => undefined);
    const reply = await change("submit-invitation", { token, round, submitted: done });
    const [issue] = isUnreachable(reply) ? [] : (reply.issues ?? []);
    setWrong(isUnreachable(reply) ? says.unreachableHelp : issue && issueSays(issue));
    await pull(saved.id).catch(() => undefined);
  };
  return (
    <>
      {wrong === undefined ? null : (
        <IssueList title={words.people.failed} issues={[{ where: "", says: wrong }]} />
      )}
      {over ? (
        <GroupResult rounds={group} me={respondent.id} />
      ) : submitted ? (
        <header className="respond-landing">
          <h1>{says.submitted(progress.submitted, progress.respondents)}</h1>
          <p>{says.submittedHelp}</p>
          <div className="actions">
            <Link to="/result" {...buttonLook({ kind: "primary" })}>
              {says.own}
            </Link>
            <Button onClick={() => void handIn(false)}>{says.takeBack}</Button>
          </div>
        </header>
      ) : (
        <>
          <Landing view={view} begun={saved.trail.length > 0} />
          {saved.trail.length > 0 ? <Review saved={saved} onSubmit={() => void handIn(true)} /> : null}
          {group.length > 0 ? <GroupResult rounds={group} me={respondent.id} level="h2" /> : null}
        </>
      )}
    </>
  );
};

/** How often the page looks whether the others have finished, in milliseconds. */
const every = 4000;

const Loaded = ({ saved, token }: { readonly saved: Saved; readonly token: string }) => {
  const reply = useKept("open-invitation", { token }, { every });
  const round = reply?.value?.assessment.round;
  const revealed = reply?.value?.assessment.revealed;
  // Another round was opened, or this one ended: what is kept here follows.
  useEffect(() => {
    if (round !== undefined) void pull(saved.id).catch(() => undefined);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [saved.id, round, revealed]);
  if (reply === undefined) return <Waiting height={320} says={words.waiting} />;
  if (isUnreachable(reply)) return <Unreached onAgain={() => syncNow(saved.id)} />;
  if (!reply.value) return <NotValid />;
  return <Invited saved={saved} view={reply.value} token={token} />;
};

/** `/respond`: what somebody invited is asked, has answered, and sees once everybody has finished. */
export const RespondPage = () => {
  const saved = useCurrent();
  const token = saved?.kept?.token;
  return (
    <div className="page people">
      <title>{words.title(says.page)}</title>
      {saved && token !== undefined ? (
        <KeptHere>
          <Loaded saved={saved} token={token} />
        </KeptHere>
      ) : (
        <NotValid />
      )}
    </div>
  );
};
