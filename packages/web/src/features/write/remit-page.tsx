import type { Line, Remit, RemitChange, Section } from "@remit/core";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useCatalogue } from "#client/catalogue.ts";
import { undoRemit, useRemits } from "#client/remits.ts";
import { Button } from "#ui/button.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { AddLine } from "./add-line.tsx";
import { ChainPanel } from "./chain.tsx";
import { ChangesPanel, StaleNotice, useRevision } from "./changes.tsx";
import { added, handedOver, linesOf, moved, reworded, sectionOf, without } from "./edits.ts";
import { type Desk, Frame } from "./frame.tsx";
import { type Acts, LineRow } from "./line-row.tsx";
import "./remit.css";
import { endOf, labelOf, pageOrder } from "./says.ts";
import { TitleLine } from "./title-line.tsx";
import { words } from "./words.ts";

const route = getRouteApi("/write");

/** A line that was just taken out: where it stood, and the line itself. */
type Gone = { readonly section: Section; readonly line: Line; readonly at: number };

const GoneNote = ({
  desk,
  gone,
  onDone,
}: {
  readonly desk: Desk;
  readonly gone: Gone;
  readonly onDone: () => void;
}) => {
  const [holder, setHolder] = useState<string>();
  const { section, line } = gone;
  const maySay = section === "accountabilities" || section === "responsibilities";
  const say = (): void => {
    undoRemit(desk.id, desk.remit.role);
    desk.change((remit) => handedOver(remit, section, line, (holder ?? "").trim().slice(0, 200)));
    onDone();
  };
  return (
    <li className="gone no-print">
      <span>{words.removedSays(line.text)}</span>
      <span className="gone-acts">
        <Button
          size="small"
          onClick={() => {
            undoRemit(desk.id, desk.remit.role);
            onDone();
          }}
        >
          {words.undo}
        </Button>
        {maySay && holder === undefined ? (
          <Button size="small" onClick={() => setHolder("")}>
            {words.sayHolder}
          </Button>
        ) : null}
      </span>
      {holder === undefined ? null : (
        <form
          className="gone-holder"
          onSubmit={(event) => {
            event.preventDefault();
            say();
          }}
        >
          <label>
            <span>{words.fields.holder}</span>
            <input
              className="field"
              maxLength={200}
              value={holder}
              onChange={(event) => setHolder(event.currentTarget.value)}
            />
          </label>
          <Button size="small" kind="primary" type="submit">
            {words.addDone}
          </Button>
        </form>
      )}
    </li>
  );
};

type View = {
  readonly selected: string | undefined;
  readonly edited: string | undefined;
  readonly focused: string | undefined;
  readonly gone: Gone | undefined;
};
const looking: View = { selected: undefined, edited: undefined, focused: undefined, gone: undefined };

/** The sections of the remit with their lines. */
const Lines = ({
  desk,
  view,
  onView,
  stale,
  onWhy,
  onSay,
}: {
  readonly desk: Desk;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly stale: readonly string[];
  readonly onWhy: () => void;
  /** Tells those who do not see it what happened. */
  readonly onSay: (text: string) => void;
}) => {
  const index = useCatalogue();
  const { remit, change } = desk;
  const all = linesOf(remit, pageOrder);
  const reachable = view.selected ?? all[0]?.line.id;
  const show = (id: string | undefined): void => onView({ ...looking, selected: id, focused: id });
  const actsOf = (section: Section, line: Line): Acts => {
    const at = all.findIndex((each) => each.line.id === line.id);
    return {
      select: () => show(line.id),
      edit: () => onView({ ...looking, selected: line.id, edited: line.id }),
      stop: () => show(line.id),
      save: (says) => {
        change((now) => reworded(now, section, line.id, says));
        show(line.id);
      },
      move: (by) => {
        const lines = remit[section];
        const place = lines.findIndex(({ id }) => id === line.id) + by;
        if (place < 0 || place >= lines.length) return;
        change((now) => moved(now, section, line.id, by));
        show(line.id);
        onSay(words.movedSays(place + 1, lines.length));
      },
      remove: () => {
        const place = remit[section].findIndex(({ id }) => id === line.id);
        change((now) => without(now, section, line.id));
        const next = (all[at + 1] ?? all[at - 1])?.line.id;
        onView({ ...looking, selected: next, focused: next, gone: { section, line, at: place } });
        onSay(words.removedSays(line.text));
      },
      why: onWhy,
      walk: (by) => {
        const next = all[at + by]?.line.id;
        if (next !== undefined) show(next);
      },
    };
  };
  return pageOrder.map((section) => {
    const lines = remit[section];
    const gone = view.gone?.section === section ? view.gone : undefined;
    const rows = lines.map((line, at) => {
      const label = labelOf(index, section, line);
      const before = lines[at - 1];
      const repeated = before !== undefined && labelOf(index, section, before) === label;
      return (
        <LineRow
          key={line.id}
          section={section}
          line={line}
          label={repeated ? "" : label}
          end={endOf(section, line)}
          state={view.edited === line.id ? "edited" : view.selected === line.id ? "selected" : "plain"}
          reachable={reachable === line.id}
          focused={view.focused === line.id}
          stale={stale.includes(line.id)}
          first={at === 0}
          last={at === lines.length - 1}
          acts={actsOf(section, line)}
        />
      );
    });
    if (gone) {
      const note = (
        <GoneNote key="gone" desk={desk} gone={gone} onDone={() => onView({ ...view, gone: undefined })} />
      );
      rows.splice(gone.at, 0, note);
    }
    return (
      <section key={section} className="remit-section" aria-labelledby={`section-${section}`}>
        <h2 id={`section-${section}`}>{words.sections[section]}</h2>
        {rows.length === 0 ? (
          <p className="secondary">{words.empty[section]}</p>
        ) : (
          <ul aria-label={words.line.list(words.sections[section])}>{rows}</ul>
        )}
        <AddLine
          section={section}
          remit={remit}
          onAdd={(line) => {
            change((now) => added(now, section, line));
            show(line.id);
          }}
        />
      </section>
    );
  });
};

const Hint = () => (
  <>
    <h2 className="panel-title">{words.why.pick}</h2>
    <p className="secondary">{words.why.pickHelp}</p>
    <h3>{words.why.keysTitle}</h3>
    <dl className="write-keys">
      {words.why.keys.map(([key, says]) => (
        <div key={key}>
          <dt>{key}</dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  </>
);

/** What stands beside the sheet: why the selected line is there, with what would be written otherwise now. */
const Why = ({
  desk,
  line: id,
  changes,
}: {
  readonly desk: Desk;
  readonly line: string;
  readonly changes: readonly RemitChange[];
}) => {
  const index = useCatalogue();
  const section = sectionOf(desk.remit, id);
  const line = section && desk.remit[section].find((each) => each.id === id);
  if (!section || !line) return <Hint />;
  const own = changes.filter((change) => change.line === id);
  const name = index.accountability.get(line.of ?? "")?.name ?? line.text.replace(/[.\s]+$/, "");
  return (
    <>
      <h2 className="panel-title">{words.why.title(name)}</h2>
      {own.length > 0 ? <StaleNotice desk={desk} changes={own} /> : null}
      <ChainPanel desk={desk} section={section} line={line} stale={own.length > 0} />
    </>
  );
};

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" });

const Editor = ({ desk }: { readonly desk: Desk }) => {
  const { line } = route.useSearch();
  const navigate = useNavigate();
  const { stored } = useRemits(desk.id);
  const { changes, stale } = useRevision(desk);
  const [view, setView] = useState<View>(() => ({ ...looking, selected: line, focused: line }));
  const [panel, setPanel] = useState<"line" | "changes" | "dialog">("line");
  const [spoken, say] = useState("");
  const { remit } = desk;
  const show = (next: View): void => {
    setView(next);
    setPanel("line");
    if (next.selected !== view.selected)
      void navigate({
        to: ".",
        search: { role: remit.role, ...(next.selected !== undefined && { line: next.selected }) },
        replace: true,
        resetScroll: false,
      });
  };
  const { selected } = view;
  const why = selected === undefined ? <Hint /> : <Why desk={desk} line={selected} changes={changes} />;
  const reviewing = panel === "changes" && changes.length > 0;
  return (
    <div className="desk">
      <div className="desk-sheet">
        <article className="paper remit-sheet">
          <title>{words.titleOf(words.remitOf(remit.title))}</title>
          <TitleLine
            title={remit.title}
            onSave={(title) => desk.change((now): Remit => ({ ...now, title }))}
          />
          <p className="remit-line">
            <span>{remit.organisation.name}</span>
            <span>{words.drafted(day.format(new Date(desk.saved.changed)))}</span>
            {stale.length > 0 ? <span className="remit-stale">{words.stale(stale.length)}</span> : null}
            {changes.length > 0 ? (
              <button type="button" className="remit-changes no-print" onClick={() => setPanel("changes")}>
                {words.changes.review(changes.length)}
              </button>
            ) : null}
            <span className="remit-saved">{stored ? words.saved : words.notStored}</span>
          </p>
          <Lines
            desk={desk}
            view={view}
            onView={show}
            stale={stale}
            onWhy={() => setPanel("dialog")}
            onSay={say}
          />
          <p className="unseen" aria-live="polite">
            {spoken}
          </p>
        </article>
      </div>
      <aside
        className="desk-panel why-panel no-print"
        data-reviewing={reviewing}
        aria-label={words.why.panel}
      >
        {reviewing ? (
          <ChangesPanel
            desk={desk}
            changes={changes}
            onLine={(id) => show({ ...looking, selected: id, focused: id })}
            onClose={() => setPanel("line")}
          />
        ) : (
          why
        )}
      </aside>
      {panel === "dialog" ? (
        <Sheet
          title={words.line.why}
          onClose={() => setPanel("line")}
          end={<Button onClick={() => setPanel("line")}>{words.close}</Button>}
        >
          {why}
        </Sheet>
      ) : null}
    </div>
  );
};

/** The remit of a position as it is written: sheet left, the reasons of a line right. */
export const RemitPage = () => {
  const { role } = route.useSearch();
  const navigate = useNavigate();
  return (
    <Frame
      role={role}
      page="remit"
      onRole={(other) => void navigate({ to: "/write", search: { role: other } })}
    >
      {(desk) => <Editor key={desk.remit.role} desk={desk} />}
    </Frame>
  );
};
