import type { Incoming } from "@remit/core";
import { useCatalogue } from "#client/catalogue.ts";
import { Button } from "#ui/button.tsx";
import { withChoice } from "./import-choice.ts";
import { ImportMore } from "./import-more.tsx";
import { words } from "./words.ts";

const { incoming: says } = words;

/** What a list would change in the structure at hand, each change to take or leave. */
export const ImportIncoming = ({
  incoming,
  names,
  taken,
  onTake,
}: {
  readonly incoming: readonly Incoming[];
  readonly names: (id: string) => string;
  readonly taken: readonly string[];
  readonly onTake: (ids: readonly string[]) => void;
}) => {
  const index = useCatalogue();
  const has = new Set(taken);
  /** A value of a field as people know it: positions and roles are told by their names. */
  const shown = (field: string, value: string | undefined): string => {
    if (value === undefined) return says.absent;
    if (field === "role") return index.role.get(value)?.name ?? value;
    if (field === "dotted") return value.split("; ").map(names).join("; ");
    return field === "reportsTo" || field === "deputy" ? names(value) : value;
  };
  const what = ({ field, part, before, after, kind }: Incoming): string =>
    field === undefined
      ? says.about[kind]
      : says.change(
          part === undefined ? (says.field[field] ?? field) : says.part[part],
          shown(field, before),
          shown(field, after),
        );
  if (incoming.length === 0) return <h3>{says.none}</h3>;
  return (
    <section aria-labelledby="import-incoming">
      <h3 id="import-incoming">{says.finding(incoming.length)}</h3>
      <p className="chart-acts">
        <Button size="small" onClick={() => onTake(incoming.map(({ id }) => id))}>
          {says.acceptAll}
        </Button>
        <Button size="small" onClick={() => onTake([])}>
          {says.refuseAll}
        </Button>
      </p>
      <ImportMore of={incoming} className="import-faults import-incoming">
        {(each) => (
          <li key={each.id}>
            <span className="where">{says.kind[each.kind]}</span>
            <label className="import-repair">
              <input
                type="checkbox"
                checked={has.has(each.id)}
                onChange={(event) =>
                  onTake(withChoice(incoming, taken, { id: each.id, take: event.currentTarget.checked }))
                }
              />
              <span>
                <strong className="import-who">{names(each.position)}</strong>
                {what(each)}
              </span>
            </label>
          </li>
        )}
      </ImportMore>
    </section>
  );
};
