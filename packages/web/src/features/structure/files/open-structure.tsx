import type { ReactNode } from "react";
import { adoptStructure } from "#client/structures.ts";
import { readStructure } from "#client/structure-files.ts";
import { faultsOf } from "#client/issue-words.ts";
import { FileOpener } from "#ui/file-opener.tsx";
import { words } from "./words.ts";

/** A button that opens a structure file as one of its own; what is wrong with it is shown, and what was open stays. */
export const OpenStructure = ({
  children,
  onOpened,
  ...look
}: {
  readonly children: ReactNode;
  readonly onOpened?: () => void;
  readonly className?: string;
  readonly "data-kind"?: string;
  readonly "data-size"?: string;
}) => (
  <FileOpener
    {...look}
    label={words.empty.open}
    words={words.file}
    read={async (text) => {
      const { value, issues } = await readStructure(text);
      if (issues) return { faults: faultsOf(issues) };
      adoptStructure(value, { source: text });
      onOpened?.();
      return undefined;
    }}
  >
    {children}
  </FileOpener>
);
