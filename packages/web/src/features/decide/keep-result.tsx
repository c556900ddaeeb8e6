import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { assessmentNow, type Saved } from "#client/assessments.ts";
import { newId } from "#client/ids.ts";
import { unsent } from "#client/kept.ts";
import { isUnreachable, tellServer } from "#client/server.ts";
import { settledSync } from "#client/sync.ts";
import { Button } from "#ui/button.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { words } from "./words.ts";

const { keepResult: says } = words;

type State = "asking" | "keeping" | "kept" | keyof typeof says.failed;

/** Keeps the result as it is today with the server, once the answers have arrived there. What came of it. */
const keep = async ({ id }: Saved, note: string, key: string): Promise<State> => {
  await settledSync(id);
  const saved = assessmentNow(id);
  const kept = saved?.kept;
  if (!saved || !kept?.created) return "away";
  // What is kept is made from the answers the server has: they must be the ones on the page.
  if (unsent(saved.assessment, kept).length > 0 || Object.keys(kept.meetings).length > 0) return "open";
  const { organisation, assessment, respondent } = kept;
  const text = note.trim();
  const reply = await tellServer(
    "keep-recommendation",
    { organisation, assessment, respondent, id: key, ...(text !== "" && { note: text }) },
    { key },
  );
  if (isUnreachable(reply)) return "away";
  return reply.value ? "kept" : "refused";
};

const KeepSheet = ({ saved, onClose }: { readonly saved: Saved; readonly onClose: () => void }) => {
  const [note, setNote] = useState("");
  const [state, setState] = useState<State>("asking");
  const [key] = useState(newId);
  const { kept } = assessmentNow(saved.id) ?? saved;
  const done = state === "kept";
  return (
    <Sheet
      title={done ? says.done : says.title}
      onClose={onClose}
      end={
        done ? (
          <Button kind="primary" onClick={onClose}>
            {words.question.close}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{words.menu.cancel}</Button>
            <Button
              kind="primary"
              disabled={state === "keeping"}
              onClick={() => {
                setState("keeping");
                void keep(saved, note, key).then(setState);
              }}
            >
              {says.keep}
            </Button>
          </>
        )
      }
    >
      {done && kept ? (
        <p>
          {says.doneHelp}{" "}
          <Link
            to="/assessments/$id/history"
            params={{ id: kept.assessment }}
            search={{ organisation: kept.organisation }}
          >
            {says.see}
          </Link>
        </p>
      ) : (
        <>
          <p className="secondary">{says.help}</p>
          <label className="remark">
            <span>{says.note}</span>
            <textarea
              className="field"
              rows={3}
              maxLength={4000}
              placeholder={says.notePlace}
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
          </label>
          {state in says.failed ? <p role="alert">{says.failed[state as keyof typeof says.failed]}</p> : null}
        </>
      )}
    </Sheet>
  );
};

/** "Keep this result": the recommendation of today with a note, to compare with later. Examples as they came are not kept. */
export const KeepResult = ({ saved }: { readonly saved: Saved }) => {
  const [open, setOpen] = useState(false);
  if (saved.example === true) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{says.button}</Button>
      {open ? <KeepSheet saved={saved} onClose={() => setOpen(false)} /> : null}
    </>
  );
};
