import type { Position } from "@remit/core";
import {
  filteredRights,
  hasRightProblem,
  isKind,
  isRightProblem,
  type RightFilter,
  rightProblems,
} from "./rights-filter.ts";
import { kinds, type RightRow } from "./rights-model.ts";
import { titleOf } from "./says.ts";
import { words } from "./words.ts";

const { rights: says } = words;

/** Which kinds of decision are shown: of which kind, in which a position has a part, only problems and which of them, by name. */
export const RightsBar = ({
  rows,
  positions,
  filter,
  onFilter,
}: {
  readonly rows: readonly RightRow[];
  readonly positions: readonly Position[];
  readonly filter: RightFilter;
  readonly onFilter: (filter: RightFilter) => void;
}) => {
  /** Those that the other filters leave, so that every number is what pressing it shows. */
  const without = (part: Partial<RightFilter>): RightRow[] => filteredRights(rows, { ...filter, ...part });
  const [ofAnyKind, ofAnybody] = [without({ kind: undefined }), without({ position: undefined })];
  const sound = without({ problem: undefined });
  const found = rightProblems.filter((problem) => sound.some((row) => hasRightProblem(row, problem)));
  const seats = positions.filter(
    ({ id }) => id === filter.position || rows.some(({ grants }) => grants.has(id)),
  );
  return (
    <search className="raci-bar no-print" aria-label={says.filters}>
      <input
        type="search"
        className="field raci-search"
        aria-label={says.search}
        placeholder={words.searchPlace}
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
      />
      <select
        className="field"
        aria-label={says.kinds}
        value={filter.kind ?? ""}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ ...filter, kind: isKind(value) ? value : undefined })
        }
      >
        <option value="">{words.allDomains(ofAnyKind.length)}</option>
        {kinds.map((kind) => {
          const inside = ofAnyKind.filter((row) => row.kind === kind).length;
          return rows.some((row) => row.kind === kind) ? (
            <option key={kind} value={kind}>
              {words.inDomain(says.kind[kind], inside)}
            </option>
          ) : null;
        })}
      </select>
      <select
        className="field"
        aria-label={words.seat}
        value={filter.position ?? ""}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ ...filter, position: value === "" ? undefined : value })
        }
      >
        <option value="">{says.anybody(ofAnybody.length)}</option>
        {seats.map((position) => (
          <option key={position.id} value={position.id}>
            {words.inDomain(
              titleOf(position),
              ofAnybody.filter(({ grants }) => grants.has(position.id)).length,
            )}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="button"
        data-size="small"
        aria-pressed={filter.problem !== undefined}
        onClick={() => onFilter({ ...filter, problem: filter.problem === undefined ? "any" : undefined })}
      >
        {words.only(sound.filter(isRightProblem).length)}
      </button>
      {filter.problem === undefined ? null : <p className="secondary">{says.explained}</p>}
      {filter.problem === undefined || found.length < 2 ? null : (
        <fieldset className="segments">
          <legend className="unseen">{words.problems}</legend>
          {found.map((problem) => (
            <button
              key={problem}
              type="button"
              className="segment"
              aria-pressed={filter.problem === problem}
              onClick={() => onFilter({ ...filter, problem: filter.problem === problem ? "any" : problem })}
            >
              {says.problem[problem](sound.filter((row) => hasRightProblem(row, problem)).length)}
            </button>
          ))}
        </fieldset>
      )}
    </search>
  );
};
