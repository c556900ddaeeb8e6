import type { Scenario } from "@remit/core";
import { useState } from "react";
import { Button } from "#ui/button.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { words } from "./words.ts";

const { approval: says } = words;

/** Asks who approved a scenario, which is written down with today's date. */
export const ApproveSheet = ({
  scenario,
  onDone,
  onClose,
}: {
  readonly scenario: Scenario;
  readonly onDone: (by: string) => void;
  readonly onClose: () => void;
}) => {
  const [by, setBy] = useState("");
  return (
    <Sheet
      title={says.approveOf(scenario.name)}
      onClose={onClose}
      end={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <button type="submit" form="approve-form" className="button" data-kind="primary" data-size="base">
            {says.approve}
          </button>
        </>
      }
    >
      <form
        id="approve-form"
        className="scenario-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (by.trim() !== "") onDone(by.trim());
        }}
      >
        <p className="secondary">{says.help(scenario.changes.length)}</p>
        <label>
          {says.who}
          <input
            className="field"
            required
            maxLength={400}
            value={by}
            onChange={(event) => setBy(event.currentTarget.value)}
          />
        </label>
      </form>
    </Sheet>
  );
};
