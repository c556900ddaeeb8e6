import type { Career } from "@remit/core";
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { adoptCareer, readCareer, saveCareer } from "#client/careers.ts";
import { faultsOf } from "#client/issue-words.ts";
import { FileOpener } from "#ui/file-opener.tsx";
import { NotSaved } from "#ui/not-saved.tsx";
import { words } from "./words.ts";

const text = words.file;

/** A button that opens a career file; what is wrong with it is shown, and the answers at hand stay. */
export const OpenCareer = ({
  children,
  className,
}: {
  readonly children: ReactNode;
  readonly className?: string;
}) => {
  const navigate = useNavigate();
  return (
    <FileOpener
      className={className}
      label={text.open}
      words={text}
      read={async (given) => {
        const { value, issues } = await readCareer(given);
        if (issues) return { faults: faultsOf(issues) };
        adoptCareer(value);
        await navigate({ to: "/career/result" });
        return undefined;
      }}
    >
      {children}
    </FileOpener>
  );
};

/** A button that saves the answers as a file; where that cannot be, it says why, and the answers stay. */
export const SaveCareer = ({
  career,
  children,
}: {
  readonly career: Career;
  readonly children: ReactNode;
}) => {
  const [failed, setFailed] = useState(false);
  return (
    <>
      <button type="button" onClick={() => void saveCareer(career).catch(() => setFailed(true))}>
        {children}
      </button>
      {failed ? (
        <NotSaved
          title={words.result.notSaved}
          says={text.notLoaded}
          close={text.close}
          onClose={() => setFailed(false)}
        />
      ) : null}
    </>
  );
};
