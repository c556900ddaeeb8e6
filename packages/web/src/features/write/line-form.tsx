import type { Line, Says, Section } from "@remit/core";
import { useId, useState } from "react";
import { Button } from "#ui/button.tsx";
import { words } from "./words.ts";

type Field = "text" | "measure" | "letter" | "with" | "holder" | "part" | "limit" | "above" | "level";

/** The fields of a line that can be written, by section. */
const fieldsOf: Readonly<Record<Section, readonly Field[]>> = {
  purpose: ["text"],
  accountabilities: ["text", "measure", "letter"],
  responsibilities: ["text", "with", "letter"],
  decisionRights: ["text", "part", "limit", "above"],
  position: ["text"],
  qualifications: ["text", "level"],
  excluded: ["text", "holder"],
  open: ["text"],
};

const choices: Partial<Record<Field, Readonly<Record<string, string>>>> = {
  letter: words.letters,
  part: words.part,
  level: words.level,
};
const long: readonly Field[] = ["text", "measure", "above"];
const most = (field: Field): number => (long.includes(field) ? 4000 : 200);

const typed = (value: Says[Field] | null): string =>
  Array.isArray(value) ? value.join(", ") : (value ?? "");

const names = (text: string): string[] =>
  text
    .split(",")
    .map((name) => name.trim().slice(0, 200))
    .filter((name) => name !== "")
    .slice(0, 20);

/** A field as the remit keeps it; nothing typed is nothing said. */
const saidOf = (field: Field, text: string): Says[Field] => {
  const plain = text.trim();
  if (field === "text") return plain;
  if (plain === "") return undefined;
  return field === "with" ? names(plain) : plain;
};

/** What was drafted for a field: the words there now, unless the author wrote others. */
const draftedOf = (line: Line, field: Field): string => {
  if (line.id.startsWith("own/")) return "";
  const drafted = line.drafted?.[field];
  return typed(drafted === undefined ? line[field] : drafted);
};

const Drafted = ({ text, onUse }: { readonly text: string; readonly onUse: () => void }) => (
  <p className="drafted">
    <span>
      {words.catalogue} <q>{text}</q>
    </span>
    <Button size="small" onClick={onUse}>
      {words.asDrafted}
    </Button>
  </p>
);

/** The words of a line as they can be written, with the drafted ones beside them; Esc leaves it as it was. */
export const LineForm = ({
  section,
  line,
  onSave,
  onClose,
}: {
  readonly section: Section;
  readonly line: Line;
  readonly onSave: (says: Partial<Says>) => void;
  readonly onClose: () => void;
}) => {
  const id = useId();
  const fields = fieldsOf[section];
  const [text, setText] = useState<Partial<Record<Field, string>>>(() =>
    Object.fromEntries(fields.map((field) => [field, typed(line[field])])),
  );
  const set = (field: Field, value: string): void => setText((now) => ({ ...now, [field]: value }));
  const empty = (text.text ?? "").trim() === "";
  const save = (): void => {
    if (empty) return;
    const says = Object.fromEntries(
      fields
        .map((field) => [field, saidOf(field, text[field] ?? "")] as const)
        .filter(([field, said]) => JSON.stringify(said) !== JSON.stringify(line[field])),
    );
    onSave(says);
  };
  return (
    // Its fields are what is typed in; the keys are heard here for all of them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className="line-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
        else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
        else return;
        event.preventDefault();
      }}
    >
      {fields.map((field, at) => {
        const options = choices[field];
        const value = text[field] ?? "";
        const drafted = draftedOf(line, field);
        const shared = {
          id: `${id}-${field}`,
          className: "field",
          value,
          // Whoever pressed Edit wants to write.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus: at === 0,
        };
        return (
          <div key={field}>
            <label htmlFor={`${id}-${field}`}>{words.fields[field]}</label>
            {options ? (
              <select {...shared} onChange={(event) => set(field, event.currentTarget.value)}>
                {Object.entries(options).map(([option, name]) => (
                  <option key={option} value={option}>
                    {name}
                  </option>
                ))}
              </select>
            ) : long.includes(field) ? (
              <textarea
                {...shared}
                rows={field === "text" ? Math.min(8, 2 + Math.floor(value.length / 70)) : 2}
                maxLength={most(field)}
                onChange={(event) => set(field, event.currentTarget.value)}
              />
            ) : (
              <input
                {...shared}
                maxLength={field === "with" ? 4000 : most(field)}
                onChange={(event) => set(field, event.currentTarget.value)}
              />
            )}
            {drafted !== "" && value !== drafted && !options ? (
              <Drafted
                text={drafted}
                onUse={() => {
                  set(field, drafted);
                  // The button goes with what it did.
                  document.getElementById(shared.id)?.focus();
                }}
              />
            ) : null}
          </div>
        );
      })}
      <div className="line-form-end">
        <Button size="small" kind="primary" type="submit" disabled={empty}>
          {words.keepWording}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
};
