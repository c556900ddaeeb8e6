import type { Position, Structure } from "@remit/core";
import { useState } from "react";
import { Button } from "#ui/button.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { type Chosen, inChartOrder } from "./columns.ts";
import { columnOf } from "./says.ts";
import { words } from "./words.ts";

/** So many are listed at once: the others are found by typing. */
const most = 60;

/** Which positions have a column. */
export const ColumnsSheet = ({
  structure,
  shown,
  chosen,
  onChosen,
  onClose,
}: {
  readonly structure: Structure;
  readonly shown: readonly Position[];
  readonly chosen: Chosen;
  readonly onChosen: (chosen: Chosen) => void;
  readonly onClose: () => void;
}) => {
  const [text, setText] = useState("");
  const on = new Set(shown.map(({ id }) => id));
  const wanted = text.trim().toLowerCase();
  const found = inChartOrder(structure.positions).filter(({ title, holder }) =>
    `${title} ${holder?.name ?? ""}`.toLowerCase().includes(wanted),
  );
  return (
    <Sheet
      title={words.columnsTitle}
      onClose={onClose}
      end={
        <>
          <Button onClick={() => onChosen({})}>{words.columnsUsual}</Button>
          <Button kind="primary" onClick={onClose}>
            {words.done}
          </Button>
        </>
      }
    >
      <p className="secondary">{words.columnsHelp}</p>
      <input
        type="search"
        className="field"
        aria-label={words.columnsFind}
        placeholder={words.columnsFind}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ul className="raci-columns">
        {found.slice(0, most).map((position) => {
          const { id, title, under } = columnOf(position);
          return (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={on.has(id)}
                  onChange={(event) => onChosen({ ...chosen, [id]: event.currentTarget.checked })}
                />
                <span>{title}</span>
                <span className="note">{under}</span>
              </label>
            </li>
          );
        })}
      </ul>
      {found.length > most ? <p className="note">{words.columnsMore(found.length - most)}</p> : null}
    </Sheet>
  );
};
