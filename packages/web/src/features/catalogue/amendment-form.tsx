import type { Amendment, AmendmentBody, CatalogueIndex, Issue } from "@remit/core";
import { useId, useState } from "react";
import { takeAmendments, useChanges, useOwn } from "#client/own-catalogue.ts";
import { issueWords } from "#client/issue-words.ts";
import { Button } from "#ui/button.tsx";
import { IssueList } from "#ui/states.tsx";
import { completed, idsOf } from "./draft.ts";
import { Effect } from "./effect.tsx";
import { Words } from "./fields.tsx";
import { AccountabilityFields } from "./form-accountability.tsx";
import { QuestionFields } from "./form-question.tsx";
import { StrengthFields } from "./form-strength.tsx";
import { RewordFields, TitleFields } from "./form-words.tsx";
import { words } from "./words.ts";

const Fields = ({
  body,
  index,
  onChange,
}: {
  readonly body: AmendmentBody;
  readonly index: CatalogueIndex;
  readonly onChange: (body: AmendmentBody) => void;
}) => {
  const given = { index, onChange };
  switch (body.kind) {
    case "strength":
      return <StrengthFields body={body} {...given} />;
    case "accountability":
      return <AccountabilityFields body={body} {...given} />;
    case "title":
      return <TitleFields body={body} {...given} />;
    case "question":
      return <QuestionFields body={body} {...given} />;
    case "reword":
      return <RewordFields body={body} {...given} />;
  }
};

/** One amendment, new (`place` undefined) or changed, with what it does to the recommendation before it is saved. */
export const AmendmentForm = ({
  amendment,
  place,
  index,
  onClose,
}: {
  readonly amendment: Amendment;
  readonly place: number | undefined;
  readonly index: CatalogueIndex;
  readonly onClose: () => void;
}) => {
  const { amendments } = useOwn();
  const [draft, setDraft] = useState(amendment);
  const [refused, setRefused] = useState<readonly Issue[]>();
  const id = useId();
  const whole = completed(draft, idsOf(amendments));
  const list = whole && (place === undefined ? [...amendments, whole] : amendments.with(place, whole));
  const { answer } = useChanges(list);
  const issues = refused ?? (list ? answer?.issues : undefined);
  const change = (next: Amendment): void => {
    setRefused(undefined);
    setDraft(next);
  };
  const save = async (): Promise<void> => {
    if (!list) return;
    const { issues: wrong } = await takeAmendments(list);
    if (wrong) setRefused(wrong);
    else onClose();
  };
  return (
    <form
      className="card own-form"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2 id={id}>{words.addKind[draft.body.kind]}</h2>
      <p className="secondary">{words.kindHelp[draft.body.kind]}</p>
      <Fields body={draft.body} index={index} onChange={(body) => change({ ...draft, body })} />
      <Words
        label={words.reason}
        long
        value={draft.reason}
        onChange={(reason) => change({ ...draft, reason })}
        hint={words.reasonHelp}
      />
      {issues && issues.length > 0 ? (
        <IssueList
          title={words.wrong}
          issues={issues.map((issue) => ({ where: "", says: issueWords(issue) }))}
        />
      ) : null}
      <Effect amendments={issues && issues.length > 0 ? undefined : list} />
      <div className="own-actions">
        <button type="submit" className="button" data-kind="primary" data-size="base" disabled={!list}>
          {words.save}
        </button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </form>
  );
};
