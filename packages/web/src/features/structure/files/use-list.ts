import type { Issue } from "@remit/core";
import { useEffect, useState } from "react";
import { type Imported, type ImportChoices, importTable, type List } from "#client/structure-files.ts";

type Answer = { readonly value?: Imported | undefined; readonly issues?: readonly Issue[] | undefined };

/** A file and what it becomes by the choices of a person, read anew with every other choice. */
export const useList = (
  file: File,
  choices: ImportChoices,
): {
  /** Absent until it is loaded. */
  readonly list: List | undefined;
  readonly answer: Answer | undefined;
  /** The answer is one to choices of before. */
  readonly waiting: boolean;
  readonly failed: boolean;
} => {
  const [list, setList] = useState<List>();
  const [read, setRead] = useState<{ readonly choices: ImportChoices; readonly answer?: Answer }>();
  const [unloaded, setUnloaded] = useState(false);
  useEffect(() => {
    file.arrayBuffer().then(
      (buffer) => setList({ name: file.name, bytes: new Uint8Array(buffer) }),
      () => setUnloaded(true),
    );
  }, [file]);
  useEffect(() => {
    if (!list) return;
    let wanted = true;
    importTable(list, choices).then(
      (answer) => wanted && setRead({ choices, answer }),
      () => wanted && setRead({ choices }),
    );
    return () => {
      wanted = false;
    };
  }, [list, choices]);
  const failed = unloaded || (read !== undefined && read.answer === undefined);
  return { list, answer: read?.answer, waiting: read?.choices !== choices, failed };
};
