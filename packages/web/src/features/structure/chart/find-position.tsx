import { type Chart, departmentAt } from "@remit/core";
import { useState } from "react";
import { Combobox } from "#ui/combobox.tsx";
import { words } from "./words.ts";
import { namesFor } from "./position-names.ts";
import { found } from "./search.ts";

const most = 8;

/** A field that finds a position by what it is called, or a department; what cannot be meant is left out. */
export const FindPosition = ({
  chart,
  label,
  placeholder,
  except,
  keep = false,
  departments = false,
  onFound,
  onEnter,
}: {
  readonly chart: Chart;
  readonly label: string;
  readonly placeholder?: string;
  readonly except?: (place: number) => boolean;
  /** What was found stays in the field. */
  readonly keep?: boolean;
  /** Departments of the drawing may be meant too. */
  readonly departments?: boolean;
  readonly onFound: (place: number | undefined) => void;
  /** Enter was pressed on what was found and stays. */
  readonly onEnter?: () => void;
}) => {
  const [text, setText] = useState("");
  const [whole, setWhole] = useState(false);
  const answering = (): number[] =>
    found(departments ? chart : { ...chart, departments: [] }, text, except ? most * 8 : most)
      .filter((at) => !except?.(at))
      .slice(0, most);
  const places = whole ? [] : answering();
  const names = namesFor(chart, places);
  return (
    <>
      <Combobox
        label={label}
        placeholder={placeholder}
        value={text}
        whole={whole}
        onChange={(typed) => {
          setText(typed);
          setWhole(false);
          if (keep) onFound(undefined);
        }}
        onTake={(taken) => {
          if (whole) {
            onEnter?.();
            return;
          }
          const place = places.find((at) => names.get(at) === taken) ?? places[0];
          if (place === undefined) return;
          setText(keep ? (names.get(place) ?? "") : "");
          setWhole(keep);
          onFound(place);
        }}
        choices={places.map((at) => ({
          key: String(at),
          text: names.get(at) ?? "",
          more: (chart.positions[at] ?? departmentAt(chart, at))?.department,
        }))}
      />
      {text.trim() !== "" && !whole && places.length === 0 ? (
        <output className="chart-none">{words.tools.none}</output>
      ) : null}
    </>
  );
};
