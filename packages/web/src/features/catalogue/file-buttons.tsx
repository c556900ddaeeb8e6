import { useState } from "react";
import { useCurrent } from "#client/assessments.ts";
import { faultsOf } from "#client/issue-words.ts";
import { readAmendments, saveAmendments, takeAmendments } from "#client/own-catalogue.ts";
import { Button, buttonLook } from "#ui/button.tsx";
import { FileOpener } from "#ui/file-opener.tsx";
import { NotSaved } from "#ui/not-saved.tsx";
import { words } from "./words.ts";

/** Opens an amendments file, which takes the place of those in use, and saves those in use as one. */
export const FileButtons = ({
  some,
  onOpened,
}: {
  readonly some: boolean;
  readonly onOpened: () => void;
}) => {
  const name = useCurrent()?.assessment.organisation.name ?? "";
  const [failed, setFailed] = useState(false);
  return (
    <div className="own-actions no-print">
      <FileOpener
        {...buttonLook()}
        label={words.open}
        words={words.file}
        read={async (text) => {
          const given = await readAmendments(text);
          if (given.issues) return { faults: faultsOf(given.issues) };
          const { issues } = await takeAmendments(given.value.amendments, true);
          if (issues) return { faults: faultsOf(issues) };
          onOpened();
          return undefined;
        }}
      >
        {words.open}
      </FileOpener>
      {some ? (
        <Button onClick={() => void saveAmendments(name).catch(() => setFailed(true))}>
          {words.saveFile}
        </Button>
      ) : null}
      {failed ? (
        <NotSaved
          title={words.notSaved}
          says={words.file.notLoaded}
          close={words.close}
          onClose={() => setFailed(false)}
        />
      ) : null}
    </div>
  );
};
