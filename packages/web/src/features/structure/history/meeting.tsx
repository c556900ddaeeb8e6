import type { VersionDiff } from "@remit/core";
import { useEffect, useState } from "react";
import type { Keeping } from "#client/kept-structures.ts";
import { type Met, meetingOf, settleStructure } from "#client/meeting-of.ts";
import type { SavedStructure } from "#client/structures.ts";
import { settledStructures } from "#client/sync-structures.ts";
import { Button } from "#ui/button.tsx";
import "#ui/meeting.css";
import "./meeting.css";
import { SaidList } from "./said-list.tsx";
import { diffSays } from "./telling.ts";
import { words } from "./words.ts";
import { useNames } from "../names.ts";

const { met: says } = words;
const nothing: readonly [] = [];

/** A structure that was changed here and elsewhere: what each changed, and the choice. */
export const StructureMeeting = ({
  saved,
  keeping,
}: {
  readonly saved: SavedStructure;
  readonly keeping: Keeping;
}) => {
  const { id, structure } = saved;
  const { meeting } = keeping;
  const [met, setMet] = useState<Met | "away">();
  useEffect(() => {
    let wanted = true;
    meetingOf(structure, keeping).then(
      (found) => wanted && setMet(found ?? "away"),
      () => wanted && setMet("away"),
    );
    return () => {
      wanted = false;
    };
  }, [structure, keeping]);
  const known = met === "away" ? undefined : met;
  const names = useNames(structure, known?.others.difference?.changes ?? nothing);
  if (!meeting) return null;
  const settle = (whose: "mine" | "theirs" | "both"): void =>
    void settleStructure(id, whose, known).then(() => settledStructures(id));
  const told = (diff: VersionDiff) => <SaidList said={diffSays(diff, names)} />;
  return (
    <section className="meeting structure-met no-print" role="alert">
      <h2>{says.title}</h2>
      <p className="secondary">{says.help}</p>
      {known ? (
        <dl>
          <dt>{says.mine}</dt>
          <dd>{told(known.mine)}</dd>
          <dt>{says.theirs(meeting.by ? words.who(meeting.by) : "", meeting.changed)}</dt>
          <dd>{told(known.others)}</dd>
        </dl>
      ) : (
        <p>{met === "away" ? says.away : says.waiting}</p>
      )}
      {known ? <p className="secondary">{known.both ? says.bothHelp : says.bothNot}</p> : null}
      <div className="actions">
        {known?.both ? (
          <Button size="small" kind="primary" onClick={() => settle("both")}>
            {says.both}
          </Button>
        ) : null}
        <Button size="small" onClick={() => settle("mine")}>
          {says.keepMine}
        </Button>
        <Button size="small" disabled={!known} onClick={() => settle("theirs")}>
          {says.takeTheirs}
        </Button>
      </div>
    </section>
  );
};
