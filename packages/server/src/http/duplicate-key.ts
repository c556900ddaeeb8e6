type Level = {
  readonly keys: Set<string> | undefined;
  readonly path: readonly string[];
  key: string;
  isKey: boolean;
};

const endOfString = (text: string, start: number): number => {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at;
};

/**
 * The path of the first key that stands twice in one object of a valid JSON text, or nothing. `JSON.parse` would keep
 * the last in silence, and somebody's answer would be lost.
 */
export const duplicateKey = (text: string): string[] | undefined => {
  const levels: Level[] = [];
  for (let at = 0; at < text.length; at++) {
    const top = levels.at(-1);
    const sign = text[at];
    if (sign === '"') {
      const end = endOfString(text, at);
      if (top?.keys !== undefined && top.isKey) {
        top.key = JSON.parse(text.slice(at, end + 1)) as string;
        if (top.keys.has(top.key)) return [...top.path, top.key];
        top.keys.add(top.key);
      }
      at = end;
    } else if (sign === "{" || sign === "[") {
      // Paths are kept short, so that nesting costs no more than its length.
      const path = top === undefined || top.path.length > 20 ? (top?.path ?? []) : [...top.path, top.key];
      levels.push({ keys: sign === "{" ? new Set() : undefined, path, key: "", isKey: true });
    } else if (sign === "}" || sign === "]") levels.pop();
    else if (sign === ":" && top !== undefined) top.isKey = false;
    else if (sign === "," && top !== undefined) top.isKey = true;
  }
  return undefined;
};
