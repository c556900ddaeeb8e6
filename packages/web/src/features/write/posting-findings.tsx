import type { PostingCheck, PostingFinding, Remit } from "@remit/core";
import { Link } from "@tanstack/react-router";
import { useId, useState } from "react";
import { useCatalogue } from "#client/catalogue.ts";
import { Button } from "#ui/button.tsx";
import { Waiting } from "#ui/states.tsx";
import type { Desk } from "./frame.tsx";
import { goToField } from "./papers-field.tsx";
import { factIn } from "./papers-issues.ts";
import { words } from "./papers-words.ts";
import { overruling, placeOf, stretchOf, takingBack, withSuggestion } from "./posting-edits.ts";
import { words as writeWords } from "./words.ts";

const { check: says } = words;

/** What a finding says; roles are named as the catalogue does. */
const useSentence = () => {
  const { role } = useCatalogue();
  return ({ rule, data }: Pick<PostingFinding, "rule" | "data">): string => {
    const fact = factIn(data);
    const named = (name: string): string =>
      fact(name)
        .split(", ")
        .map((id) => role.get(id)?.name ?? id)
        .join(", ");
    return says.rules[rule]((name) => (name === "titled" || name === "duties" ? named(name) : fact(name)));
  };
};

/** Where it is, and the way there. */
const Place = ({ remit, at }: { readonly remit: Remit; readonly at: string }) => {
  const place = placeOf(remit, at);
  const known = says.places[at];
  if (place.kind === "field")
    return (
      <button type="button" className="papers-place" onClick={() => goToField(at)}>
        {known ?? at}
      </button>
    );
  if (place.kind === "whole") return <span>{known}</span>;
  const line = place.kind === "line" ? place.line : undefined;
  const name =
    place.kind === "line"
      ? place.text
      : place.kind === "section"
        ? writeWords.sections[at as keyof typeof writeWords.sections]
        : (known ?? at);
  return (
    <Link
      to="/write"
      search={{ role: remit.role, ...(line !== undefined && { line }) }}
      className="papers-place"
    >
      {name}
    </Link>
  );
};

const near = 60;

/** The words found, marked, with a few of those around them. */
const Stretch = ({ remit, finding }: { readonly remit: Remit; readonly finding: PostingFinding }) => {
  const stretch = stretchOf(remit, finding);
  if (!stretch) return null;
  const [before, found, after] = stretch;
  return (
    <p className="papers-stretch">
      {before.length > near ? `…${before.slice(-near)}` : before}
      <mark>{found}</mark>
      {after.length > near ? `${after.slice(0, near)}…` : after}
    </p>
  );
};

const Overrule = ({
  onKeep,
  onClose,
}: {
  readonly onKeep: (reason: string) => void;
  readonly onClose: () => void;
}) => {
  const id = useId();
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  return (
    // Esc is the keyboard's way out.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className="papers-overrule"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === "") setMissing(true);
        else onKeep(reason);
      }}
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose();
      }}
    >
      <label htmlFor={id}>{says.reason}</label>
      <textarea
        id={id}
        className="field"
        rows={2}
        maxLength={4000}
        value={reason}
        aria-invalid={missing}
        aria-describedby={`${id}-help`}
        // Whoever pressed Overrule wants to say why.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <p className={missing ? "paper-wrong" : "note"} id={`${id}-help`}>
        {missing ? says.reasonMissing : says.overruleHelp}
      </p>
      <div className="papers-acts">
        <button type="submit" className="button" data-size="small">
          {says.keep}
        </button>
        <Button size="small" onClick={onClose}>
          {says.cancel}
        </Button>
      </div>
    </form>
  );
};

const Finding = ({
  desk,
  finding,
  sentence,
}: {
  readonly desk: Desk;
  readonly finding: PostingFinding;
  readonly sentence: string;
}) => {
  const [overrules, setOverrules] = useState(false);
  const { rule, at, severity, suggestions } = finding;
  return (
    <li className="papers-finding" data-severity={severity}>
      <p>
        <strong className="papers-severity">{says.severities[severity]}</strong> {sentence}
      </p>
      <Stretch remit={desk.remit} finding={finding} />
      <p className="secondary">
        {says.place} <Place remit={desk.remit} at={at} />
      </p>
      {overrules ? (
        <Overrule
          onClose={() => setOverrules(false)}
          onKeep={(reason) => desk.change((remit) => overruling(remit, { rule, at, reason }))}
        />
      ) : (
        <div className="papers-acts">
          {suggestions.map((suggestion) => (
            <Button
              key={suggestion}
              size="small"
              onClick={() => desk.change((remit) => withSuggestion(remit, finding, suggestion))}
            >
              {suggestion === "" ? says.leaveOut : says.use(suggestion)}
            </Button>
          ))}
          {severity === "error" ? null : (
            <Button size="small" onClick={() => setOverrules(true)}>
              {says.overrule}
            </Button>
          )}
        </div>
      )}
    </li>
  );
};

const Overruled = ({
  desk,
  rule,
  at,
  sentence,
  reason,
}: Remit["overruled"][number] & { readonly desk: Desk; readonly sentence?: string }) => (
  <li className="papers-finding">
    {sentence === undefined ? null : <p>{sentence}</p>}
    <p className="secondary">
      {says.place} <Place remit={desk.remit} at={at} />
    </p>
    <p className="papers-reason">{says.because(reason)}</p>
    <div className="papers-acts">
      <Button size="small" onClick={() => desk.change((remit) => takingBack(remit, { rule, at }))}>
        {says.takeBack}
      </Button>
    </div>
  </li>
);

/** One of several findings that are overruled by one reason. */
const onePerRule = (overruled: PostingCheck["overruled"]): PostingCheck["overruled"] => [
  ...new Map(overruled.map((each) => [`${each.rule} ${each.at}`, each])).values(),
];

/** What to look at before the posting is published, and what the author looked at and left. */
export const Findings = ({
  desk,
  check,
  waits,
}: {
  readonly desk: Desk;
  readonly check: PostingCheck | undefined;
  /** It is under way, and there is no earlier one. */
  readonly waits: boolean;
}) => {
  const sentence = useSentence();
  const overruled = onePerRule(check?.overruled ?? []);
  return (
    <section className="papers-part" aria-labelledby="papers-check">
      <h2 id="papers-check" tabIndex={-1}>
        {says.title}
      </h2>
      {waits ? <Waiting height={120} says={says.waiting} /> : null}
      {check?.textChecked === false ? <p className="papers-told">{says.notChecked}</p> : null}
      {check?.findings.length === 0 ? <p>{says.nothing}</p> : null}
      <ul className="papers-findings">
        {check?.findings.map((finding) => (
          <Finding key={finding.id} desk={desk} finding={finding} sentence={sentence(finding)} />
        ))}
      </ul>
      {overruled.length === 0 ? null : (
        <details className="papers-fold">
          <summary>{says.overruledTitle(overruled.length)}</summary>
          <ul className="papers-findings">
            {overruled.map((each) => (
              <Overruled key={each.id} {...each} desk={desk} sentence={sentence(each)} />
            ))}
          </ul>
        </details>
      )}
      {check === undefined || check.stale.length === 0 ? null : (
        <details className="papers-fold">
          <summary>{says.staleTitle(check.stale.length)}</summary>
          <ul className="papers-findings">
            {check.stale.map((each) => (
              <Overruled key={`${each.rule} ${each.at}`} {...each} desk={desk} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};
