import type { Assessment } from "@remit/core";
import { type ReactNode, useState } from "react";
import { saveFile } from "#client/files.ts";
import { Button } from "#ui/button.tsx";
import { Sheet } from "#ui/sheet.tsx";
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
        <Sheet
          title={words.file.notSaved}
          onClose={() => setFailed(false)}
          end={<Button onClick={() => setFailed(false)}>{words.question.close}</Button>}
        >
          <p>{words.file.notLoaded}</p>
        </Sheet>
      ) : null}
    </>
  );
};
