import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { adopt } from "#client/assessments.ts";
import { onePerson, readText } from "#client/files.ts";
import { faultsOf } from "#client/issue-words.ts";
import { FileOpener } from "#ui/file-opener.tsx";
import { words } from "./words.ts";

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
  const navigate = useNavigate();
  return (
    <FileOpener
      className={className}
      label={words.menu.open}
      words={{ ...words.file, close: words.question.close }}
      read={async (text) => {
        const { value, issues } = await readText(text);
        if (issues) return { faults: faultsOf(issues) };
        adopt(onePerson(value).assessment);
        onOpened?.();
        await navigate({ to: "/result" });
        return undefined;
      }}
    >
      {children}
    </FileOpener>
  );
};
