import type { Amendment, Issue } from "@remit/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useCatalogue, useSetAside } from "#client/catalogue.ts";
import { takeAmendments, undoOwn, useChanges, useOwn } from "#client/own-catalogue.ts";
import { issueWords } from "#client/issue-words.ts";
import { Button } from "#ui/button.tsx";
import { IssueList, Waiting } from "#ui/states.tsx";
import "#ui/reading.css";
import { AmendmentForm } from "./amendment-form.tsx";
import { AmendmentRow } from "./amendment-row.tsx";
import "./catalogue.css";
import { emptyBody, type Kind } from "./draft.ts";
import { FileButtons } from "./file-buttons.tsx";
import { words } from "./words.ts";

const kinds: readonly Kind[] = ["strength", "accountability", "title", "question", "reword"];

type Open = { readonly amendment: Amendment; readonly place?: number };

/** What the organisation says otherwise than the shipped catalogue, with the reasons; added to, changed, taken away. */
export const CataloguePage = () => {
  const { role, accountability } = useSearch({ from: "/catalogue" });
  const navigate = useNavigate();
  const index = useCatalogue();
  const { amendments, before, stored } = useOwn();
  const setAside = useSetAside();
  const { answer } = useChanges(amendments);
  const asked = role !== undefined && accountability !== undefined;
  const fresh = (kind: Kind): Open => ({
    amendment: { reason: "", body: emptyBody(kind, index, asked ? { role, accountability } : {}) },
  });
  const already = (): Open | undefined => {
    const place = amendments.findIndex(
      ({ body }) =>
        body.kind === "strength" &&
        body.role === role &&
        body.accountability === accountability &&
        !body.profile,
    );
    const found = amendments[place];
    return found && { amendment: found, place };
  };
  const [open, setOpen] = useState<Open | undefined>(() =>
    asked ? (already() ?? fresh("strength")) : undefined,
  );
  const [told, setTold] = useState<"removed" | "opened">();
  const [stuck, setStuck] = useState<readonly Issue[]>();
  const close = (): void => {
    setOpen(undefined);
    if (asked) void navigate({ to: "/catalogue", search: {}, replace: true });
  };
  const show = (next: Open): void => {
    setTold(undefined);
    setStuck(undefined);
    setOpen(next);
  };
  const remove = async (place: number): Promise<void> => {
    const { issues } = await takeAmendments(amendments.toSpliced(place, 1), true);
    setStuck(issues);
    setTold(issues ? undefined : "removed");
  };
  const changes = answer?.value?.changes;
  return (
    <div className="page own">
      <title>{words.title}</title>
      <header>
        <h1>{words.finding(amendments.length)}</h1>
        <p className="page-lead">{words.lead}</p>
      </header>
      {setAside ? (
        <IssueList
          title={words.setAside}
          issues={setAside.map((issue) => ({ where: "", says: issueWords(issue) }))}
        />
      ) : null}
      {stuck ? (
        <IssueList
          title={words.cannotRemove}
          issues={stuck.map((issue) => ({ where: "", says: issueWords(issue) }))}
        />
      ) : null}
      {told !== undefined && before !== undefined ? (
        <output className="own-told">
          <span>{words[told]}</span>
          <Button
            size="small"
            onClick={() => {
              undoOwn();
              setTold(undefined);
            }}
          >
            {words.undo}
          </Button>
        </output>
      ) : null}
      <div className="own-grid">
        <div className="own-main">
          {open ? (
            <AmendmentForm
              key={`${open.place ?? "new"} ${open.amendment.body.kind}`}
              amendment={open.amendment}
              place={open.place}
              index={index}
              onClose={close}
            />
          ) : null}
          {amendments.length === 0 ? (
            open ? null : (
              <p className="secondary">{words.example}</p>
            )
          ) : changes === undefined ? (
            answer?.issues ? null : (
              <Waiting height={240} says={words.waiting} />
            )
          ) : (
            <section aria-labelledby="own-list">
              <h2 id="own-list" className="section-title">
                {words.list}
              </h2>
              <ul className="own-list">
                {changes.map((change, place) => {
                  const amendment = amendments[place];
                  return amendment ? (
                    <AmendmentRow
                      key={JSON.stringify([change.kind, change.of])}
                      change={change}
                      amendment={amendment}
                      onEdit={() => show({ amendment, place })}
                      onRemove={() => void remove(place)}
                    />
                  ) : null;
                })}
              </ul>
            </section>
          )}
        </div>
        <aside className="own-side no-print">
          <section className="card own-add" aria-labelledby="own-add">
            <h2 id="own-add">{words.add}</h2>
            <ul>
              {kinds.map((kind) => (
                <li key={kind}>
                  <Button onClick={() => show(fresh(kind))}>{words.addKind[kind]}</Button>
                  <span className="note">{words.kindHelp[kind]}</span>
                </li>
              ))}
            </ul>
          </section>
          <section className="card own-add" aria-labelledby="own-file">
            <h2 id="own-file">{words.fileTitle}</h2>
            <p className="secondary">{stored ? words.kept : words.notStored}</p>
            <FileButtons
              some={amendments.length > 0}
              onOpened={() => {
                setOpen(undefined);
                setStuck(undefined);
                setTold("opened");
              }}
            />
          </section>
        </aside>
      </div>
    </div>
  );
};
