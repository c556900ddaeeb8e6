import type { Recommendation } from "@remit/core";
import { Link } from "@tanstack/react-router";
import { useId, useState } from "react";
import { ask } from "#client/ask.ts";
import { useCatalogue } from "#client/catalogue.ts";
import { faultsOf } from "#client/issue-words.ts";
import {
  mayRedoRemit,
  mayUndoRemit,
  readRemit,
  redoRemit,
  saveRemit,
  takeUpRemit,
  undoRemit,
  useRemits,
} from "#client/remits.ts";
import { Button, buttonLook } from "#ui/button.tsx";
import { FileOpener } from "#ui/file-opener.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { StepButtons } from "#ui/step-buttons.tsx";
import "#ui/work-bar.css";
import type { Desk } from "./frame.tsx";
import { words } from "./words.ts";

const tabs = [
  ["remit", "/write"],
  ["papers", "/write/papers"],
] as const;

/** The role the remit is of; another one opens another remit of the same assessment. */
const RolePicker = ({
  desk,
  recommendation,
  onRole,
}: {
  readonly desk: Desk;
  readonly recommendation: Recommendation | undefined;
  readonly onRole: (role: string) => void;
}) => {
  const index = useCatalogue();
  const field = useId();
  const { remits } = useRemits(desk.id);
  const label = (id: string, name: string): string => {
    if (recommendation?.first === id) return words.recommended(name);
    return id in remits && id !== desk.remit.role ? words.begun(name) : name;
  };
  return (
    <div className="write-role">
      <label htmlFor={field}>{words.role}</label>
      <select
        id={field}
        className="field"
        value={desk.remit.role}
        onChange={(event) => onRole(event.currentTarget.value)}
      >
        {[...index.role.values()].map(({ id, name }) => (
          <option key={id} value={id}>
            {label(id, name)}
          </option>
        ))}
      </select>
    </div>
  );
};

const Steps = ({ desk: { id, remit } }: { readonly desk: Desk }) => (
  <StepButtons
    undo={() => undoRemit(id, remit.role)}
    redo={() => redoRemit(id, remit.role)}
    mayUndo={mayUndoRemit(id, remit.role)}
    mayRedo={mayRedoRemit(id, remit.role)}
    words={words}
  />
);

const Files = ({
  desk: { id, remit, assessment },
  onRole,
}: {
  readonly desk: Desk;
  readonly onRole: (role: string) => void;
}) => {
  const [sheet, setSheet] = useState<"anew" | "failed">();
  const close = (): void => setSheet(undefined);
  const anew = async (): Promise<void> => {
    const { role, title, tone, spelling } = remit;
    const { value } = await ask("draft-remit", { assessment, role, title, tone, spelling });
    if (value) takeUpRemit(id, value);
    close();
  };
  return (
    <>
      <Button size="small" onClick={() => void saveRemit(remit).catch(() => setSheet("failed"))}>
        {words.save}
      </Button>
      <FileOpener
        {...buttonLook({ size: "small" })}
        label={words.open}
        words={{ ...words, notLoaded: words.readFailed }}
        read={async (text) => {
          const { value, issues } = await readRemit(text);
          if (issues) return { faults: faultsOf(issues) };
          takeUpRemit(id, value);
          onRole(value.role);
          return undefined;
        }}
      >
        {words.open}
      </FileOpener>
      <Button size="small" onClick={() => setSheet("anew")}>
        {words.anew}
      </Button>
      {sheet === undefined ? null : (
        <Sheet
          title={sheet === "anew" ? words.anewTitle : words.notSaved}
          onClose={close}
          end={
            sheet === "anew" ? (
              <>
                <Button onClick={close}>{words.cancel}</Button>
                <Button kind="primary" onClick={() => void anew().catch(() => setSheet("failed"))}>
                  {words.anew}
                </Button>
              </>
            ) : (
              <Button onClick={close}>{words.close}</Button>
            )
          }
        >
          <p>{sheet === "anew" ? words.anewHelp : words.broken}</p>
        </Sheet>
      )}
    </>
  );
};

/** Above everything that is written: which role, remit or papers, and what can be taken back. */
export const WriteBar = ({
  desk,
  page,
  recommendation,
  onRole,
}: {
  readonly desk: Desk;
  readonly page: keyof typeof words.tab;
  readonly recommendation: Recommendation | undefined;
  readonly onRole: (role: string) => void;
}) => (
  <div className="work-bar no-print">
    <nav className="work-tabs" aria-label={words.tabs}>
      {tabs.map(([id, to]) => (
        <Link
          key={id}
          to={to}
          aria-current={id === page ? "page" : undefined}
          activeOptions={{ exact: true, includeSearch: false }}
          className="work-tab"
        >
          {words.tab[id]}
        </Link>
      ))}
    </nav>
    <RolePicker desk={desk} recommendation={recommendation} onRole={onRole} />
    <div className="work-acts">
      <Steps desk={desk} />
      <Files desk={desk} onRole={onRole} />
    </div>
    {recommendation?.outcome === "none-yet" ? (
      <p className="write-bar-line secondary">{words.noneYet}</p>
    ) : null}
  </div>
);
