import { useKeptAll } from "#client/kept-pages.ts";
import { fieldOf, instantOf } from "#ui/moments.ts";
import type { Group, Row } from "./rows.ts";
import { type Side, sideText } from "./sides.ts";
import { words } from "./words.ts";

const { compare: says } = words;

const sideOf = ({ kept, saved }: Row): Side =>
  kept
    ? { kind: "assessment", organisation: kept.organisation, assessment: kept.id }
    : { kind: "here", saved: saved?.id ?? "" };

type Option = { readonly value: string; readonly label: string };

/** Everything that can be compared, by organisation: assessments, and below each the results kept of it. */
export const useOptions = (
  groups: readonly Group[],
): readonly { key: string; name: string; options: Option[] }[] => {
  const kept = groups.flatMap(({ rows }) => rows.flatMap((row) => (row.kept ? [row.kept] : [])));
  const results = useKeptAll(
    "list-recommendations",
    kept.map(({ organisation, id }) => ({ organisation, assessment: id, limit: 20 })),
  );
  return groups.map(({ key, name, rows }) => ({
    key,
    name,
    options: rows.flatMap((row) => [
      { value: sideText(sideOf(row)), label: row.title },
      ...(row.kept ? (results[kept.indexOf(row.kept)]?.value?.items ?? []) : []).map((each) => ({
        value: sideText({
          kind: "result",
          organisation: row.kept?.organisation ?? "",
          recommendation: each.id,
        }),
        label: `${row.title}, ${says.keptAt(each.created)}`,
      })),
    ]),
  }));
};

/** Chooses one side: an assessment, a moment of it, or a kept result. */
export const PickSide = ({
  name,
  side,
  label,
  options,
  onPick,
}: {
  readonly name: string;
  readonly side: Side | undefined;
  /** What the side is called, where it is not among the options. */
  readonly label: string | undefined;
  readonly options: ReturnType<typeof useOptions>;
  readonly onPick: (side: string) => void;
}) => {
  const { at, ...now } = side?.kind === "assessment" ? side : { at: undefined };
  const value = side === undefined ? "" : sideText("kind" in now ? now : side);
  const listed = options.some((group) => group.options.some((option) => option.value === value));
  return (
    <div className="compare-pick">
      <label className="compare-pick">
        <span>{name}</span>
        <select className="field" value={value} onChange={(event) => onPick(event.currentTarget.value)}>
          {listed ? null : <option value={value}>{side === undefined ? says.pick : label}</option>}
          {options.map((group) => (
            <optgroup key={group.key} label={group.name}>
              {group.options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {side?.kind === "assessment" ? (
        <label className="compare-pick note">
          {says.moment}
          <input
            type="datetime-local"
            step="1"
            className="field"
            key={value}
            defaultValue={at === undefined ? "" : fieldOf(at)}
            onChange={(event) => {
              const moment = instantOf(event.currentTarget.value);
              const { at: _, ...bare } = side;
              onPick(sideText(moment === undefined ? bare : { ...bare, at: moment }));
            }}
          />
        </label>
      ) : null}
    </div>
  );
};
