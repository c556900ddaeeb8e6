import type { Assessment, Decision, Remit } from "@remit/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useEffect } from "react";
import { type Saved, useCurrent } from "#client/assessments.ts";
import { useCatalogue } from "#client/catalogue.ts";
import {
  answersAlone,
  changeRemit,
  chooseRemit,
  type SavedRemit,
  takeUpRemit,
  useRemits,
} from "#client/remits.ts";
import { useAsk } from "#client/use-ask.ts";
import { useRecommendation } from "#client/recommendation.ts";
import { Button, buttonLook } from "#ui/button.tsx";
import { Empty, IssueList, Waiting } from "#ui/states.tsx";
import { issueWords } from "#client/issue-words.ts";
import { words } from "./words.ts";
import { WriteBar } from "./write-bar.tsx";
import "./write.css";

/** A remit on the desk: what it is made from, and how to change it. */
export type Desk = {
  /** The id of its assessment in this browser. */
  readonly id: string;
  /** The answers, as far as a draft depends on them. */
  readonly assessment: Assessment;
  readonly saved: SavedRemit;
  readonly remit: Remit;
  /** One step that can be taken back. */
  readonly change: (make: (remit: Remit) => Remit) => void;
  /** The same of what was decided. */
  readonly decide: (make: (decision: Decision) => Decision) => void;
};

const NothingYet = () => {
  const navigate = useNavigate();
  return (
    <div className="page">
      <title>{words.titleOf(words.nothing)}</title>
      <Empty
        finding={words.nothing}
        actions={
          <>
            <Button kind="primary" onClick={() => void navigate({ to: "/decide" })}>
              {words.answerFirst}
            </Button>
            <Link to="/examples" {...buttonLook()}>
              {words.example}
            </Link>
          </>
        }
      >
        <p>{words.nothingHelp}</p>
      </Empty>
    </div>
  );
};

/** The remit of a role, drafted when it is first asked for. */
const useRemitOf = (saved: Saved, role: string | undefined) => {
  const index = useCatalogue();
  const written = useRemits(saved.id);
  const known = role !== undefined && index.role.has(role) ? role : undefined;
  const wanted = known ?? written.role;
  const there = wanted === undefined ? undefined : written.remits[wanted];
  const assessment = answersAlone(saved.assessment);
  const { answer, broken } = useAsk(
    "draft-remit",
    there ? undefined : { assessment, ...(wanted !== undefined && { role: wanted }) },
  );
  const draft = there ? undefined : answer?.value;
  useEffect(() => {
    if (draft && (wanted === undefined || draft.role === wanted)) takeUpRemit(saved.id, draft);
  }, [draft, wanted, saved.id]);
  useEffect(() => {
    if (known !== undefined) chooseRemit(saved.id, known);
  }, [known, saved.id]);
  return { assessment, there, issues: there ? undefined : answer?.issues, broken };
};

const AtDesk = ({
  saved,
  role,
  page,
  onRole,
  children,
}: {
  readonly saved: Saved;
  readonly role: string | undefined;
  readonly page: keyof typeof words.tab;
  /** Another role was chosen: the page takes it into its address. */
  readonly onRole: (role: string) => void;
  readonly children: (desk: Desk) => ReactNode;
}) => {
  const { assessment, there, issues, broken } = useRemitOf(saved, role);
  const recommendation = useRecommendation(saved.assessment).answer?.value;
  if (issues || broken !== undefined)
    return (
      <div className="page">
        <IssueList
          title={words.cannot}
          issues={
            issues?.map((issue) => ({ where: issue.path.join("."), says: issueWords(issue) })) ?? [
              { where: "", says: words.broken },
            ]
          }
        />
      </div>
    );
  if (!there)
    return (
      <div className="page">
        <Waiting height={620} says={words.waiting} />
      </div>
    );
  const { remit } = there;
  const desk: Desk = {
    id: saved.id,
    assessment,
    saved: there,
    remit,
    change: (make) =>
      changeRemit(saved.id, remit.role, (before) => ({ ...before, remit: make(before.remit) })),
    decide: (make) =>
      changeRemit(saved.id, remit.role, (before) => ({
        ...before,
        decision: make(before.decision ?? { role: remit.role, dissent: [] }),
      })),
  };
  return (
    <div className="write">
      <WriteBar desk={desk} page={page} recommendation={recommendation} onRole={onRole} />
      {children(desk)}
    </div>
  );
};

/** Around the pages that write: the remit of the role at hand, drafted where there is none yet, or why there is nothing to write. */
export const Frame = ({
  role,
  page,
  onRole,
  children,
}: {
  /** The role in the address; without it, the one at hand, else the one recommended. */
  readonly role: string | undefined;
  readonly page: keyof typeof words.tab;
  /** Another role was chosen: the page takes it into its address. */
  readonly onRole: (role: string) => void;
  readonly children: (desk: Desk) => ReactNode;
}) => {
  const saved = useCurrent();
  if (!saved || saved.trail.length === 0) return <NothingYet />;
  return (
    <AtDesk key={saved.id} saved={saved} role={role} page={page} onRole={onRole}>
      {children}
    </AtDesk>
  );
};
