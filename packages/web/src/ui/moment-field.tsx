import { fieldOf, instantOf } from "./moments.ts";
import "./history.css";

/** Chooses a moment; nothing is chosen while it is incomplete. */
export const MomentField = ({
  label,
  at,
  onPick,
}: {
  readonly label: string;
  readonly at: string | undefined;
  readonly onPick: (instant: string) => void;
}) => (
  <label className="moment no-print">
    <span>{label}</span>
    <input
      type="datetime-local"
      step="1"
      className="field"
      // Chosen anew from elsewhere, it shows that.
      key={at}
      defaultValue={at === undefined ? "" : fieldOf(at)}
      onChange={(event) => {
        const moment = instantOf(event.currentTarget.value);
        if (moment !== undefined) onPick(moment);
      }}
    />
  </label>
);
