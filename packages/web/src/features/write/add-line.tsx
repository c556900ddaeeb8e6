import type { Line, Remit, Section } from "@remit/core";
import { useEffect, useId, useRef, useState } from "react";
import { useCatalogue } from "#client/catalogue.ts";
import { useAsk } from "#client/use-ask.ts";
import { Button } from "#ui/button.tsx";
import { Combobox } from "#ui/combobox.tsx";
import { ownLine } from "./edits.ts";
import { labelOf } from "./says.ts";
import { words } from "./words.ts";

/** What a line about the position can state, by the word it is labelled with. */
const factsLeft = (remit: Remit): [string, string][] =>
  Object.entries(words.facts).filter(([of]) => !remit.position.some((line) => line.of === of));

/** Suggestions shown at once: more are found by typing. */
const shown = 8;

const Field = ({
  section,
  remit,
  onAdd,
  onClose,
}: {
  readonly section: Section;
  readonly remit: Remit;
  readonly onAdd: (line: Line) => void;
  readonly onClose: () => void;
}) => {
  const index = useCatalogue();
  const [text, setText] = useState("");
  const facts = section === "position" ? factsLeft(remit) : [];
  const [fact, setFact] = useState(facts[0]?.[0] ?? "");
  const factField = useId();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector("input")?.focus(), []);
  const offered = (useAsk("offer-lines", { remit }).answer?.value?.lines ?? []).flatMap((each) =>
    each.section === section ? [each.line] : [],
  );
  const nameOf = ({ of = "" }: Line): string => index.accountability.get(of)?.name ?? "";
  const wanted = text.trim().toLowerCase();
  const found = offered
    .filter((line) => `${nameOf(line)} ${line.text}`.toLowerCase().includes(wanted))
    .slice(0, shown);
  const take = (given: string): void => {
    const plain = given.trim().slice(0, 4000);
    if (plain === "") return;
    const known = offered.find((line) => line.text === plain);
    const stated = fact === "" ? undefined : { id: `position/${fact}`, of: fact, text: plain };
    onAdd(known ?? stated ?? ownLine(remit, section, plain));
  };
  return (
    // Esc in the field closes it, once its list is closed.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={place}
      className="add-line"
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onClose();
      }}
    >
      {facts.length > 0 ? (
        <div>
          <label htmlFor={factField}>{words.fact}</label>
          <select
            id={factField}
            className="field"
            value={fact}
            onChange={(event) => setFact(event.currentTarget.value)}
          >
            {facts.map(([of, name]) => (
              <option key={of} value={of}>
                {name}
              </option>
            ))}
            <option value="">{words.own}</option>
          </select>
        </div>
      ) : null}
      <Combobox
        label={words.addTo(words.sections[section])}
        value={text}
        onChange={setText}
        onTake={take}
        own
        placeholder={offered.length > 0 ? words.addPlace : words.addOwn}
        choices={found.map((line) => ({
          key: line.id,
          text: line.text,
          more: [nameOf(line), labelOf(index, section, line)].filter((part) => part !== "").join(", "),
        }))}
      />
      <div className="line-form-end">
        <Button size="small" kind="primary" disabled={wanted === ""} onClick={() => take(text)}>
          {words.addDone}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
};

/** Adds a line to a section: one the catalogue has and the remit does not, or words of the author's own. */
export const AddLine = ({
  section,
  remit,
  onAdd,
}: {
  readonly section: Section;
  readonly remit: Remit;
  readonly onAdd: (line: Line) => void;
}) => {
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <button type="button" className="add-open no-print" onClick={() => setOpen(true)}>
        {words.addTo(words.sections[section])}
      </button>
    );
  return (
    <Field
      section={section}
      remit={remit}
      onClose={() => setOpen(false)}
      onAdd={(line) => {
        setOpen(false);
        onAdd(line);
      }}
    />
  );
};
