import { type ReactNode, useState } from "react";
import type { SavedStructure } from "#client/structures.ts";
import { FileButton } from "#ui/file-button.tsx";
import { words } from "./words.ts";
import { ImportSheet } from "./import-sheet.tsx";

const accept = ".csv,.tsv,.txt,.xlsx,.json,.ldif,.ldi,text/csv,application/json";

/** A button that reads a list of people or positions and shows what it would become. */
export const ImportButton = ({
  children,
  into,
  onOpened,
  ...look
}: {
  readonly children: ReactNode;
  /** The structure that is open, which the list may change. */
  readonly into?: SavedStructure;
  readonly onOpened?: () => void;
  readonly className?: string;
  readonly "data-kind"?: string;
  readonly "data-size"?: string;
}) => {
  const [file, setFile] = useState<File>();
  return (
    <>
      <FileButton {...look} label={words.empty.table} accept={accept} onFile={setFile}>
        {children}
      </FileButton>
      {file ? (
        <ImportSheet
          file={file}
          into={into}
          onClose={() => setFile(undefined)}
          onOpened={() => {
            setFile(undefined);
            onOpened?.();
          }}
        />
      ) : null}
    </>
  );
};
