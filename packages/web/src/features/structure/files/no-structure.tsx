import { useId, useState } from "react";
import { beginStructure, type SavedStructure } from "#client/structures.ts";
import { buttonLook } from "#ui/button.tsx";
import { Empty } from "#ui/states.tsx";
import "./files.css";
import { ExampleList } from "./example-list.tsx";
import { KeptElsewhere } from "./kept-elsewhere.tsx";
import { words } from "./words.ts";
import { ImportButton } from "./import-button.tsx";
import { OpenStructure } from "./open-structure.tsx";
import { RemovedNote } from "./removed-note.tsx";
import { words as shared } from "../words.ts";

const { empty: says } = words;

/** Asks for the name of an organisation and begins a structure with nobody in it. */
export const BeginStructure = ({ onBegun }: { readonly onBegun?: () => void }) => {
  const id = useId();
  const [name, setName] = useState("");
  return (
    <form
      className="structure-begin"
      onSubmit={(event) => {
        event.preventDefault();
        beginStructure(name.trim() === "" ? says.unnamed : name.trim());
        onBegun?.();
      }}
    >
      <label htmlFor={id}>{says.name}</label>
      <input
        id={id}
        className="field"
        autoComplete="organization"
        maxLength={200}
        placeholder={says.unnamed}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" {...buttonLook({ kind: "primary" })}>
        {says.begin}
      </button>
    </form>
  );
};

/** Where there is no structure yet: how to come by one. */
export const NoStructure = ({
  gone,
  onBack,
}: {
  /** The last one, where it was removed just now. */
  readonly gone: SavedStructure | undefined;
  readonly onBack: () => void;
}) => (
  <div className="page no-structure">
    <title>{shared.titleOf(says.title)}</title>
    <Empty
      finding={says.finding}
      actions={
        <>
          <OpenStructure {...buttonLook()}>{says.open}</OpenStructure>
          <ImportButton {...buttonLook()}>{says.table}</ImportButton>
        </>
      }
    >
      <RemovedNote gone={gone} onBack={onBack} />
      <p>{says.help}</p>
      <BeginStructure />
    </Empty>
    <div className="structure-others">
      <KeptElsewhere level="h2" />
      <section>
        <h2>{says.examples}</h2>
        <ExampleList />
      </section>
    </div>
  </div>
);
