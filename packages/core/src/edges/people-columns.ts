type Column = Int32Array | Float64Array;

/** Columns of people as they are read, with room for so many rows: keys of ids and of superiors' ids, and the numbers of texts. */
export const newColumns = (room: number, texts: number) => ({
  room,
  ids: { one: new Int32Array(room), other: new Int32Array(room) },
  managers: { one: new Int32Array(room), other: new Int32Array(room) },
  cost: new Float64Array(room),
  fte: new Float64Array(room),
  line: new Int32Array(room),
  texts: Array.from({ length: texts }, () => new Int32Array(room)),
});
export type Columns = ReturnType<typeof newColumns>;

const listed = ({ ids, managers, cost, fte, line, texts }: Columns): Column[] => [
  ids.one,
  ids.other,
  managers.one,
  managers.other,
  cost,
  fte,
  line,
  ...texts,
];

/** The same with twice the room. */
export const grown = (old: Columns): Columns => {
  const fresh = newColumns(Math.max(old.room * 2, 1024), old.texts.length);
  const before = listed(old);
  for (const [at, column] of listed(fresh).entries()) column.set(before[at]!);
  return fresh;
};

/** Superiors by their places once rows are gone. */
const renumber = (parent: Int32Array, gone: readonly number[], count: number): void => {
  const [first = count] = gone;
  const now = new Int32Array(count - first);
  for (let place = first, before = 0; place < count; place += 1) {
    if (gone[before] === place) before += 1;
    now[place - first] = place - before;
  }
  for (let place = 0; place < count - gone.length; place += 1)
    if (parent[place]! > first) parent[place] = now[parent[place]! - first]!;
};

/** Takes rows that are nobody's superior out of the columns and their superiors' places; `gone` in order. */
export const takeOut = (rows: Columns, parent: Int32Array, gone: readonly number[], count: number): void => {
  for (const column of [parent, ...listed(rows)])
    for (const [before, place] of gone.entries())
      column.copyWithin(place - before, place + 1, gone[before + 1] ?? count);
  if (gone.length > 0) renumber(parent, gone, count);
};
