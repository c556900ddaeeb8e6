import { useId } from "react";
import { type Filter, type Group, hasProblem, isProblem, type Problem, problems, rowsOf } from "./model.ts";
import { words } from "./words.ts";

/** Which rows are shown: of which domain, only problems and which of them, by name. */
export const MatrixBar = ({
  groups,
  filter,
  onFilter,
}: {
  readonly groups: readonly Group[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}) => {
  const id = useId();
  const rows = rowsOf(groups);
  const inDomain =
    filter.domain === undefined ? rows : rowsOf(groups.filter((each) => each.id === filter.domain));
  const count = (problem: Problem): number => inDomain.filter((row) => hasProblem(row, problem)).length;
  const found = problems.filter((problem) => count(problem) > 0);
  return (
    <search className="raci-bar no-print" aria-label={words.filters}>
      <input
        type="search"
        className="field raci-search"
        aria-label={words.search}
        placeholder={words.searchPlace}
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
      />
      <label className="unseen" htmlFor={`${id}-domain`}>
        {words.domain}
      </label>
      <select
        id={`${id}-domain`}
        className="field"
        value={filter.domain ?? ""}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ ...filter, domain: value === "" ? undefined : value })
        }
      >
        <option value="">{words.allDomains(rows.length)}</option>
        {groups.map((group) => (
          <option key={group.id} value={group.id}>
            {words.inDomain(group.name, group.rows.length)}
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
        {words.only(inDomain.filter(isProblem).length)}
      </button>
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
              {words.problem[problem](count(problem))}
            </button>
          ))}
        </fieldset>
      )}
    </search>
  );
};
