import type { Career, Issue } from "@remit/core";
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useRef, useState } from "react";
import { adoptCareer, readCareer, saveCareer } from "#client/careers.ts";
import { Button } from "#ui/button.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { IssueList } from "#ui/states.tsx";
import { issueSays } from "./reading.ts";
import { words } from "./words.ts";

const text = words.file;

const Closing = ({ onClose }: { readonly onClose: () => void }) => (
  <Button onClick={onClose}>{text.close}</Button>
);

/** A button that opens a career file; what is wrong with it is shown, and the answers at hand stay. */
export const OpenCareer = ({
  children,
  className,
}: {
  readonly children: ReactNode;
  readonly className?: string;
}) => {
  const input = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const [wrong, setWrong] = useState<{ name: string; issues: readonly Issue[] | undefined }>();
  const close = (): void => setWrong(undefined);
  const take = async (file: File): Promise<void> => {
    const given = await readCareer(await file.text()).catch(() => undefined);
    if (!given?.value) return setWrong({ name: file.name, issues: given?.issues });
    adoptCareer(given.value);
    await navigate({ to: "/career/result" });
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
        aria-label={text.open}
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void take(file);
          event.currentTarget.value = "";
        }}
      />
      {wrong ? (
        <Sheet title={text.wrong(wrong.name)} onClose={close} end={<Closing onClose={close} />}>
          {wrong.issues ? (
            <IssueList
              title={text.found(wrong.issues.length)}
              issues={wrong.issues.map((issue) => ({
                where: text.where(issue.line, issue.path.join(".")) || text.whole,
                says: issueSays(issue),
              }))}
            />
          ) : null}
          <p className="secondary">{wrong.issues ? text.keep : text.notLoaded}</p>
        </Sheet>
      ) : null}
    </>
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
  const close = (): void => setFailed(false);
  return (
    <>
      <button type="button" onClick={() => void saveCareer(career).catch(() => setFailed(true))}>
        {children}
      </button>
      {failed ? (
        <Sheet title={words.result.notSaved} onClose={close} end={<Closing onClose={close} />}>
          <p>{text.notLoaded}</p>
        </Sheet>
      ) : null}
    </>
  );
};
