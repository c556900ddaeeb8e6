import { isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";

/** Lines of a text, from 1: of the entries of its lists by their ids, and of the keys of its maps. */
export type Places = {
  /** `positions` and an id: the line where that position begins. */
  readonly line: (list: string, id: string) => number | undefined;
};

/** Where the entries of a file's lists and maps stand, found in one walk over its first two levels. */
export const placesIn = (text: string): Places => {
  const lines = new LineCounter();
  const { contents } = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  const found = new Map<string, number>();
  const put = (list: string, id: unknown, offset: number | undefined): void => {
    const key = `${list}\n${String(id)}`;
    if (offset !== undefined && !found.has(key)) found.set(key, lines.linePos(offset).line);
  };
  for (const { key, value } of isMap(contents) ? contents.items : []) {
    const list = isScalar(key) ? String(key.value) : "";
    if (isMap(value))
      for (const pair of value.items) if (isScalar(pair.key)) put(list, pair.key.value, pair.key.range?.[0]);
    if (isSeq(value))
      for (const entry of value.items) {
        if (isScalar(entry)) put(list, entry.value, entry.range?.[0]);
        if (isMap(entry)) put(list, entry.get("id"), entry.range?.[0]);
      }
  }
  return { line: (list, id) => found.get(`${list}\n${id}`) };
};
