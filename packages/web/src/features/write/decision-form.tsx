import { useRef, useState } from "react";
import { Button } from "#ui/button.tsx";
import { type Dissent, dissentAt, isWhole, withDissent, withText } from "./decision-edits.ts";
import type { Desk } from "./frame.tsx";
import { Field } from "./papers-field.tsx";
import { words } from "./papers-words.ts";
import { isDay } from "./posting-advert.ts";

const { decision: says } = words;
const noDissent: readonly Dissent[] = [];

/** What one who saw it otherwise says, to be worded anew or taken away. */
const DissentFields = ({
  desk,
  at,
  dissent,
}: {
  readonly desk: Desk;
  readonly at: number;
  readonly dissent: Dissent;
}) => {
  const save =
    (key: keyof Dissent) =>
    (text: string): string | undefined => {
      const next = { ...dissent, [key]: text };
      if (!isWhole(next)) return words.wrong.missing;
      desk.decide((decision) => dissentAt(decision, at, next));
      return undefined;
    };
  return (
    <li className="papers-dissent">
      <Field label={says.who} value={dissent.who} save={save("who")} />
      <Field label={says.says} value={dissent.says} save={save("says")} long most={4000} />
      <div className="papers-acts">
        <Button
          size="small"
          aria-label={says.remove(dissent.who)}
          onClick={() => desk.decide((decision) => dissentAt(decision, at, undefined))}
        >
          {says.removeShort}
        </Button>
      </div>
    </li>
  );
};

const none: Dissent = { who: "", says: "" };

/** Adds one who saw it otherwise, once it is said who and what. */
const AddDissent = ({ desk }: { readonly desk: Desk }) => {
  const [dissent, setDissent] = useState(none);
  const [missing, setMissing] = useState(false);
  const who = useRef<HTMLInputElement>(null);
  const add = (): void => {
    setMissing(!isWhole(dissent));
    if (!isWhole(dissent)) return;
    desk.decide((decision) => withDissent(decision, dissent));
    setDissent(none);
    who.current?.focus();
  };
  return (
    <form
      className="papers-dissent"
      aria-label={says.addTitle}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label className="paper-field">
        <span>{says.who}</span>
        <input
          ref={who}
          className="field"
          maxLength={200}
          value={dissent.who}
          onChange={(event) => setDissent({ ...dissent, who: event.currentTarget.value })}
        />
      </label>
      <label className="paper-field">
        <span>{says.says}</span>
        <textarea
          className="field"
          rows={2}
          maxLength={4000}
          value={dissent.says}
          onChange={(event) => setDissent({ ...dissent, says: event.currentTarget.value })}
        />
      </label>
      {missing ? (
        <p className="paper-wrong" role="alert">
          {says.dissentMissing}
        </p>
      ) : null}
      <div className="papers-acts">
        <button type="submit" className="button" data-size="small">
          {says.add}
        </button>
      </div>
    </form>
  );
};

/** What people then decided: who, when and why, and who saw it otherwise. */
export const DecisionForm = ({ desk }: { readonly desk: Desk }) => {
  const { decision } = desk.saved;
  const dissent = decision?.dissent ?? noDissent;
  const save =
    (key: "by" | "on" | "why") =>
    (text: string): string | undefined => {
      if (key === "on" && text !== "" && !isDay(text)) return words.wrong.date;
      desk.decide((before) => withText(before, key, text));
      return undefined;
    };
  return (
    <section className="papers-part" aria-labelledby="papers-decision">
      <h2 id="papers-decision" tabIndex={-1}>
        {says.title}
      </h2>
      <p className="secondary">{says.help}</p>
      <Field label={says.by} value={decision?.by ?? ""} save={save("by")} most={400} />
      <Field label={says.on} value={decision?.on ?? ""} save={save("on")} type="date" />
      <Field label={says.why} value={decision?.why ?? ""} save={save("why")} long most={4000} />
      <h3>{says.dissent}</h3>
      <ul className="papers-dissents">
        {dissent.map((each, at) => (
          // Two may say the same: only their places tell them apart, as long as none comes or goes.
          // oxlint-disable-next-line react/no-array-index-key
          <DissentFields key={`${at} of ${dissent.length}`} desk={desk} at={at} dissent={each} />
        ))}
      </ul>
      <AddDissent desk={desk} />
    </section>
  );
};
