import type { StructureChange as Change, Structure } from "@remit/core";
import { useEffect, useRef, useState } from "react";
import { useCatalogue } from "#client/catalogue.ts";
import { Button } from "#ui/button.tsx";
import type { Row } from "./model.ts";
import { titleOf } from "./says.ts";
import type { Cells } from "./use-cells.ts";
import { words } from "./words.ts";

const says = ({ standing, held: { A } }: Row): string => {
  const [first] = A;
  if (standing === undefined) return words.answers.unasked;
  if (standing !== "one" || first === undefined)
    return words.answers[standing === "one" ? "nobody" : standing];
  return words.answers.one(titleOf(first));
};

/** Another name or meaning for an accountability of one's own. */
const OwnForm = ({
  row,
  definition,
  onSave,
  onClose,
}: {
  readonly row: Row;
  readonly definition: string;
  readonly onSave: (set: { name: string; definition: string | null }) => void;
  readonly onClose: () => void;
}) => {
  const [name, setName] = useState(row.name);
  const [text, setText] = useState(definition);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className="raci-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "")
          onSave({ name: name.trim(), definition: text.trim() === "" ? null : text.trim() });
      }}
    >
      <label>
        {words.name}
        <input
          ref={field}
          className="field"
          required
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <label>
        {words.definition}
        <textarea
          className="field"
          rows={3}
          maxLength={4000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <div className="finding-fixes">
        <button type="submit" className="button" data-size="small">
          {words.save}
        </button>
        <Button size="small" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
};

/** The chosen accountability: what it means, how it stands, and whether somebody must answer for it. */
export const AboutRow = ({
  structure,
  row,
  make,
  onGone,
}: {
  readonly structure: Structure;
  readonly row: Row;
  readonly make: Cells["make"];
  /** The row leaves the matrix, and this goes with it. */
  readonly onGone: () => void;
}) => {
  const index = useCatalogue();
  const [editing, setEditing] = useState(false);
  const { id } = row;
  const own = structure.accountabilities.find((each) => each.id === id);
  const definition = index.accountability.get(id)?.definition ?? own?.definition;
  const held = Object.values(row.held).some((seats) => seats.length > 0);
  const heading = useRef<HTMLHeadingElement>(null);
  /** What was pressed is replaced by something else. */
  const stay = (): void => {
    heading.current?.focus();
    setEditing(false);
  };
  const one = (change: Change): void => {
    stay();
    void make([change]);
  };
  const last = (change: Change): void => {
    onGone();
    void make([change]);
  };
  return (
    <section className="raci-about" aria-labelledby="raci-about">
      <h2 id="raci-about" ref={heading} tabIndex={-1}>
        {row.name}
      </h2>
      <p className="secondary">{says(row)}.</p>
      {definition === undefined ? null : <p className="secondary">{definition}</p>}
      {editing && own ? (
        <OwnForm
          row={row}
          definition={own.definition ?? ""}
          onClose={stay}
          onSave={(set) => one({ do: "change-accountability", id, set })}
        />
      ) : (
        <div className="finding-fixes">
          {row.standing !== undefined ? null : (
            <Button size="small" onClick={() => one({ do: "require", accountability: id })}>
              {words.require}
            </Button>
          )}
          {row.standing === undefined || held ? null : (
            <Button size="small" onClick={() => (own ? one : last)({ do: "release", accountability: id })}>
              {words.release}
            </Button>
          )}
          {own ? (
            <>
              <Button size="small" onClick={() => setEditing(true)}>
                {words.rename}
              </Button>
              <Button size="small" onClick={() => last({ do: "remove-accountability", id })}>
                {words.removeOwn}
              </Button>
            </>
          ) : null}
        </div>
      )}
    </section>
  );
};
