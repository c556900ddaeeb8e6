import type { DecisionRecord, InputOf, operations, Verification } from "@remit/core";
import { useState } from "react";
import { ask } from "#client/ask.ts";
import { faultsOf } from "#client/issue-words.ts";
import { buttonLook } from "#ui/button.tsx";
import { FileOpener } from "#ui/file-opener.tsx";
import { words } from "./papers-words.ts";
import { words as writeWords } from "./words.ts";

const { verify: says } = words;

type Verified = { readonly name: string; readonly date: string; readonly verification: Verification };

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const isRecord = (value: unknown): boolean =>
  (value as Partial<DecisionRecord> | null)?.format === "remit/record@1";

const Outcome = ({ name, date, verification }: Verified) => {
  const { identical, catalogue, differences, more } = verification;
  return (
    <div className="papers-told papers-verified">
      <p className="secondary">{says.of(name, date)}</p>
      <p>
        <strong>{identical ? says.identical : says.differs(differences.length + more)}</strong>
      </p>
      <p className="note">
        {catalogue.record === catalogue.now
          ? says.catalogue(catalogue.now)
          : says.otherCatalogue(catalogue.record, catalogue.now)}
      </p>
      {identical ? null : (
        <table>
          <thead>
            <tr>
              {says.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {differences.map(({ at, record, now }) => (
              <tr key={at}>
                <th scope="row">{at}</th>
                <td>{record}</td>
                <td>{now}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more > 0 ? <p className="secondary">{says.more(more)}</p> : null}
    </div>
  );
};

/** Makes a recorded decision again and says whether anything differs. */
export const CheckRecord = () => {
  const [verified, setVerified] = useState<Verified>();
  const read = async (text: string, name: string) => {
    setVerified(undefined);
    const record = parsed(text);
    if (!isRecord(record))
      return { faults: [{ where: "", says: record === undefined ? says.notJson : says.notARecord }] };
    // Whatever stands in it, the operation checks.
    const given = { record } as InputOf<typeof operations, "verify-record">;
    const { value, issues } = await ask("verify-record", given);
    if (issues)
      return { faults: faultsOf(issues.map(({ path, ...rest }) => ({ ...rest, path: path.slice(1) }))) };
    setVerified({ name, date: given.record.date, verification: value });
    return undefined;
  };
  return (
    <section className="papers-part" aria-labelledby="papers-verify">
      <h2 id="papers-verify" tabIndex={-1}>
        {says.title}
      </h2>
      <p className="secondary">{says.help}</p>
      <div className="papers-acts">
        <FileOpener
          {...buttonLook()}
          label={says.open}
          accept=".json,application/json"
          words={{ ...says, found: writeWords.found }}
          read={read}
        >
          {says.open}
        </FileOpener>
      </div>
      <div className="papers-outcome" aria-live="polite">
        {verified ? <Outcome {...verified} /> : null}
      </div>
    </section>
  );
};
