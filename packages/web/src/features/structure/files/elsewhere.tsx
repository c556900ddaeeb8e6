import type { Organisation, StructureRow } from "@remit/core";
import { useRef, useState } from "react";
import { keepingOf } from "#client/keepings.ts";
import { KeptHere, useChange } from "#client/kept-here.tsx";
import { useKeptAll, useKeptPages } from "#client/kept-pages.ts";
import { openKeptStructure } from "#client/structures-elsewhere.ts";
import { putBackStructure, useStructures } from "#client/structures.ts";
import { useStructureSync } from "#client/sync-structures.ts";
import { Button } from "#ui/button.tsx";
import { words } from "./words.ts";

const { files: says } = words;
const largestPage = 200;

const useOrganisations = (): readonly Organisation[] =>
  useKeptPages("list-organisations", { limit: largestPage }).reply?.value ?? [];

/** Structures of every organisation that the server keeps, or has kept and removed, newest change first. */
const useThere = (removed: boolean): readonly StructureRow[] =>
  useKeptAll(
    "list-structures",
    useOrganisations().map(({ id }) => ({
      organisation: id,
      limit: largestPage,
      ...(removed && { removed }),
    })),
  )
    .flatMap((reply) => reply?.value?.items ?? [])
    .toSorted((a, b) => (a.changed < b.changed ? 1 : -1));

/** What this browser has of the server's, in its list or removed. */
const useHere = (): ReadonlySet<string | undefined> => {
  const { all = [], removed } = useStructures();
  return new Set([...all, ...removed].map(({ id }) => keepingOf(id)?.structure));
};

const Others = ({
  level: Heading,
  onOpened,
}: {
  readonly level: "h2" | "h3";
  readonly onOpened: (() => void) | undefined;
}) => {
  const here = useHere();
  const [wrong, setWrong] = useState<string>();
  const others = useThere(false).filter(({ id }) => !here.has(id));
  const open = async ({ organisation, id }: StructureRow): Promise<void> => {
    const opened = await openKeptStructure(organisation, id);
    if (opened === "opened") onOpened?.();
    else setWrong(says.notOpened[opened]);
  };
  if (others.length === 0) return null;
  return (
    <section className="structure-elsewhere">
      <Heading>{says.elsewhere}</Heading>
      {wrong === undefined ? null : <p role="alert">{wrong}</p>}
      <ul className="structure-list">
        {others.map((row) => (
          <li key={row.id}>
            <button type="button" onClick={() => void open(row)}>
              <strong>{row.name === "" ? words.empty.unnamed : row.name}</strong>
              <span className="secondary">
                {says.positions(row.positions)}, {says.changed(row.changed)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

type Gone = { readonly key: string; readonly name: string; readonly at: string; readonly back: () => void };

const Removed = ({ onBack }: { readonly onBack: () => void }) => {
  const { removed } = useStructures();
  const change = useChange();
  const here = useHere();
  const local = removed.map((saved): Gone => ({
    key: saved.id,
    name: saved.structure.organisation.name,
    at: saved.removed ?? saved.changed,
    back: () => putBackStructure(saved),
  }));
  const there = useThere(true)
    .filter(({ id }) => !here.has(id))
    .map((row): Gone => {
      const { id: structure, organisation, version } = row;
      const input = { organisation, structure, version, removed: false };
      const back = (): void => void change("remove-structure", input);
      return { key: structure, name: row.name, at: row.removed ?? row.changed, back };
    });
  const all = [...local, ...there].toSorted((a, b) => (a.at < b.at ? 1 : -1));
  if (all.length === 0) return <p className="secondary">{says.goneNone}</p>;
  return (
    <ul className="structure-list">
      {all.map(({ key, name, at, back }) => (
        <li key={key} className="structure-kept structure-removed">
          <span>
            <strong>{name}</strong> <span className="note">{says.goneOn(at)}</span>
          </span>
          <Button
            size="small"
            aria-label={says.restoreOf(name)}
            onClick={() => {
              onBack();
              back();
            }}
          >
            {says.restore}
          </Button>
        </li>
      ))}
    </ul>
  );
};

/** What was removed, here and on the server; read when it is opened. */
const RemovedFold = () => {
  const [open, setOpen] = useState(false);
  const summary = useRef<HTMLElement>(null);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary ref={summary}>{says.gone}</summary>
      {/* Whatever is brought back leaves the list, with its button. */}
      {open ? <Removed onBack={() => summary.current?.focus()} /> : null}
    </details>
  );
};

/** Structures that the server keeps and this browser does not have, and those that were removed. */
export const Elsewhere = ({
  level,
  onOpened,
}: {
  /** Of its heading. */
  readonly level: "h2" | "h3";
  readonly onOpened?: () => void;
}) => {
  // What is still on its way is not there yet, and looked for again when it is.
  const sync = useStructureSync();
  return (
    <KeptHere version={sync}>
      <Others level={level} onOpened={onOpened} />
      <RemovedFold />
    </KeptHere>
  );
};
