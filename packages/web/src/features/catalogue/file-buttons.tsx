import type { Issue } from "@remit/core";
import { useRef, useState } from "react";
import { useCurrent } from "#client/assessments.ts";
import { readAmendments, saveAmendments, takeAmendments } from "#client/own-catalogue.ts";
import { Button } from "#ui/button.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { IssueList } from "#ui/states.tsx";
import { issueSays, words } from "./words.ts";

type Wrong = { readonly name: string; readonly issues: readonly Issue[] | undefined };

/** Opens an amendments file, which takes the place of those in use, and saves those in use as one. */
export const FileButtons = ({
  some,
  onOpened,
}: {
  readonly some: boolean;
  readonly onOpened: () => void;
}) => {
  const input = useRef<HTMLInputElement>(null);
  const name = useCurrent()?.assessment.organisation.name ?? "";
  const [wrong, setWrong] = useState<Wrong>();
  const close = (): void => setWrong(undefined);
  const take = async (file: File): Promise<void> => {
    const given = await readAmendments(await file.text()).catch(() => undefined);
    if (!given?.value) return setWrong({ name: file.name, issues: given?.issues });
    const { issues } = await takeAmendments(given.value.amendments, true);
    if (issues) setWrong({ name: file.name, issues });
    else onOpened();
  };
  const save = (): void => void saveAmendments(name).catch(() => setWrong({ name: "", issues: undefined }));
  return (
    <div className="own-actions no-print">
      <Button onClick={() => input.current?.click()}>{words.open}</Button>
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml,.json,application/yaml"
        aria-label={words.open}
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void take(file);
          event.currentTarget.value = "";
        }}
      />
      {some ? <Button onClick={save}>{words.saveFile}</Button> : null}
      {wrong ? (
        <Sheet
          title={words.fileWrong(wrong.name)}
          onClose={close}
          end={<Button onClick={close}>{words.close}</Button>}
        >
          {wrong.issues ? (
            <IssueList
              title={words.found(wrong.issues.length)}
              issues={wrong.issues.map((issue) => ({
                where: words.where(issue.line, issue.path.join(".")) || words.whole,
                says: issueSays(issue),
              }))}
            />
          ) : (
            <p className="secondary">{words.notLoaded}</p>
          )}
        </Sheet>
      ) : null}
    </div>
  );
};
