import type { ImportFault, Issue } from "@remit/core";
import { useEffect, useState } from "react";
import { issueWords } from "#client/issue-words.ts";
import { type Imported, importTable } from "#client/structure-files.ts";
import { adoptStructure } from "#client/structures.ts";
import { Button } from "#ui/button.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { IssueList, Waiting } from "#ui/states.tsx";
import { words } from "./words.ts";

const { table: says } = words;
const few = 50;

type Field = Imported["mapping"][number]["field"];
type Mapping = Readonly<Record<string, Field | "ignore">>;

const Columns = ({
  imported: { mapping, unmatched },
  onMap,
}: {
  readonly imported: Imported;
  readonly onMap: (column: string, field: Field | "ignore") => void;
}) => {
  const rows = [
    ...mapping.map(({ column, field }) => ({ column, field: field as Field | "ignore" })),
    ...unmatched.map((column) => ({ column, field: "ignore" as const })),
  ];
  return (
    <details className="import-columns">
      <summary>{says.columns}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{says.column}</th>
            <th scope="col">{says.tells}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ column, field }, at) => (
            // Two columns may have one header.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={`${column} ${at}`}>
              <th scope="row">{column}</th>
              <td>
                <select
                  className="field"
                  aria-label={column}
                  value={field}
                  onChange={(event) => onMap(column, event.currentTarget.value as Field | "ignore")}
                >
                  <option value="ignore">{says.nothing}</option>
                  {Object.entries(says.fields).map(([id, name]) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};

const Fault = ({
  fault,
  title,
  onAccept,
}: {
  readonly fault: ImportFault;
  /** Titles by id. */
  readonly title: (id: string) => string;
  readonly onAccept: (accept: boolean) => void;
}) => (
  <li>
    <span className="where">
      {says.row(fault.row)}
      {fault.column === undefined ? "" : `, ${fault.column}`}
    </span>
    <span>
      {fault.value === undefined || fault.value === "" ? null : <q>{fault.value}</q>}{" "}
      {says.fault[fault.code](fault)}
      {fault.repair ? (
        <label className="import-repair">
          <input
            type="checkbox"
            checked={fault.accepted}
            onChange={(event) => onAccept(event.currentTarget.checked)}
          />
          {says.repair[fault.repair.kind](
            fault.repair.kind === "put-under" ? title(fault.repair.to ?? "") : (fault.repair.to ?? ""),
          )}
        </label>
      ) : null}
    </span>
  </li>
);

type Read = { readonly value?: Imported | undefined; readonly issues?: readonly Issue[] | undefined };

/** What a list of people becomes: the columns as they were understood, the rows that need a look, and repairs to take or leave. */
export const ImportSheet = ({
  file,
  onClose,
  onOpened,
}: {
  readonly file: File;
  readonly onClose: () => void;
  readonly onOpened: () => void;
}) => {
  const [bytes, setBytes] = useState<Uint8Array>();
  const [mapping, setMapping] = useState<Mapping>({});
  const [accept, setAccept] = useState<readonly string[]>([]);
  const [read, setRead] = useState<Read>();
  const [failed, setFailed] = useState(false);
  const [most, setMost] = useState(few);
  useEffect(() => {
    file.arrayBuffer().then(
      (buffer) => setBytes(new Uint8Array(buffer)),
      () => setFailed(true),
    );
  }, [file]);
  useEffect(() => {
    if (!bytes) return;
    let wanted = true;
    importTable({ name: file.name, bytes }, { mapping: { ...mapping }, accept: [...accept] }).then(
      (answer) => wanted && setRead(answer),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [bytes, file, mapping, accept]);

  const imported = read?.value;
  const titles = new Map(imported?.structure.positions.map(({ id, title }) => [id, title]));
  const repairs = imported?.faults.filter(({ repair }) => repair) ?? [];
  const open = (): void => {
    if (!imported) return;
    const { structure } = imported;
    const name = structure.organisation.name || file.name.replace(/\.\w+$/, "");
    adoptStructure({ ...structure, organisation: { ...structure.organisation, name } });
    onOpened();
  };
  return (
    <Sheet
      title={says.title(file.name)}
      onClose={onClose}
      end={
        <>
          <Button onClick={onClose}>{says.cancel}</Button>
          {imported && imported.counts.positions > 0 ? (
            <Button kind="primary" onClick={open}>
              {says.take}
            </Button>
          ) : null}
        </>
      }
    >
      {failed ? <p role="alert">{words.file.notLoaded}</p> : null}
      {read?.issues ? (
        <IssueList
          title={says.wrong(file.name)}
          issues={read.issues.map((issue) => ({ where: issue.path.join("."), says: issueWords(issue) }))}
        />
      ) : null}
      {read || failed ? null : <Waiting height={200} says={says.reading} />}
      {imported ? (
        <div className="import">
          <p>
            <strong>{says.counts(imported.counts.positions, imported.counts.rows)}</strong>
            {imported.counts.leftOut > 0 ? ` · ${says.leftOut(imported.counts.leftOut)}` : ""}
            {imported.counts.vacancies > 0 ? ` · ${says.vacancies(imported.counts.vacancies)}` : ""}
          </p>
          <Columns
            imported={imported}
            onMap={(column, field) => {
              setMapping({ ...mapping, [column]: field });
              setAccept([]);
            }}
          />
          <h3>{imported.faults.length === 0 ? says.noFaults : says.faults(imported.faults.length)}</h3>
          {repairs.length > 1 ? (
            <p className="chart-acts">
              <Button size="small" onClick={() => setAccept(repairs.map(({ id }) => id))}>
                {says.acceptAll}
              </Button>
              <Button size="small" onClick={() => setAccept([])}>
                {says.refuseAll}
              </Button>
            </p>
          ) : null}
          <ul className="import-faults">
            {imported.faults.slice(0, most).map((fault) => (
              <Fault
                key={fault.id}
                fault={fault}
                title={(id) => titles.get(id) ?? id}
                onAccept={(take) =>
                  setAccept(take ? [...accept, fault.id] : accept.filter((id) => id !== fault.id))
                }
              />
            ))}
          </ul>
          {imported.faults.length > most ? (
            <Button size="small" onClick={() => setMost(most + few * 4)}>
              {says.more(imported.faults.length - most)}
            </Button>
          ) : null}
        </div>
      ) : null}
    </Sheet>
  );
};
