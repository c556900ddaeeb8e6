import type { Assessment } from "@remit/core";
import { type ReactNode, useState } from "react";
import { saveFile } from "#client/files.ts";
import { NotSaved } from "#ui/not-saved.tsx";
import { words } from "./words.ts";

/** A button that saves an assessment as a file; where that cannot be, it says why, and the answers stay. */
export const SaveFile = ({
  assessment,
  children,
  onSaved,
}: {
  readonly assessment: Assessment;
  readonly children: ReactNode;
  readonly onSaved?: () => void;
}) => {
  const [failed, setFailed] = useState(false);
  const save = (): void =>
    void saveFile(assessment).then(
      () => onSaved?.(),
      () => setFailed(true),
    );
  return (
    <>
      <button type="button" onClick={save}>
        {children}
      </button>
      {failed ? (
        <NotSaved
          title={words.file.notSaved}
          says={words.file.notLoaded}
          close={words.question.close}
          onClose={() => setFailed(false)}
        />
      ) : null}
    </>
  );
};
