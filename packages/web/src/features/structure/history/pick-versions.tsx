import type { Change } from "@remit/core";
import { useState } from "react";
import { Button } from "#ui/button.tsx";
import { words } from "./words.ts";

const Pick = ({
  label,
  value,
  changes,
  onPick,
}: {
  readonly label: string;
  readonly value: number;
  readonly changes: readonly Change[];
  readonly onPick: (version: number) => void;
}) => (
  <label className="moment">
    <span>{label}</span>
    <select
      className="field"
      value={String(value)}
      onChange={(event) => onPick(Number(event.currentTarget.value))}
    >
      {changes.map(({ version, at }) => (
        <option key={version} value={String(version)}>
          {words.option(version, at)}
        </option>
      ))}
    </select>
  </label>
);

/** Chooses two versions to be compared: the newest and the one before it unless others are. */
export const PickVersions = ({
  changes,
  shown,
  onCompare,
}: {
  /** Versions that are there, newest first; two of them at least. */
  readonly changes: readonly Change[];
  readonly shown: readonly [before: number, after: number] | undefined;
  readonly onCompare: (before: number, after: number) => void;
}) => {
  const [before, setBefore] = useState(shown?.[0] ?? changes[1]?.version ?? 1);
  const [after, setAfter] = useState(shown?.[1] ?? changes[0]?.version ?? 1);
  return (
    <form
      className="card side-card no-print"
      aria-label={words.compareTitle}
      onSubmit={(event) => {
        event.preventDefault();
        onCompare(before, after);
      }}
    >
      <h2>{words.compareTitle}</h2>
      <Pick label={words.before} value={before} changes={changes} onPick={setBefore} />
      <Pick label={words.after} value={after} changes={changes} onPick={setAfter} />
      <div className="actions">
        <Button size="small" type="submit">
          {words.compare}
        </Button>
      </div>
    </form>
  );
};
