import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { leave, mayUndo, open, rename, undo, useAssessments, useCurrent } from "#client/assessments.ts";
import { takeAway } from "#client/removed.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { Sheet } from "#ui/sheet.tsx";
import "./assessment-menu.css";
import { KeptLine } from "./kept-line.tsx";
import { OpenFile } from "./open-file.tsx";
import { SaveFile } from "./save-file.tsx";
import { words } from "./words.ts";

const { menu } = words;

const RenameSheet = ({ name, onClose }: { readonly name: string; readonly onClose: () => void }) => {
  const [text, setText] = useState(name);
  const done = (): void => {
    if (text.trim() !== "") rename(text.trim().slice(0, 200));
    onClose();
  };
  return (
    <Sheet
      title={menu.name}
      onClose={onClose}
      end={
        <>
          <Button onClick={onClose}>{menu.cancel}</Button>
          <Button kind="primary" onClick={done}>
            {menu.done}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          done();
        }}
      >
        <input
          className="field"
          aria-label={menu.name}
          value={text}
          maxLength={200}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </form>
    </Sheet>
  );
};

/** The assessment at hand, and what can be done with it: in the top bar, absent until one is begun. */
export const AssessmentMenu = () => {
  const { all } = useAssessments();
  const current = useCurrent();
  const navigate = useNavigate();
  const [shown, show] = useState(false);
  const [sheet, setSheet] = useState<"rename">();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!shown) return;
    const press = (event: PointerEvent): void => {
      if (!place.current?.contains(event.target as Node)) show(false);
    };
    const key = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      show(false);
      place.current?.querySelector("button")?.focus();
    };
    window.addEventListener("pointerdown", press);
    window.addEventListener("keydown", key);
    return () => {
      window.removeEventListener("pointerdown", press);
      window.removeEventListener("keydown", key);
    };
  }, [shown]);
  if (!current) return null;
  const { name } = current.assessment.organisation;
  const then = (act: () => void) => (): void => {
    show(false);
    act();
  };
  const others = all.filter((saved) => saved.id !== current.id);
  return (
    <div className="assessment-menu" ref={place}>
      <button type="button" className="assessment-name" aria-expanded={shown} onClick={() => show(!shown)}>
        <span className="unseen">{menu.label}: </span>
        <span className="assessment-text">{name}</span>
        <Icon name="down" size={12} />
      </button>
      <KeptLine saved={current} />
      {shown ? (
        <div className="assessment-list">
          <button type="button" onClick={then(() => setSheet("rename"))}>
            {menu.rename}
          </button>
          <button type="button" disabled={!mayUndo(current.id)} onClick={then(undo)}>
            {menu.undo}
          </button>
          <Link to="/people" onClick={() => show(false)}>
            {menu.people}
          </Link>
          <SaveFile assessment={current.assessment} onSaved={() => show(false)}>
            {menu.save}
          </SaveFile>
          <OpenFile onOpened={() => show(false)}>{menu.open}</OpenFile>
          <Link to="/" onClick={then(leave)}>
            {menu.new}
          </Link>
          <button
            type="button"
            onClick={then(() => {
              takeAway(current.id);
              void navigate({ to: "/assessments", search: { removed: current.id } });
            })}
          >
            {menu.delete}
          </button>
          <Link to="/assessments" onClick={() => show(false)}>
            {menu.all}
          </Link>
          {others.length > 0 ? <p className="note">{menu.others}</p> : null}
          {others.slice(0, 12).map((saved) => (
            <button
              key={saved.id}
              type="button"
              onClick={then(() => {
                open(saved.id);
                void navigate({ to: "/decide" });
              })}
            >
              {saved.assessment.organisation.name}
              <span className="note">{menu.answered(saved.trail.length)}</span>
            </button>
          ))}
        </div>
      ) : null}
      {sheet === "rename" ? <RenameSheet name={name} onClose={() => setSheet(undefined)} /> : null}
    </div>
  );
};
