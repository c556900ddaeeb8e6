import { useEffect, useId, useRef, useState } from "react";
import { exportPositions, saveStructure } from "#client/structure-files.ts";
import {
  changeStructure,
  openStructure,
  removeStructure,
  type SavedStructure,
  useStructures,
} from "#client/structures.ts";
import { Button, buttonLook } from "#ui/button.tsx";
import { Sheet } from "#ui/sheet.tsx";
import "./files.css";
import { ExampleList } from "./example-list.tsx";
import { KeptElsewhere } from "./kept-elsewhere.tsx";
import { words as shared } from "../words.ts";
import { words } from "./words.ts";
import { ImportButton } from "./import-button.tsx";
import { BeginStructure } from "./no-structure.tsx";
import { OpenStructure } from "./open-structure.tsx";
import { RemovedNote } from "./removed-note.tsx";

const { files: says } = words;

/** The structure that was removed last, to be told and brought back, and how it becomes another. */
type Going = {
  readonly gone: SavedStructure | undefined;
  readonly onGone: (gone: SavedStructure | undefined) => void;
};

const Kept = ({
  current,
  onOpened,
  gone,
  onGone,
}: Going & { readonly current: string; readonly onOpened: () => void }) => {
  const { all = [] } = useStructures();
  const list = useRef<HTMLUListElement>(null);
  const wasGone = useRef(false);
  useEffect(() => {
    if (!gone && wasGone.current) list.current?.querySelector<HTMLElement>("[aria-current]")?.focus();
    wasGone.current = gone !== undefined;
  }, [gone]);
  return (
    <section>
      <h3>{says.kept}</h3>
      <RemovedNote gone={gone} onBack={() => onGone(undefined)} />
      <ul ref={list} className="structure-list">
        {all.map(({ id, structure }) => (
          <li key={id} className="structure-kept">
            <button
              type="button"
              aria-current={id === current ? "true" : undefined}
              onClick={() => {
                openStructure(id);
                onOpened();
              }}
            >
              <strong>{structure.organisation.name}</strong>
              <span className="secondary">
                {says.positions(structure.positions.length)}
                {id === current ? `, ${says.here}` : ""}
              </span>
            </button>
            <Button
              size="small"
              aria-label={says.remove(structure.organisation.name)}
              onClick={() => onGone(removeStructure(id))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Rename = ({ saved: { id, structure } }: { readonly saved: SavedStructure }) => {
  const field = useId();
  const [name, setName] = useState(structure.organisation.name);
  const same = name.trim() === "" || name.trim() === structure.organisation.name;
  return (
    <form
      className="structure-begin"
      onSubmit={(event) => {
        event.preventDefault();
        // The button goes out of use.
        document.getElementById(field)?.focus();
        if (!same)
          void changeStructure(id, [
            { do: "set-organisation", organisation: { ...structure.organisation, name: name.trim() } },
          ]);
      }}
    >
      <label htmlFor={field}>{says.rename}</label>
      <input
        id={field}
        className="field"
        autoComplete="off"
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" {...buttonLook()} disabled={same}>
        {says.renamed}
      </button>
    </form>
  );
};

/** Takes the structure away as a file, brings another one in, and keeps the list of those in this browser. */
export const StructureFiles = ({ saved, gone, onGone }: Going & { readonly saved: SavedStructure }) => {
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const [lost, setLost] = useState<string>();
  const close = (): void => {
    setOpen(false);
    setFailed(false);
    setLost(undefined);
    onGone(undefined);
  };
  const fail = (): void => {
    setOpen(true);
    setFailed(true);
  };
  const made = (work: Promise<boolean>): void => {
    work.then(
      (done) => {
        if (!done) fail();
        return done;
      },
      () => fail(),
    );
  };
  const { structure } = saved;
  const positions = async (format: "csv" | "xlsx"): Promise<boolean> => {
    const parts = await exportPositions(structure, format);
    setLost(parts && shared.lost(parts));
    return parts !== undefined;
  };
  return (
    <>
      <Button size="small" onClick={() => made(saveStructure(saved))}>
        {says.save}
      </Button>
      <Button
        size="small"
        onClick={() => {
          onGone(undefined);
          setOpen(true);
        }}
      >
        {says.more}
      </Button>
      {open ? (
        <Sheet title={says.title} onClose={close} end={<Button onClick={close}>{says.close}</Button>}>
          <div className="structure-files">
            {failed ? (
              <p role="alert" className="chart-wrong">
                {says.notSaved}
              </p>
            ) : null}
            <Kept current={saved.id} onOpened={close} gone={gone} onGone={onGone} />
            <KeptElsewhere level="h3" onOpened={close} />
            <p className="structure-acts">
              <OpenStructure {...buttonLook({ size: "small" })} onOpened={close}>
                {says.open}
              </OpenStructure>
              <ImportButton {...buttonLook({ size: "small" })} into={saved} onOpened={close}>
                {says.table}
              </ImportButton>
              <Button size="small" onClick={() => made(positions("csv"))}>
                {says.csv}
              </Button>
              <Button size="small" onClick={() => made(positions("xlsx"))}>
                {says.xlsx}
              </Button>
            </p>
            {lost === undefined ? null : <output>{lost}</output>}
            <Rename key={saved.id} saved={saved} />
            <BeginStructure onBegun={close} />
            <details>
              <summary>{says.example}</summary>
              <ExampleList onOpened={close} />
            </details>
          </div>
        </Sheet>
      ) : null}
    </>
  );
};
