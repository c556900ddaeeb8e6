// Functions handed to the page are written here too.
/// <reference lib="dom" />
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { shipped, type Structure, structureFiles } from "@remit/core";

/** A worked organisation, as its file has it. */
export const exampleStructure = async (name: string): Promise<Structure> => {
  const { parseStructure } = await structureFiles();
  const path = join(import.meta.dirname, "../../../examples/structures", `${name}.structure.yaml`);
  const { value, issues } = parseStructure(await readFile(path), shipped);
  if (issues) throw new Error(JSON.stringify(issues));
  return value;
};

/** Puts a structure into what the browser keeps, as the one at hand: for structures that no example has. */
export const keepStructure = async (page: Page, structure: Structure): Promise<void> => {
  await page.goto("/structure");
  await page.evaluate(
    async ({ id, saved }) => {
      await new Promise<void>((resolve, reject) => {
        const open = indexedDB.open("remit.structures");
        open.addEventListener("upgradeneeded", () => open.result.createObjectStore("structures"));
        open.addEventListener("error", () => reject(new Error("the browser keeps nothing")));
        open.addEventListener("success", () => {
          const write = open.result.transaction("structures", "readwrite");
          write.objectStore("structures").put(saved, id);
          write.addEventListener("complete", () => {
            open.result.close();
            resolve();
          });
        });
      });
      localStorage.setItem("remit.structure.current", JSON.stringify(id));
    },
    { id: "kept", saved: { id: "kept", structure, changed: "2026-01-01T00:00:00.000Z" } },
  );
};

/** A structure of so many accountabilities by so many positions: each has one who answers, one who works and one who is asked. */
export const generated = (accountabilities: number, positions: number): Structure => {
  const seats = Array.from({ length: positions }, (_, at) => ({
    id: `p${at}`,
    title: `Position ${at}`,
    dotted: [],
    holder: { name: `H. ${at}`, kind: "person" as const },
    ...(at > 0 && { reportsTo: "p0" }),
  }));
  const own = Array.from({ length: accountabilities }, (_, at) => ({
    id: `own-${at}`,
    name: `Outcome ${at}`,
  }));
  return {
    format: "remit/structure@1",
    organisation: { name: "Generated" },
    positions: seats,
    accountabilities: own,
    required: own.map(({ id }) => id),
    assignments: Object.fromEntries(
      own.map(({ id }, at) => [
        id,
        { A: [`p${at % positions}`], R: [`p${(at + 1) % positions}`], C: [`p${(at * 7) % positions}`] },
      ]),
    ),
    decisionRights: [],
    scenarios: [],
  };
};
