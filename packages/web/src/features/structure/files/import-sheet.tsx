import type { Issue } from "@remit/core";
import { useMemo, useState } from "react";
import { issueWords } from "#client/issue-words.ts";
import { type ImportChoices, mergeTable, saveToFix } from "#client/structure-files.ts";
import { adoptStructure, type SavedStructure } from "#client/structures.ts";
import { Button } from "#ui/button.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { IssueList, Waiting } from "#ui/states.tsx";
import { ImportColumns, type Mapping } from "./import-columns.tsx";
import { faultText, ImportFaults } from "./import-faults.tsx";
import { ImportIncoming } from "./import-incoming.tsx";
import { importNames } from "./import-names.ts";
import { ImportNotes } from "./import-notes.tsx";
import { ImportTitles } from "./import-titles.tsx";
import { ImportWay } from "./import-way.tsx";
import { useList } from "./use-list.ts";
import { words } from "./words.ts";

const { table: says } = words;

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
  const [settled, setSettled] = useState<Settled>({ mapping: {}, roles: {} });
  const [accept, setAccept] = useState<readonly string[]>([]);
  const [taken, setTaken] = useState<readonly string[]>([]);
  const [asNew, setAsNew] = useState(false);
  const [merge, setMerge] = useState<"begun" | "failed" | readonly Issue[]>();
  const today = asNew ? undefined : into?.structure;
  // What is taken of the changes is not asked for before the end: it alters none of them.
  const choices = useMemo(() => choicesOf(settled, { accept, into: today }), [settled, accept, today]);
  const { list, answer, waiting, failed } = useList(file, choices);

  const issues = typeof merge === "object" ? merge : answer?.issues;
  const imported = issues ? undefined : answer?.value;
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
  const takeIn = async (): Promise<void> => {
    if (!into || !list) return;
    setMerge("begun");
    const wrong = await mergeTable(into.id, list, choicesOf(settled, { accept: [...accept, ...kept] }));
    if (wrong.length > 0) setMerge(wrong);
    else onOpened();
  };
  const positions = imported?.counts.positions ?? 0;
  return (
    <Sheet
      title={says.title(file.name)}
      onClose={onClose}
      end={
        <>
          <output className="import-again">{imported && waiting ? says.again : ""}</output>
          <Button onClick={onClose}>{says.cancel}</Button>
          {positions > 0 && !incoming ? (
            <Button kind="primary" disabled={waiting} onClick={open}>
              {says.take}
            </Button>
          ) : null}
          {incoming ? (
            <Button
              kind="primary"
              disabled={waiting || kept.length === 0 || merge === "begun"}
              onClick={() => void takeIn().catch(() => setMerge("failed"))}
            >
              {words.incoming.take(kept.length)}
            </Button>
          ) : null}
        </>
      }
    >
      {failed || merge === "failed" ? <p role="alert">{words.file.notLoaded}</p> : null}
      {issues ? (
        <IssueList
          title={says.wrong(file.name)}
          issues={issues.map((issue) => ({ where: issue.path.join("."), says: issueWords(issue) }))}
        />
      ) : null}
      {answer || failed ? null : <Waiting height={200} says={says.reading} />}
      {imported && list ? (
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
          <ImportNotes imported={imported} />
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
                list,
                choices,
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
