import { type ReactNode, useState } from "react";
import { Button } from "./button.tsx";
import { FileButton } from "./file-button.tsx";
import { Sheet } from "./sheet.tsx";
import { IssueList } from "./states.tsx";

/** What is wrong with a file, in words; `undefined`: what reads it could not be loaded. */
export type Faults = readonly { readonly where: string; readonly says: string }[] | undefined;

type Words = {
  readonly wrong: (name: string) => string;
  readonly found: (number: number) => string;
  /** Said below the faults, and instead of them where nothing could be read at all. */
  readonly keep: string;
  readonly notLoaded: string;
  readonly close: string;
};

/** A button that opens a file of the reader's; what is wrong with it is shown, and whatever was there stays. */
export const FileOpener = ({
  label,
  accept = ".yaml,.yml,.json,application/yaml",
  read,
  words,
  children,
  ...look
}: {
  readonly label: string;
  /** As the `accept` of a file field; without it, YAML and JSON. */
  readonly accept?: string;
  /** Takes the text of the file; the faults that kept it from that, if there were any. */
  readonly read: (text: string, name: string) => Promise<{ readonly faults: Faults } | undefined>;
  readonly words: Words;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly "data-kind"?: string;
  readonly "data-size"?: string;
}) => {
  const [wrong, setWrong] = useState<{ readonly name: string; readonly faults: Faults }>();
  const close = (): void => setWrong(undefined);
  const take = async (file: File): Promise<void> => {
    const refused = await read(await file.text(), file.name).catch(() => ({ faults: undefined }));
    if (refused) setWrong({ name: file.name, ...refused });
  };
  return (
    <>
      <FileButton {...look} label={label} accept={accept} onFile={(file) => void take(file)}>
        {children}
      </FileButton>
      {wrong ? (
        <Sheet
          title={words.wrong(wrong.name)}
          onClose={close}
          end={<Button onClick={close}>{words.close}</Button>}
        >
          {wrong.faults ? <IssueList title={words.found(wrong.faults.length)} issues={wrong.faults} /> : null}
          <p className="secondary">{wrong.faults ? words.keep : words.notLoaded}</p>
        </Sheet>
      ) : null}
    </>
  );
};
