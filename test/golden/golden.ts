import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect } from "vitest";

/**
 * Compares a text with the file kept for it. `UPDATE=1` writes the file, for a person to look at; never where `CI` is set,
 * so that no machine declares its own output right.
 */
export const expectGolden = (file: string, text: string): void => {
  if (process.env.UPDATE) {
    if (process.env.CI) throw new Error("UPDATE is refused where CI is set");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  if (!existsSync(file)) throw new Error(`${file} is missing: UPDATE=1 npm test writes it`);
  expect(text).toBe(readFileSync(file, "utf8"));
};
