import { useId, useState } from "react";
import { exportPositions, saveStructure } from "#client/structure-files.ts";
import {
  changeStructure,
  openStructure,
  putBackStructure,
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

const { files: says } = words;

const Kept = ({ current, onOpened }: { readonly current: string; readonly onOpened: () => void }) => {
  const { all = [] } = useStructures();
  const [gone, setGone] = useState<SavedStructure>();
  return (
    <section>
      <h3>{says.kept}</h3>
      <output className={gone ? "structure-gone" : "unseen"}>
        {gone ? (
          <>
            {says.removed(gone.structure.organisation.name)}{" "}
            <Button
              size="small"
              onClick={() => {
                putBackStructure(gone);
                setGone(undefined);
              }}
            >
              {says.back}
            </Button>
          </>
        ) : null}
      </output>
      <ul className="structure-list">
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
              onClick={() => setGone(removeStructure(id))}
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
export const StructureFiles = ({ saved }: { readonly saved: SavedStructure }) => {
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const [lost, setLost] = useState<string>();
  const close = (): void => {
    setOpen(false);
    setFailed(false);
    setLost(undefined);
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
      <Button size="small" onClick={() => setOpen(true)}>
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
            <Kept current={saved.id} onOpened={close} />
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
