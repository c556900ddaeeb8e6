import { keeping } from "./store-words.ts";
import { thousands } from "./layout.ts";

/** How many rows of each kind, a line each; kinds of which there are none are left out. */
export const storeText = (rows: Readonly<Record<string, number>>): readonly string[] =>
  Object.entries(rows)
    .filter(([, count]) => count > 0)
    .map(([table, count]) => `  ${thousands(count).padStart(9)}  ${keeping.tables[table] ?? table}`);
