/** Keys as they are written: a string with a colon after it. Whatever else stands in quotes is passed over whole. */
const strings = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g;
/** A schema tells of each value that is wrong: of more, it would fill the memory. */
const mostValues = 3_000_000;

/** How many keys all maps of a value have; undefined where one of them is `__proto__`, or there are too many values. */
const keysOf = (value: unknown): number | undefined => {
  let [keys, values] = [0, 0];
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    values += 1;
    if (values + open.length > mostValues) return undefined;
    if (typeof next !== "object" || next === null) continue;
    const names = Array.isArray(next) ? [] : Object.keys(next);
    if (names.includes("__proto__")) return undefined;
    keys += names.length;
    for (const inner of Object.values(next)) open.push(inner);
  }
  return keys;
};

/**
 * The value of text that is JSON with every key once in its map: read some thirty times as fast as YAML, and in little
 * memory. Undefined for anything else, which the reader of YAML then says more of.
 */
export const plainJson = (text: string): unknown => {
  if (!text.trimStart().startsWith("{")) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    let written = 0;
    for (const [, colon] of text.matchAll(strings)) if (colon !== undefined) written += 1;
    return keysOf(value) === written ? value : undefined;
  } catch {
    return undefined;
  }
};
