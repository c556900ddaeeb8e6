import type { Remit } from "@remit/core";
import { useState } from "react";
import { ask } from "#client/ask.ts";
import type { Desk } from "./frame.tsx";
import { Field, fieldId } from "./papers-field.tsx";
import { inVoice, type Voice } from "./papers-reword.ts";
import { words } from "./papers-words.ts";
import { isDay } from "./posting-advert.ts";

const { options: says } = words;

/** One of two, as a row of radio buttons. */
const Pair = ({
  legend,
  name,
  value,
  options,
  onChoose,
}: {
  readonly legend: string;
  readonly name: string;
  readonly value: string;
  readonly options: Readonly<Record<string, string>>;
  readonly onChoose: (value: string) => void;
}) => (
  <fieldset className="papers-pair">
    <legend>{legend}</legend>
    {Object.entries(options).map(([option, label]) => (
      <label key={option}>
        <input type="radio" name={name} checked={option === value} onChange={() => onChoose(option)} />
        <span>{label}</span>
      </label>
    ))}
  </fieldset>
);

const withReview = (remit: Remit, day: string): Remit => {
  const { review: _, ...rest } = remit;
  return day === "" ? rest : { ...remit, review: day };
};

/** The title on the card, how the papers speak, and when the remit is looked at again. */
export const Options = ({ desk }: { readonly desk: Desk }) => {
  const { remit, assessment, change } = desk;
  const [failed, setFailed] = useState(false);
  const [wanted, setWanted] = useState<Voice>({});
  const speak = async (voice: Voice, from: Remit): Promise<boolean> => {
    const { value } = await inVoice(ask, from, assessment, voice);
    if (!value) return false;
    let meanwhile: Remit | undefined;
    change((now) => {
      if (JSON.stringify(now) === JSON.stringify(from)) return value;
      meanwhile = now;
      return now;
    });
    // What was changed meanwhile is not lost: it is worded with the rest.
    return meanwhile ? speak(voice, meanwhile) : true;
  };
  const choose = async (voice: Voice): Promise<void> => {
    setFailed(false);
    setWanted(voice);
    const done = await speak(voice, remit).catch(() => false);
    setFailed(!done);
    setWanted({});
  };
  return (
    <section className="papers-part" aria-labelledby="papers-options">
      <h2 id="papers-options" tabIndex={-1}>
        {says.title}
      </h2>
      <Field
        id={fieldId("title")}
        label={says.cardTitle}
        value={remit.title}
        save={(text) => {
          const title = text.trim();
          if (title === "") return says.titleMissing;
          change((now) => ({ ...now, title }));
          return undefined;
        }}
      />
      <Pair
        legend={says.tone}
        name="tone"
        value={wanted.tone ?? remit.tone}
        options={says.tones}
        onChoose={(tone) => void choose({ tone: tone as Remit["tone"] })}
      />
      <Pair
        legend={says.spelling}
        name="spelling"
        value={wanted.spelling ?? remit.spelling}
        options={says.spellings}
        onChoose={(spelling) => void choose({ spelling: spelling as Remit["spelling"] })}
      />
      <p className="note">{says.reword}</p>
      {failed ? (
        <p className="paper-wrong" role="alert">
          {says.notReworded}
        </p>
      ) : null}
      <Field
        type="date"
        label={says.review}
        value={remit.review ?? ""}
        save={(text) => {
          if (text !== "" && !isDay(text)) return words.wrong.date;
          change((now) => withReview(now, text));
          return undefined;
        }}
      />
    </section>
  );
};
