import type { DecisionRecord, DocumentFormat, DocumentKind, Issue, OutputOf, operations } from "@remit/core";
import { useEffect, useRef, useState } from "react";
import { ask } from "#client/ask.ts";
import { handMade, knowsCatalogue, type Made, writeAtServer } from "#client/papers.ts";
import { isUnreachable } from "#client/server.ts";
import { Button } from "#ui/button.tsx";
import { Working } from "#ui/working.tsx";
import type { Desk } from "./frame.tsx";
import { kinds } from "./kinds.ts";
import { issueSays } from "./papers-issues.ts";
import { decisionOf, type Source } from "./papers-source.ts";
import { words } from "./papers-words.ts";

const { export: says } = words;

type What = DocumentFormat | "zip";
const formats: readonly DocumentFormat[] = ["docx", "pdf", "html", "md", "json"];
/** What the browser makes by itself. */
const own: readonly DocumentFormat[] = formats.filter((format) => format !== "pdf");

type LeftOut = OutputOf<typeof operations, "write-papers">["leftOut"];
/** What came of it: saved, with what there is to know about it, or why not; `print`: printing does instead. */
type Outcome =
  | { readonly saved: string; readonly notes: readonly string[] }
  | { readonly not: readonly string[]; readonly print?: boolean };

const refusal = (issues: readonly Issue[]): Outcome => ({ not: issues.map(issueSays) });

/** What is not in an archive, one line a paper and reason. */
const leftOutLines = (leftOut: LeftOut): string[] => {
  const lines = Map.groupBy(leftOut, (each) => `${each.kind} ${issueSays(each)}`);
  return [...lines.values()].flatMap(([first, ...rest]) =>
    first
      ? [
          says.leftOutLine(
            kinds[first.kind],
            [first, ...rest].map(({ format }) => says.formats[format]),
            issueSays(first),
          ),
        ]
      : [],
  );
};

const saved = (made: Made, notes: readonly string[] = []): Outcome => {
  handMade(made);
  return { saved: made.name, notes };
};

/** The server has another catalogue where it does not keep the amendments. */
const ofCatalogue = ({ id }: Desk): readonly string[] => (knowsCatalogue(id) ? [] : [says.shippedOnly]);

const onePaper = async (
  desk: Desk,
  kind: DocumentKind,
  source: Source,
  format: DocumentFormat,
  signal: AbortSignal,
): Promise<Outcome> => {
  const input = { kind, format, ...source };
  if (format !== "pdf") {
    const { value, issues } = await ask("write-document", input);
    return issues ? refusal(issues) : saved(value);
  }
  const reply = await writeAtServer("write-document", input, { assessment: desk.id, signal });
  if (isUnreachable(reply)) return { not: [says.pdfAway], print: true };
  if (!reply.issues) return saved(reply.value, ofCatalogue(desk));
  const noMeans = reply.issues.some(({ code }) => code === "write/format-not-here");
  return noMeans ? { not: [says.pdfNotHere], print: true } : refusal(reply.issues);
};

/** All papers from the server; where it cannot be reached, from the browser, without PDF. */
const allPapers = async (desk: Desk, signal: AbortSignal): Promise<Outcome> => {
  const { remit, assessment } = desk;
  const recorded = await ask("record-decision", { assessment, decision: decisionOf(desk) });
  const record: DecisionRecord | undefined = recorded.value;
  const unrecorded = (recorded.issues ?? []).map((issue) =>
    says.leftOutLine(kinds.record, Object.values(says.formats), issueSays(issue)),
  );
  const input = { remit, ...(record && { record }) };
  const reply = await writeAtServer("write-papers", input, { assessment: desk.id, signal });
  signal.throwIfAborted();
  const away = isUnreachable(reply);
  const { value, issues } = away ? await ask("write-papers", { ...input, formats: [...own] }) : reply;
  if (issues) return refusal(issues);
  return saved(value, [...(away ? [says.pdfLeftOut] : []), ...leftOutLines(value.leftOut), ...unrecorded]);
};

const Told = ({
  what,
  outcome,
  onPrint,
}: {
  readonly what: What;
  readonly outcome: Outcome;
  readonly onPrint: () => void;
}) => {
  if ("saved" in outcome)
    return (
      <div className="papers-told">
        <p>{says.saved(outcome.saved)}</p>
        <ul>
          {outcome.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </div>
    );
  return (
    <div className="papers-told" data-not>
      <p>
        <strong>{says.notMade(says.made[what])}</strong>
      </p>
      {outcome.not.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {outcome.print ? (
        <Button size="small" onClick={onPrint}>
          {says.print}
        </Button>
      ) : null}
    </div>
  );
};

/** Takes a paper away, in each of its formats, on paper, or with all the others. */
export const Export = ({
  desk,
  kind,
  source,
  onPrint,
}: {
  readonly desk: Desk;
  readonly kind: DocumentKind;
  /** Nothing where the paper cannot be written. */
  readonly source: Source | undefined;
  readonly onPrint: () => void;
}) => {
  const [work, setWork] = useState<What>();
  const [told, setTold] = useState<{ readonly what: What; readonly outcome: Outcome }>();
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const take = async (what: What): Promise<void> => {
    stop.current?.abort();
    const control = new AbortController();
    stop.current = control;
    setTold(undefined);
    setWork(what);
    const { signal } = control;
    const made =
      what === "zip" ? allPapers(desk, signal) : source && onePaper(desk, kind, source, what, signal);
    const outcome = await Promise.resolve(made).catch((): Outcome => ({ not: [says.broken] }));
    if (signal.aborted) return;
    setWork(undefined);
    if (outcome) setTold({ what, outcome });
  };
  const end = (): void => {
    stop.current?.abort();
    setWork(undefined);
  };
  return (
    <section className="papers-part" aria-labelledby="papers-export">
      <h2 id="papers-export" tabIndex={-1}>
        {says.title}
      </h2>
      <div className="papers-acts">
        {formats.map((format) => (
          <Button key={format} disabled={!source} onClick={() => void take(format)}>
            {says.formats[format]}
          </Button>
        ))}
        <Button disabled={!source} onClick={onPrint}>
          {says.print}
        </Button>
      </div>
      <Button kind="primary" onClick={() => void take("zip")}>
        {says.all}
      </Button>
      <div className="papers-outcome" aria-live="polite">
        {work === undefined ? null : (
          <Working
            key={work}
            says={(seconds) => says.working(says.made[work], seconds)}
            stop={says.stop}
            onStop={end}
          />
        )}
        {told && work === undefined ? <Told {...told} onPrint={onPrint} /> : null}
      </div>
    </section>
  );
};
