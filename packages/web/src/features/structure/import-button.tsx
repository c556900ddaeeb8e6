import { type ReactNode, useRef, useState } from "react";
import { words } from "./files-words.ts";
import { ImportSheet } from "./import-sheet.tsx";

const accept = ".csv,.tsv,.txt,.xlsx,.json,.ldif,.ldi,text/csv,application/json";

/** A button that reads a list of people or positions and shows what it would become. */
export const ImportButton = ({
  children,
  onOpened,
  ...look
}: {
  readonly children: ReactNode;
  readonly onOpened?: () => void;
  readonly className?: string;
  readonly "data-kind"?: string;
  readonly "data-size"?: string;
}) => {
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  return (
    <>
      <button type="button" {...look} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={words.empty.table}
        hidden
        onChange={(event) => {
          const [given] = event.currentTarget.files ?? [];
          setFile(given);
          event.currentTarget.value = "";
        }}
      />
      {file ? (
        <ImportSheet
          file={file}
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
