import type { Chart } from "@remit/core";

export const tableColumns = [
  "title",
  "holder",
  "superior",
  "layer",
  "span",
  "heads",
  "answers",
  "cost",
  "department",
] as const;
export type TableColumn = (typeof tableColumns)[number];
export type Sorting = { readonly column: TableColumn; readonly down: boolean };

const collator = new Intl.Collator("en-GB", { numeric: true, sensitivity: "base" });

/** Places in the order of a column, in that of the structure where it is the same; what has no value comes last either way. */
export const sortedBy = (
  { positions, forest, coverage }: Chart,
  sorting: Sorting | undefined,
): readonly number[] => {
  const places = Array.from(positions.keys());
  if (!sorting) return places;
  const { column, down } = sorting;
  const titleAt = (place: number): string => positions[place]?.title ?? "";
  const values: Readonly<Record<TableColumn, (place: number) => string | number | undefined>> = {
    title: titleAt,
    holder: (place) => positions[place]?.holder?.name,
    superior: (place) => titleAt(forest.parent[place]!) || undefined,
    layer: (place) => forest.layer[place] || undefined,
    span: (place) => forest.span[place],
    heads: (place) => forest.heads[place],
    answers: (place) => coverage.answers.get(positions[place]!.id)?.length ?? 0,
    cost: (place) => positions[place]?.cost,
    department: (place) => positions[place]?.department,
  };
  const value = places.map(values[column]);
  return places.sort((one, other) => {
    const [a, b] = [value[one], value[other]];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    const by =
      typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
    return down ? -by : by;
  });
};
