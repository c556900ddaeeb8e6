import type { Position } from "@remit/core";
import { Button } from "#ui/button.tsx";
import type { Chosen } from "./grid-table.ts";
import { partsIn, type RightRow } from "./rights-model.ts";
import { PartsDrawn } from "./rights-parts.tsx";
import { decidedIn, spokenParts } from "./rights-says.ts";
import { titleOf } from "./says.ts";
import { words } from "./words.ts";

const { rights: says } = words;

/** The rights as a list, for screens on which no grid fits. */
export const RightList = ({
  rows,
  positions,
  currency,
  onEdit,
}: {
  readonly rows: readonly RightRow[];
  readonly positions: readonly Position[];
  readonly currency: string | undefined;
  readonly onEdit: (chosen: Chosen) => void;
}) => (
  <section className="raci-list" aria-label={says.list}>
    <ul>
      {rows.map((row) => {
        const { says: held, tone } = decidedIn(row);
        return (
          <li key={row.id}>
            <details>
              <summary>
                <span className="raci-list-name">{row.name}</span>
                <span className="raci-list-held" data-tone={tone}>
                  {held}
                </span>
              </summary>
              <ul className="raci-list-held-by">
                {positions.flatMap((position) => {
                  const grants = row.grants.get(position.id);
                  return grants === undefined
                    ? []
                    : [
                        <li key={position.id}>
                          <PartsDrawn held={partsIn(grants)} />
                          <span>
                            {titleOf(position)},{" "}
                            <span className="secondary">{spokenParts(partsIn(grants), currency)}</span>
                          </span>
                          <Button
                            size="small"
                            aria-label={`${says.edit}: ${says.form(row.name, titleOf(position))}`}
                            onClick={() => onEdit({ row: row.id, column: position.id })}
                          >
                            {says.edit}
                          </Button>
                        </li>,
                      ];
                })}
              </ul>
              <label className="raci-give">
                <span className="unseen">{words.seat}</span>
                <select
                  className="field"
                  value=""
                  onChange={(event) => onEdit({ row: row.id, column: event.currentTarget.value })}
                >
                  <option value="">{words.choose}</option>
                  {positions.map((position) => (
                    <option key={position.id} value={position.id}>
                      {titleOf(position)}
                    </option>
                  ))}
                </select>
              </label>
            </details>
          </li>
        );
      })}
    </ul>
  </section>
);
