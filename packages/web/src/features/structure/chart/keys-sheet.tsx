import { Button } from "#ui/button.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { words } from "./words.ts";

const { keys: says } = words;

/** What keys do in the chart and its list. */
export const KeysSheet = ({
  stacked,
  onClose,
}: {
  /** Siblings are shown one below the other. */
  readonly stacked: boolean;
  readonly onClose: () => void;
}) => (
  <Sheet title={says.title} onClose={onClose} end={<Button onClick={onClose}>{says.close}</Button>}>
    <dl className="chart-keys">
      {says.rows(stacked).map(([keys, does]) => (
        <div key={keys}>
          <dt>{keys}</dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  </Sheet>
);
