import type { Chart } from "@remit/core";
import { Link } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Button } from "#ui/button.tsx";
import { words } from "./words.ts";
import { drafts } from "./drafts.ts";
import { NewPosition } from "./new-position.tsx";
import type { PositionForm as Form } from "./position-edits.ts";
import { PositionFacts } from "./position-facts.tsx";
import { PositionForm } from "./position-form.tsx";

const { panel: says } = words;

export type PositionActs = {
  readonly save: (place: number, form: Form) => void;
  /** Below a position or in a department; without one, as a top. */
  readonly add: (below: number | undefined, title: string) => void;
  readonly move: (place: number) => void;
  readonly remove: (place: number) => void;
  readonly go: (place: number) => void;
  readonly close: () => void;
};

/** The selected position: what is known of it, and what can be done with it. */
export const PositionPanel = ({
  chart,
  place,
  name,
  scenario,
  draft,
  acts,
}: {
  readonly chart: Chart;
  readonly place: number;
  readonly name: (id: string) => string;
  readonly scenario: string | undefined;
  /** Under which key it is kept what is typed here. */
  readonly draft: string;
  readonly acts: PositionActs;
}) => {
  const [doing, setDoing] = useState<"edit" | "add" | undefined>(drafts.has(draft) ? "edit" : undefined);
  const panel = useRef<HTMLElement>(null);
  const edit = useRef<HTMLButtonElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const position = chart.positions[place]!;
  /** Back to the button that began it. */
  const done = (): void => {
    if (doing === "edit") drafts.delete(draft);
    flushSync(() => setDoing(undefined));
    (doing === "edit" ? edit : add).current?.focus();
  };
  return (
    <section ref={panel} className="chart-position" aria-labelledby="position-title">
      <header>
        <div>
          <h2 id="position-title" tabIndex={-1}>
            {words.titleOf(position)}
          </h2>
          <p className={position.holder ? "secondary" : "chart-vacant"}>{words.holderOf(position)}</p>
        </div>
        <Button kind="quiet" size="small" onClick={acts.close}>
          {says.close}
        </Button>
      </header>
      {doing === "edit" ? (
        <PositionForm
          chart={chart}
          position={position}
          draft={draft}
          onClose={done}
          onSave={(form) => {
            acts.save(place, form);
            done();
          }}
        />
      ) : (
        <>
          <div className="chart-acts">
            <Button
              ref={edit}
              size="small"
              onClick={() => {
                flushSync(() => setDoing("edit"));
                panel.current?.querySelector("input")?.focus();
              }}
            >
              {says.edit}
            </Button>
            <Button ref={add} size="small" onClick={() => setDoing(doing === "add" ? undefined : "add")}>
              {says.add}
            </Button>
            <Button size="small" onClick={() => acts.move(place)}>
              {says.move}
            </Button>
            <Button size="small" onClick={() => acts.remove(place)}>
              {says.remove}
            </Button>
          </div>
          {doing === "add" ? (
            <NewPosition
              onClose={done}
              onAdd={(title) => {
                acts.add(place, title);
                done();
              }}
            />
          ) : null}
          <PositionFacts chart={chart} place={place} name={name} scenario={scenario} onGo={acts.go} />
          {scenario === undefined ? (
            <Link to="/structure/history" search={{ position: position.id }}>
              {says.history}
            </Link>
          ) : null}
        </>
      )}
    </section>
  );
};
