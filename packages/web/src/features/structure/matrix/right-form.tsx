import type { Part } from "@remit/core";
import { useId, useState } from "react";
import { Button } from "#ui/button.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { type Limit, type Parts, parts } from "./rights-model.ts";
import { readSum } from "./sums.ts";
import { words } from "./words.ts";

type Per = NonNullable<Limit["per"]>;
type Typed = { readonly on: boolean; readonly limit: string; readonly per: Per };

const typedOf = (held: Parts): Record<Part, Typed> =>
  Object.fromEntries(
    parts.map((part) => [
      part,
      {
        on: held[part] !== undefined,
        limit: String(held[part]?.limit ?? ""),
        per: held[part]?.per ?? "decision",
      },
    ]),
  ) as Record<Part, Typed>;

/** The parts as they were typed, or nothing where a limit is no sum. */
const partsOf = (typed: Record<Part, Typed>): Parts | undefined => {
  const all: Partial<Record<Part, Limit>> = {};
  for (const part of parts) {
    const { on, limit, per } = typed[part];
    if (!on) continue;
    const sum = readSum(limit);
    if (limit.trim() !== "" && sum === undefined) return undefined;
    all[part] = sum === undefined ? {} : { limit: sum, per };
  }
  return all;
};

/** Which parts a position has in a kind of decision, and up to what sum. */
export const RightForm = ({
  title,
  held,
  currency,
  onSave,
  onClose,
}: {
  readonly title: string;
  readonly held: Parts;
  readonly currency: string | undefined;
  readonly onSave: (parts: Parts) => void;
  readonly onClose: () => void;
}) => {
  const [typed, setTyped] = useState(() => typedOf(held));
  const [wrong, setWrong] = useState(false);
  const id = useId();
  const set = (part: Part, change: Partial<Typed>): void => {
    setWrong(false);
    setTyped((now) => ({ ...now, [part]: { ...now[part], ...change } }));
  };
  const save = (): void => {
    const meant = partsOf(typed);
    setWrong(meant === undefined);
    if (meant) onSave(meant);
  };
  return (
    <Sheet
      title={title}
      onClose={onClose}
      end={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <button type="submit" form={id} className="button" data-kind="primary" data-size="base">
            {words.rights.save}
          </button>
        </>
      }
    >
      <form
        id={id}
        className="right-form"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {parts.map((part) => {
          const { on, limit, per } = typed[part];
          const name = words.rights.legend[part];
          return (
            <div key={part} className="right-part">
              <label className="right-on">
                <input
                  type="checkbox"
                  checked={on}
                  onChange={(event) => set(part, { on: event.currentTarget.checked })}
                />
                {name}
              </label>
              {on ? (
                <>
                  <label>
                    <span className="note">
                      {words.rights.limit} {currency}
                    </span>
                    <input
                      className="field"
                      inputMode="numeric"
                      placeholder={words.rights.unsaid}
                      aria-label={`${name}: ${words.rights.limit}`}
                      value={limit}
                      onChange={(event) => set(part, { limit: event.currentTarget.value })}
                    />
                  </label>
                  <label>
                    <span className="note">{words.rights.perWhat}</span>
                    <select
                      className="field"
                      aria-label={`${name}: ${words.rights.perWhat}`}
                      value={per}
                      onChange={(event) => set(part, { per: event.currentTarget.value as Per })}
                    >
                      <option value="decision">{words.rights.per.decision}</option>
                      <option value="year">{words.rights.per.year}</option>
                    </select>
                  </label>
                </>
              ) : null}
            </div>
          );
        })}
        <p role="alert" className="raci-wrong" hidden={!wrong}>
          {words.rights.wrong}
        </p>
      </form>
    </Sheet>
  );
};
