import type { CatalogueIndex, StructureChange as Change, Structure } from "@remit/core";
import { useState } from "react";
import { useCatalogue } from "#client/catalogue.ts";
import { Button } from "#ui/button.tsx";
import { Combobox } from "#ui/combobox.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { ownId } from "./own.ts";
import { words } from "./words.ts";

/** Suggestions shown at once: more are found by typing. */
const shown = 8;

/** What the catalogue has and the structure does not ask for yet. */
const offered = ({ catalogue }: CatalogueIndex, { required, assignments }: Structure) => {
  const asked = new Set([...required, ...Object.keys(assignments)]);
  return catalogue.accountabilities.filter(({ id }) => !asked.has(id));
};

/** Asks for one more accountability: the catalogue's of that name, else one of the organisation's own. */
export const AddAccountability = ({
  structure,
  onAdd,
  onClose,
}: {
  readonly structure: Structure;
  /** The changes, and the row to go to. */
  readonly onAdd: (changes: readonly Change[], id: string) => void;
  readonly onClose: () => void;
}) => {
  const index = useCatalogue();
  const [text, setText] = useState("");
  const all = offered(index, structure);
  const wanted = text.trim().toLowerCase();
  const found = all.filter(({ name }) => name.toLowerCase().includes(wanted)).slice(0, shown);
  const take = (given: string): void => {
    const name = given.trim().slice(0, 200);
    if (name === "") return;
    const same = (each: { readonly name: string }): boolean => each.name.toLowerCase() === name.toLowerCase();
    const known = index.catalogue.accountabilities.find(same) ?? structure.accountabilities.find(same);
    const id = known?.id ?? ownId(name, structure, index);
    const added: Change[] = known ? [] : [{ do: "add-accountability", accountability: { id, name } }];
    onAdd([...added, { do: "require", accountability: id }], id);
  };
  return (
    <Sheet
      title={words.add}
      onClose={onClose}
      end={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button kind="primary" disabled={wanted === ""} onClick={() => take(text)}>
            {words.addDone}
          </Button>
        </>
      }
    >
      <Combobox
        label={words.addField}
        value={text}
        onChange={setText}
        onTake={take}
        own
        placeholder={words.addPlace}
        choices={found.map(({ id, name, domain }) => ({
          key: id,
          text: name,
          more: index.domain.get(domain)?.name,
        }))}
      />
      <p className="secondary">{words.addOwnHelp}</p>
    </Sheet>
  );
};
