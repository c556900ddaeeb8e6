import type { Letter, Position } from "@remit/core";
import { useState } from "react";
import { Button } from "#ui/button.tsx";
import { letters, toggled } from "./cells.ts";
import type { Group, Row } from "./model.ts";
import { columnOf, heldIn, titleOf } from "./says.ts";
import { Letters } from "./letters.tsx";
import type { Cells } from "./use-cells.ts";
import { words } from "./words.ts";

/** Gives one more letter of an accountability. */
const Give = ({
  row,
  positions,
  cells,
}: {
  readonly row: Row;
  readonly positions: readonly Position[];
  readonly cells: Cells;
}) => {
  const [to, setTo] = useState("");
  const [letter, setLetter] = useState<Letter>("R");
  return (
    <form
      className="raci-give"
      onSubmit={(event) => {
        event.preventDefault();
        if (to === "") return;
        cells.put(row.id, to, (held) => (held.includes(letter) ? held : toggled(held, letter)));
        setTo("");
      }}
    >
      <label>
        <span className="unseen">{words.seat}</span>
        <select className="field" value={to} required onChange={(event) => setTo(event.currentTarget.value)}>
          <option value="">{words.choose}</option>
          {positions.map((position) => {
            const { id, title, under } = columnOf(position);
            return (
              <option key={id} value={id}>
                {words.named(title, under)}
              </option>
            );
          })}
        </select>
      </label>
      <fieldset className="segments">
        <legend className="unseen">{words.legendTitle}</legend>
        {letters.map((each) => (
          <button
            key={each}
            type="button"
            className="segment"
            aria-pressed={each === letter}
            aria-label={`${each}, ${words.letter[each]}`}
            onClick={() => setLetter(each)}
          >
            {each}
          </button>
        ))}
      </fieldset>
      <button type="submit" className="button" data-size="small">
        {words.give}
      </button>
    </form>
  );
};

const RowOf = ({
  row,
  positions,
  cells,
  open,
  onOpen,
}: {
  readonly row: Row;
  readonly positions: readonly Position[];
  readonly cells: Cells;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}) => {
  const { says, tone } = heldIn(row);
  return (
    <li>
      <details open={open} onToggle={(event) => onOpen(event.currentTarget.open)}>
        <summary>
          <span className="raci-list-name">{row.name}</span>
          <span className="raci-list-held" data-tone={tone}>
            {says}
          </span>
        </summary>
        {open ? (
          <>
            <ul className="raci-list-held-by" aria-label={`${words.letterOf} ${row.name}`}>
              {letters.flatMap((letter) =>
                row.held[letter].map((position) => (
                  <li key={`${letter} ${position.id}`}>
                    <Letters row={row} position={position} held={[letter]} />
                    <span>
                      {titleOf(position)}, <span className="secondary">{words.letter[letter]}</span>
                    </span>
                    <Button
                      size="small"
                      aria-label={words.take(letter, titleOf(position))}
                      onClick={({ currentTarget }) => {
                        // This goes with the letter.
                        currentTarget.closest("details")?.querySelector("summary")?.focus();
                        cells.put(row.id, position.id, (held) => held.filter((each) => each !== letter));
                      }}
                    >
                      {words.removeOwn}
                    </Button>
                  </li>
                )),
              )}
            </ul>
            <Give row={row} positions={positions} cells={cells} />
          </>
        ) : null}
      </details>
    </li>
  );
};

/** The matrix as a list, for screens on which no grid fits: each accountability with who holds which letter, changed by a form. */
export const RaciList = ({
  groups,
  positions,
  cells,
  chosen,
  onChoose,
}: {
  readonly groups: readonly Group[];
  readonly positions: readonly Position[];
  readonly cells: Cells;
  readonly chosen: string | undefined;
  readonly onChoose: (row: string | undefined) => void;
}) => (
  <section className="raci-list" aria-label={words.list}>
    {groups.map(({ id, name, rows }) => (
      <section key={id} aria-labelledby={`raci-${id}`}>
        <h2 id={`raci-${id}`}>{name}</h2>
        <ul>
          {rows.map((row) => (
            <RowOf
              key={row.id}
              row={row}
              positions={positions}
              cells={cells}
              open={row.id === chosen}
              onOpen={(open) => {
                if (open) onChoose(row.id);
                else if (row.id === chosen) onChoose(undefined);
              }}
            />
          ))}
        </ul>
      </section>
    ))}
  </section>
);
