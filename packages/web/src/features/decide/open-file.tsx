import type { Issue } from "@remit/core";
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useRef, useState } from "react";
import { adopt } from "#client/assessments.ts";
import { onePerson, readText } from "#client/files.ts";
import { Button } from "#ui/button.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { IssueList } from "#ui/states.tsx";
import { issueWords } from "#client/issue-words.ts";
import { words } from "./words.ts";

/** Without issues: the part that reads files could not be loaded. */
type Wrong = { readonly name: string; readonly issues: readonly Issue[] | undefined };

/** A button that opens an assessment file of the reader's; what is wrong with it is shown, and nothing is lost. */
export const OpenFile = ({
  children,
  className,
  onOpened,
}: {
  readonly children: ReactNode;
  readonly className?: string;
  readonly onOpened?: () => void;
}) => {
  const input = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const [wrong, setWrong] = useState<Wrong>();
  const read = async (file: File): Promise<void> => {
    const given = await readText(await file.text()).catch(() => undefined);
    if (!given) return setWrong({ name: file.name, issues: undefined });
    if (!given.value) return setWrong({ name: file.name, issues: given.issues });
    adopt(onePerson(given.value).assessment);
    onOpened?.();
    await navigate({ to: "/result" });
  };
  return (
    <>
      <button type="button" className={className} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml,.json,application/yaml"
        aria-label={words.menu.open}
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void read(file);
          event.currentTarget.value = "";
        }}
      />
      {wrong ? (
        <Sheet
          title={words.file.wrong(wrong.name)}
          onClose={() => setWrong(undefined)}
          end={<Button onClick={() => setWrong(undefined)}>{words.question.close}</Button>}
        >
          {wrong.issues ? (
            <IssueList
              title={words.file.found(wrong.issues.length)}
              issues={wrong.issues.map((issue) => ({
                where: words.file.where(issue.line, issue.path.join(".")) || words.file.whole,
                says: issueWords(issue),
              }))}
            />
          ) : null}
          <p className="secondary">{wrong.issues ? words.file.keep : words.file.notLoaded}</p>
        </Sheet>
      ) : null}
    </>
  );
};
