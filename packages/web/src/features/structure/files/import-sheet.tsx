import type { Issue } from "@remit/core";
import { useEffect, useState } from "react";
import { issueWords } from "#client/issue-words.ts";
import {
  type Imported,
  type ImportChoices,
  importTable,
  mergeTable,
  saveToFix,
} from "#client/structure-files.ts";
import { adoptStructure, type SavedStructure } from "#client/structures.ts";
import { Button } from "#ui/button.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { IssueList, Waiting } from "#ui/states.tsx";
import { ImportColumns, type Mapping } from "./import-columns.tsx";
import { faultText, ImportFaults } from "./import-faults.tsx";
import { ImportIncoming } from "./import-incoming.tsx";
import { importNames } from "./import-names.ts";
import { ImportTitles } from "./import-titles.tsx";
import { ImportWay } from "./import-way.tsx";
import { words } from "./words.ts";

const { table: says } = words;

type Read = { readonly value?: Imported | undefined; readonly issues?: readonly Issue[] | undefined };
type Settled = { readonly mapping: Mapping; readonly roles: Readonly<Record<string, string>> };

/**
 * What a list of people becomes: the columns as they were understood, the rows that need a look, repairs to take or leave. Beside a
 * structure that is open: what it would change there, change by change.
 */
export const ImportSheet = ({
  file,
  into,
  onClose,
  onOpened,
}: {
  readonly file: File;
  /** The structure that is open. */
  readonly into?: SavedStructure | undefined;
  readonly onClose: () => void;
  readonly onOpened: () => void;
}) => {
  const [bytes, setBytes] = useState<Uint8Array>();
  const [settled, setSettled] = useState<Settled>({ mapping: {}, roles: {} });
  const [accept, setAccept] = useState<readonly string[]>([]);
  const [taken, setTaken] = useState<readonly string[]>([]);
  const [asNew, setAsNew] = useState(false);
  const [read, setRead] = useState<Read>();
  const [failed, setFailed] = useState(false);
  const today = asNew ? undefined : into?.structure;
  useEffect(() => {
    file.arrayBuffer().then(
      (buffer) => setBytes(new Uint8Array(buffer)),
      () => setFailed(true),
    );
  }, [file]);
  useEffect(() => {
    if (!bytes) return;
    let wanted = true;
    // What is taken of the changes is not asked for before the end: it alters none of them.
    importTable({ name: file.name, bytes }, choicesOf(settled, { accept, into: today })).then(
      (answer) => wanted && setRead(answer),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [bytes, file, settled, accept, today]);

  const imported = read?.value;
  const incoming = imported?.incoming;
  const there = new Set(incoming?.map(({ id }) => id));
  const kept = taken.filter((id) => there.has(id));
  const names = imported ? importNames(imported, today) : (id: string): string => id;
  const open = (): void => {
    if (!imported) return;
    const { structure } = imported;
    const name = structure.organisation.name || file.name.replace(/\.\w+$/, "");
    adoptStructure({ ...structure, organisation: { ...structure.organisation, name } });
    onOpened();
  };
  const merge = async (): Promise<void> => {
    if (!into || !bytes) return;
    const choices = choicesOf(settled, { accept: [...accept, ...kept] });
    const issues = await mergeTable(into.id, { name: file.name, bytes }, choices);
    if (issues.length > 0) setRead({ issues });
    else onOpened();
  };
  const positions = imported?.counts.positions ?? 0;
  return (
    <Sheet
      title={says.title(file.name)}
      onClose={onClose}
      end={
        <>
          <Button onClick={onClose}>{says.cancel}</Button>
          {positions > 0 && !incoming ? (
            <Button kind="primary" onClick={open}>
              {says.take}
            </Button>
          ) : null}
          {incoming ? (
            <Button
              kind="primary"
              disabled={kept.length === 0}
              onClick={() => void merge().catch(() => setFailed(true))}
            >
              {words.incoming.take(kept.length)}
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
      {imported && bytes ? (
        <div className="import">
          <p>
            <strong>{says.counts(positions, imported.counts.rows)}</strong>
            {imported.counts.leftOut > 0 ? ` · ${says.leftOut(imported.counts.leftOut)}` : ""}
            {imported.counts.vacancies > 0 ? ` · ${says.vacancies(imported.counts.vacancies)}` : ""}
          </p>
          {into ? (
            <ImportWay name={into.structure.organisation.name} asNew={asNew} onChoose={setAsNew} />
          ) : null}
          <ImportColumns
            imported={imported}
            onMap={(column, field) => {
              setSettled({ ...settled, mapping: { ...settled.mapping, [column]: field } });
              setAccept([]);
            }}
          />
          {imported.notes.length > 0 ? (
            <ul className="import-notes">
              {imported.notes.map(({ code, data }) => (
                <li key={code}>{says.note[code](data)}</li>
              ))}
            </ul>
          ) : null}
          {incoming ? (
            <ImportIncoming incoming={incoming} names={names} taken={kept} onTake={setTaken} />
          ) : null}
          <ImportFaults
            faults={imported.faults}
            names={names}
            accept={accept}
            onAccept={setAccept}
            onSave={() =>
              saveToFix(
                { name: file.name, bytes },
                choicesOf(settled, { accept, into: today }),
                Object.fromEntries(imported.faults.map((fault) => [fault.id, faultText(fault, names)])),
              )
            }
          />
          <ImportTitles
            titles={imported.titles}
            roles={settled.roles}
            onRole={(title, role) => {
              const { [title]: _, ...roles } = settled.roles;
              setSettled({ ...settled, roles: role === undefined ? roles : { ...roles, [title]: role } });
            }}
          />
        </div>
      ) : null}
    </Sheet>
  );
};

const choicesOf = (
  { mapping, roles }: Settled,
  {
    accept,
    into,
  }: { readonly accept: readonly string[]; readonly into?: SavedStructure["structure"] | undefined },
): ImportChoices => ({
  mapping: { ...mapping },
  roles: { ...roles },
  accept: [...accept],
  ...(into && { into }),
});
