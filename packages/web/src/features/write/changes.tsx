import type { Remit, RemitChange } from "@remit/core";
import { ask } from "#client/ask.ts";
import { useAsk } from "#client/use-ask.ts";
import { Button } from "#ui/button.tsx";
import type { Desk } from "./frame.tsx";
import { words } from "./words.ts";

const { changes: says } = words;

export type Revision = {
  /** What the answers as they are now would change. */
  readonly changes: readonly RemitChange[];
  readonly stale: readonly string[];
};

const none: Revision = { changes: [], stale: [] };

/** What the answers would change in a remit: what was known last, while a step is being worked out. */
export const useRevision = ({ remit, assessment }: Desk): Revision =>
  useAsk("revise-remit", { remit, assessment }).answer?.value ?? none;

/** Takes some changes and turns others down, as one step on the remit as it is by then. */
const settled = async (
  { remit, assessment, change }: Pick<Desk, "remit" | "assessment" | "change">,
  choice: { readonly take?: string[]; readonly refuse?: string[] },
): Promise<void> => {
  const { value } = await ask("revise-remit", { remit, assessment, ...choice });
  if (!value) return;
  let met = remit;
  change((now) => {
    met = now;
    return now === remit ? value.remit : now;
  });
  if (met !== remit) await settled({ remit: met, assessment, change }, choice);
};
const settle = (...given: Parameters<typeof settled>): void => void settled(...given);

const Versions = ({ change }: { readonly change: RemitChange }) => (
  <dl className="versions">
    {change.kind === "add" ? null : (
      <>
        <dt>{says.now}</dt>
        <dd>{change.before ?? says.nothing}</dd>
      </>
    )}
    {change.kind === "remove" ? null : (
      <>
        <dt>{says.next}</dt>
        <dd>{change.after ?? says.nothing}</dd>
      </>
    )}
  </dl>
);

const fieldName = (field: string | undefined): string =>
  (words.fields as Readonly<Record<string, string>>)[field ?? ""] ?? "";

/** One thing the answers would change: both versions, and what to do about it. */
export const ChangeRow = ({ change, desk }: { readonly change: RemitChange; readonly desk: Desk }) => (
  <div className="change">
    <h3>
      {says.kind[change.kind]}
      {change.kind === "change" && change.field !== "because" ? `: ${fieldName(change.field)}` : null}
    </h3>
    {change.field === "because" ? <p className="secondary">{says.because}</p> : <Versions change={change} />}
    {change.edited && change.field !== "because" ? <p className="change-edited">{says.edited}</p> : null}
    <div className="change-acts">
      <Button size="small" kind="primary" onClick={() => settle(desk, { take: [change.id] })}>
        {change.kind === "remove" ? says.acceptRemove : says.accept}
      </Button>
      <Button size="small" onClick={() => settle(desk, { refuse: [change.id] })}>
        {change.kind === "add" ? says.refuseAdd : says.refuse}
      </Button>
    </div>
  </div>
);

const textOf = (remit: Remit, { section, line, before, after }: RemitChange): string =>
  remit[section].find(({ id }) => id === line)?.text ?? before ?? after ?? line;

/** All that the answers would change, line by line. */
export const ChangesPanel = ({
  desk,
  changes,
  onLine,
  onClose,
}: {
  readonly desk: Desk;
  readonly changes: readonly RemitChange[];
  readonly onLine: (line: string) => void;
  readonly onClose: () => void;
}) => {
  const lines = Object.values(Object.groupBy(changes, ({ line }) => line)).filter(
    (each) => each !== undefined,
  );
  const all = changes.map(({ id }) => id);
  return (
    <>
      <h2 className="panel-title">{says.title(changes.length)}</h2>
      <p className="secondary">{says.help}</p>
      <div className="change-acts">
        <Button size="small" kind="primary" onClick={() => settle(desk, { take: all })}>
          {says.acceptAll}
        </Button>
        <Button size="small" onClick={() => settle(desk, { refuse: all })}>
          {says.refuseAll}
        </Button>
        <Button size="small" onClick={onClose}>
          {says.back}
        </Button>
      </div>
      <ol className="changes">
        {lines.map((each) => {
          const [first] = each;
          if (!first) return null;
          const there = first.kind !== "add";
          return (
            <li key={first.line}>
              <p className="note">{words.sections[first.section]}</p>
              {there ? (
                <button type="button" className="change-line" onClick={() => onLine(first.line)}>
                  {textOf(desk.remit, first)}
                </button>
              ) : null}
              {each.map((change) => (
                <ChangeRow key={change.id} change={change} desk={desk} />
              ))}
            </li>
          );
        })}
      </ol>
    </>
  );
};

/** Above the chain of a stale line: what would be written now, in amber. */
export const StaleNotice = ({
  desk,
  changes,
}: {
  readonly desk: Desk;
  readonly changes: readonly RemitChange[];
}) => (
  <section className="stale-notice">
    <p>
      <strong>{says.staleTitle}</strong>
    </p>
    {changes.map((change) => (
      <ChangeRow key={change.id} change={change} desk={desk} />
    ))}
  </section>
);
