import type { RecommendationRow } from "@remit/core";
import { Link } from "@tanstack/react-router";
import { useAssessments } from "#client/assessments.ts";
import { useCatalogue } from "#client/catalogue.ts";
import { useKeptAll } from "#client/kept-pages.ts";
import { spokenName } from "#client/vocabulary.ts";
import { Button, buttonLook } from "#ui/button.tsx";
import { percent } from "#ui/numbers.ts";
import { dayAndTime } from "#ui/moments.ts";
import type { Row } from "./rows.ts";
import { words } from "./words.ts";

const { list: says } = words;

const KeptResult = ({ row }: { readonly row: RecommendationRow | undefined }) => {
  const index = useCatalogue();
  if (row === undefined) return <span className="note">{says.notKept}</span>;
  const role = index.role.get(row.first);
  if (row.outcome === "none-yet") return <>{words.compare.noneYet}</>;
  return <>{says.kept(role ? spokenName(role) : row.first, percent(row.acceptability))}</>;
};

const stateOf = (row: Row, current: string | undefined): string | undefined => {
  if (row.saved?.example === true) return says.example_;
  if (row.saved && row.saved.id === current) return says.here;
  return row.kept ? undefined : says.onlyHere;
};

/** The assessments of one organisation as a table, each with what can be done with it. */
export const AssessmentRows = ({
  rows,
  name,
  onShow,
  onRename,
  onDuplicate,
  onRemove,
}: {
  readonly rows: readonly Row[];
  readonly name: string;
  readonly onShow: (row: Row) => void;
  readonly onRename: (row: Row) => void;
  readonly onDuplicate: (row: Row) => void;
  readonly onRemove: (row: Row) => void;
}) => {
  const { current } = useAssessments();
  // What is being brought back is not there yet, though a list read before has it.
  const kept = rows.flatMap((row) => (row.kept && row.saved?.kept?.back !== true ? [row.kept] : []));
  const results = useKeptAll(
    "list-recommendations",
    kept.map(({ organisation, id }) => ({ organisation, assessment: id, limit: 1 })),
  );
  const resultOf = (row: Row): RecommendationRow | undefined =>
    row.kept && results[kept.indexOf(row.kept)]?.value?.items[0];
  const { columns } = says;
  return (
    <table className="kept-table">
      <caption className="unseen">{name}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.title}</th>
          <th scope="col">{columns.changed}</th>
          <th scope="col">{columns.answers}</th>
          <th scope="col">{columns.people}</th>
          <th scope="col">{columns.first}</th>
          <th scope="col">
            <span className="unseen">{columns.does}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} aria-current={row.saved && row.saved.id === current ? "true" : undefined}>
            <th scope="row">
              <button type="button" className="kept-title" onClick={() => onShow(row)}>
                {row.title}
              </button>
              <span className="note">{stateOf(row, current)}</span>
            </th>
            <td data-label={columns.changed}>{row.changed === "" ? "" : dayAndTime(row.changed)}</td>
            <td data-label={columns.answers}>{row.answered}</td>
            <td data-label={columns.people}>{row.people}</td>
            <td data-label={columns.first}>
              <KeptResult row={resultOf(row)} />
            </td>
            <td className="kept-acts">
              <Button size="small" aria-label={says.of(says.rename, row.title)} onClick={() => onRename(row)}>
                {says.rename}
              </Button>
              <Button
                size="small"
                aria-label={says.of(says.duplicate, row.title)}
                onClick={() => onDuplicate(row)}
              >
                {says.duplicate}
              </Button>
              {row.kept ? (
                <Link
                  to="/assessments/$id/history"
                  params={{ id: row.kept.id }}
                  search={{ organisation: row.kept.organisation }}
                  aria-label={says.of(says.history, row.title)}
                  {...buttonLook({ size: "small" })}
                >
                  {says.history}
                </Link>
              ) : null}
              <Button size="small" aria-label={says.of(says.remove, row.title)} onClick={() => onRemove(row)}>
                {says.remove}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
