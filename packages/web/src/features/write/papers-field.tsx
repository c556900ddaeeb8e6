import { type ReactNode, useId, useRef, useState } from "react";
import { words } from "./papers-words.ts";

/** Keeps what was typed, or says what is wrong with it. */
type Save = (text: string) => string | undefined;

type Shown = {
  readonly label: string;
  /** As it is kept. */
  readonly value: string;
  readonly save: Save;
  /** Where a finding leads to. */
  readonly id?: string | undefined;
  readonly hint?: string | undefined;
};

/** What is typed until it is kept: a wrong text stays where it is, with what is wrong with it. */
const useTyped = (value: string, save: Save) => {
  const [typed, setTyped] = useState<string>();
  const [wrong, setWrong] = useState<string>();
  const settle = (text: string): void => {
    const fault = save(text);
    setWrong(fault);
    setTyped(fault === undefined ? undefined : text);
  };
  return {
    shown: typed ?? value,
    wrong,
    type: setTyped,
    settle,
    /** What was typed is kept, if anything was; `fault`: the browser itself cannot read it. */
    leave: (fault?: string) => {
      if (fault !== undefined) setWrong(fault);
      else if (typed !== undefined) settle(typed);
    },
    drop: () => {
      setTyped(undefined);
      setWrong(undefined);
    },
  };
};

const Labelled = ({
  id,
  label,
  hint,
  wrong,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly wrong: string | undefined;
  readonly children: ReactNode;
}) => (
  <div className="paper-field">
    <label htmlFor={id}>{label}</label>
    {children}
    {hint === undefined ? null : (
      <p className="note" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    <p className="paper-wrong" id={`${id}-wrong`} role="alert" hidden={wrong === undefined}>
      {wrong}
    </p>
  </div>
);

const describedBy = (id: string, hint: string | undefined, wrong: string | undefined): string | undefined =>
  [hint === undefined ? [] : `${id}-hint`, wrong === undefined ? [] : `${id}-wrong`].flat().join(" ") ||
  undefined;

/** A field that keeps what was typed when it is left, as one step; Esc gives up what was typed. */
export const Field = ({
  label,
  value,
  save,
  id: given,
  hint,
  type = "text",
  long = false,
  most = 200,
}: Shown & {
  readonly type?: "text" | "date" | "email" | "url";
  readonly long?: boolean;
  /** Characters it takes. */
  readonly most?: number;
}) => {
  const own = useId();
  const id = given ?? own;
  const { shown, wrong, type: set, leave, drop } = useTyped(value, save);
  const common = {
    id,
    className: "field",
    value: shown,
    maxLength: most,
    "aria-invalid": wrong !== undefined,
    "aria-describedby": describedBy(id, hint, wrong),
  };
  return (
    <Labelled id={id} label={label} hint={hint} wrong={wrong}>
      {long ? (
        <textarea
          {...common}
          rows={3}
          onChange={(event) => set(event.currentTarget.value)}
          onBlur={() => leave()}
          onKeyDown={({ key }) => {
            if (key === "Escape") drop();
          }}
        />
      ) : (
        <input
          {...common}
          // E-mail and web addresses are read by us, so that what is wrong stands beside the field.
          type={type === "date" ? "date" : "text"}
          inputMode={type === "date" ? undefined : type}
          onChange={(event) => set(event.currentTarget.value)}
          onBlur={(event) => leave(event.currentTarget.validity.badInput ? words.wrong.date : undefined)}
          onKeyDown={(event) => {
            if (event.key === "Escape") drop();
            else if (event.key === "Enter") leave();
          }}
        />
      )}
    </Labelled>
  );
};

/** One of several; walking through them by keys is one step, kept when it is left. */
export const Choose = ({
  label,
  value,
  save,
  id: given,
  hint,
  options,
}: Shown & { readonly options: readonly (readonly [value: string, name: string])[] }) => {
  const own = useId();
  const id = given ?? own;
  const { shown, wrong, type, settle, leave } = useTyped(value, save);
  const byKeys = useRef(false);
  const known = options.some(([option]) => option === shown);
  return (
    <Labelled id={id} label={label} hint={hint} wrong={wrong}>
      <select
        id={id}
        className="field"
        value={shown}
        aria-invalid={wrong !== undefined}
        aria-describedby={describedBy(id, hint, wrong)}
        onPointerDown={() => {
          byKeys.current = false;
        }}
        onKeyDown={() => {
          byKeys.current = true;
        }}
        onChange={(event) => (byKeys.current ? type : settle)(event.currentTarget.value)}
        onBlur={() => leave()}
      >
        {known ? null : <option value={shown}>{shown}</option>}
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </Labelled>
  );
};

/** The first field of what has several. */
const first: Readonly<Record<string, string>> = {
  "advert.place": "advert.place.street",
  "advert.pay": "advert.pay.currency",
  "advert.apply": "advert.apply.email",
};

/** The id of a field of this page, by its place in the remit. */
export const fieldId = (at: string): string => `paper-${first[at] ?? at}`;

/** Leads to a field by its place in the remit: what it is folded into opens. */
export const goToField = (at: string): void => {
  const field = document.getElementById(fieldId(at));
  const fold = field?.closest("details");
  if (fold) fold.open = true;
  field?.focus();
  field?.scrollIntoView({ block: "center" });
};
