import type { ImportFault } from "@remit/core";
import { useState } from "react";
import { Button } from "#ui/button.tsx";
import { ImportMore } from "./import-more.tsx";
import { words } from "./words.ts";

const { table: says } = words;

type Names = (id: string) => string;

const repairText = ({ kind, to = "" }: NonNullable<ImportFault["repair"]>, names: Names): string =>
  says.repair[kind](kind === "put-under" ? names(to) : to);

/** What is wrong with a row and what would mend it, in words. */
export const faultText = (fault: ImportFault, names: Names): string =>
  [says.fault[fault.code](fault), ...(fault.repair ? [`${repairText(fault.repair, names)}?`] : [])].join(" ");

const Fault = ({
  fault,
  names,
  taken,
  onAccept,
}: {
  readonly fault: ImportFault;
  readonly names: Names;
  /** Its repair is taken: known before the list is read with it. */
  readonly taken: boolean;
  readonly onAccept: (accept: boolean) => void;
}) => {
  const who = [fault.name, fault.title].filter((part) => part !== undefined).join(", ");
  return (
    <li>
      <span className="where">
        {says.row(fault.row)}
        {fault.column === undefined ? "" : `, ${fault.column}`}
      </span>
      <span>
        {who === "" ? null : <strong className="import-who">{who}</strong>}
        {fault.value === undefined || fault.value === "" ? null : <q>{fault.value}</q>}{" "}
        {says.fault[fault.code](fault)}
        {fault.repair ? (
          <label className="import-repair">
            <input
              type="checkbox"
              checked={taken}
              onChange={(event) => onAccept(event.currentTarget.checked)}
            />
            {repairText(fault.repair, names)}
          </label>
        ) : null}
      </span>
    </li>
  );
};

/** The rows that need a look, each with its repair to take or leave, and a file of them to mend elsewhere. */
export const ImportFaults = ({
  faults,
  names,
  accept,
  onAccept,
  onSave,
}: {
  readonly faults: readonly ImportFault[];
  readonly names: Names;
  /** Ids of repairs that are taken. */
  readonly accept: readonly string[];
  readonly onAccept: (ids: readonly string[]) => void;
  /** Hands over the file to fix; false where that cannot be done. */
  readonly onSave: () => Promise<boolean>;
}) => {
  const [wrong, setWrong] = useState(false);
  if (faults.length === 0) return <h3>{says.noFaults}</h3>;
  const repairs = faults.filter(({ repair }) => repair);
  return (
    <section aria-labelledby="import-faults">
      <h3 id="import-faults">{says.faults(new Set(faults.map(({ row }) => row)).size)}</h3>
      <p className="chart-acts">
        {repairs.length > 1 ? (
          <>
            <Button size="small" onClick={() => onAccept(repairs.map(({ id }) => id))}>
              {says.acceptAll}
            </Button>
            <Button size="small" onClick={() => onAccept([])}>
              {says.refuseAll}
            </Button>
          </>
        ) : null}
        <Button
          size="small"
          onClick={() =>
            void onSave().then(
              (done) => setWrong(!done),
              () => setWrong(true),
            )
          }
        >
          {says.toFix}
        </Button>
      </p>
      {wrong ? <p role="alert">{says.notSaved}</p> : null}
      <ImportMore of={faults} className="import-faults">
        {(fault) => (
          <Fault
            key={fault.id}
            fault={fault}
            names={names}
            taken={accept.includes(fault.id)}
            onAccept={(take) =>
              onAccept(take ? [...accept, fault.id] : accept.filter((id) => id !== fault.id))
            }
          />
        )}
      </ImportMore>
    </section>
  );
};
