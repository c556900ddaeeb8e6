import { useEffect, useId, useRef } from "react";
import { putBackStructure, type SavedStructure } from "#client/structures.ts";
import { Button } from "#ui/button.tsx";
import { words } from "./words.ts";

const { files: says } = words;

/** That a structure is removed; the focus, whose place went with it, is on the way back. */
export const RemovedNote = ({
  gone,
  onBack,
}: {
  readonly gone: SavedStructure | undefined;
  readonly onBack: () => void;
}) => {
  const id = useId();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (gone) back.current?.focus();
  }, [gone]);
  return (
    <output className={gone ? "structure-gone" : "unseen"}>
      {gone ? (
        <>
          <span id={id}>{says.removed(gone.structure.organisation.name)}</span>
          <Button
            ref={back}
            size="small"
            aria-describedby={id}
            onClick={() => {
              putBackStructure(gone);
              onBack();
            }}
          >
            {says.back}
          </Button>
        </>
      ) : null}
    </output>
  );
};
