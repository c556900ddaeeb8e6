import type { Amendment, AmendmentChange } from "@remit/core";
import { Button } from "#ui/button.tsx";
import { editable } from "./draft.ts";
import { words } from "./words.ts";

/** What holds now, one line a thing. */
const afterOf = ({ kind, after }: AmendmentChange): string[] => {
  if (kind === "title") return [words.means(after.flat())];
  return after.map(([first = "", ...rest]) => {
    if (kind === "strength") {
      const [low, high] = rest.map(words.holding);
      const held = words.holding(first);
      return low !== undefined && high !== undefined ? words.ranged(held, low, high) : held;
    }
    if (kind === "accountability") return words.roleHolds(first, words.holding(rest[0] ?? ""));
    return kind === "question" ? words.answer(first, rest) : first;
  });
};

/** One amendment: before, after, and the reason. */
export const AmendmentRow = ({
  change,
  amendment,
  onEdit,
  onRemove,
}: {
  readonly change: AmendmentChange;
  readonly amendment: Amendment;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}) => {
  const what = words.heading[change.kind](change.of);
  return (
    <li className="card own-row">
      <div className="own-row-head">
        <h3>{what}</h3>
        <div className="own-row-acts no-print">
          {editable(amendment) ? (
            <Button kind="quiet" size="small" aria-label={words.editOf(what)} onClick={onEdit}>
              {words.edit}
            </Button>
          ) : (
            <span className="note">{words.editInFile}</span>
          )}
          <Button kind="quiet" size="small" aria-label={words.removeOf(what)} onClick={onRemove}>
            {words.remove}
          </Button>
        </div>
      </div>
      {change.says === undefined ? null : <p>{change.says}</p>}
      <dl className="own-change">
        {change.before === undefined ? null : (
          <div>
            <dt>{words.before}</dt>
            <dd className="own-before">
              {change.kind === "strength" ? words.holding(change.before) : change.before}
            </dd>
          </div>
        )}
        <div>
          <dt>{words.after}</dt>
          <dd>
            {afterOf(change).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </dd>
        </div>
        <div>
          <dt>{words.why}</dt>
          <dd className="own-reason">{change.reason}</dd>
        </div>
      </dl>
    </li>
  );
};
