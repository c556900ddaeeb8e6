import type { Checked, InputOf, Issue, LostPart, operations, OutputOf, Structure } from "@remit/core";
import { ask } from "./ask.ts";
import { hand, handBlob, plainName } from "./files.ts";
import { withFollowed } from "./followed.ts";
import { handMade } from "./papers.ts";
import { askServer, type Reply } from "./server.ts";
import { editStructure, type SavedStructure } from "./structures.ts";

type Operations = typeof operations;
export type Imported = OutputOf<Operations, "import-structure">;

/** A structure from the text of a file, or what is wrong with it. */
export const readStructure = (text: string): Promise<Checked<Structure>> => ask("parse-structure", { text });

/**
 * Saves a structure as `<organisation>.structure.yaml`, with the comments and the layout of the file it was opened from; false
 * where it could not be written.
 */
export const saveStructure = async ({ structure, source }: SavedStructure): Promise<boolean> => {
  const over = source === undefined ? undefined : await ask("write-structure", { structure, before: source });
  // What can no longer be read, as after the catalogue changed, holds nothing that could be kept.
  const { value } = over?.value ? over : await ask("write-structure", { structure });
  if (!value) return false;
  hand(`${plainName(structure.organisation.name, "organisation")}.structure.yaml`, value.text);
  return true;
};

/**
 * Hands the positions of a structure to the reader as another program's file. What the format had no place for; undefined where it
 * could not be made.
 */
export const exportPositions = async (
  structure: Structure,
  format: InputOf<Operations, "export-structure">["format"],
): Promise<readonly LostPart[] | undefined> => {
  const { value } = await ask("export-structure", { structure, format });
  if (value) handMade(value);
  return value?.lost;
};

export type Drawing = Omit<InputOf<Operations, "draw-chart">, "structure">;
type Drawn = Checked<OutputOf<Operations, "draw-chart">>;

/** The chart of a structure as a picture. */
export const drawPicture = (
  structure: Structure,
  drawing: Omit<Drawing, "format" | "sheet">,
): Promise<Drawn> => ask("draw-chart", { structure, ...drawing, format: "svg" });

/** The chart of a structure on pages, which only the server can make. */
export const drawPages = (
  structure: Structure,
  drawing: Drawing,
  signal: AbortSignal,
): Promise<Reply<OutputOf<Operations, "draw-chart">>> =>
  askServer("draw-chart", { structure, ...drawing }, { signal });

/** A list of people or positions, as a file holds it. */
export type List = { readonly name: string; readonly bytes: Uint8Array };
export type ImportChoices = Pick<
  InputOf<Operations, "import-structure">,
  "accept" | "mapping" | "roles" | "into" | "toFix" | "says"
>;

/** Reads a table of people or positions; what is wrong with single rows comes with the structure. */
export const importTable = async (
  { name, bytes }: List,
  choices: ImportChoices,
): Promise<Checked<Imported>> =>
  ask("import-structure", { name, content: base64Of(bytes), encoding: "base64", ...choices });

/** Takes the accepted changes of a list into a structure as one step; what does not fit comes back, and nothing is changed. */
export const mergeTable = (
  id: string,
  list: List,
  choices: Omit<ImportChoices, "into">,
): Promise<readonly Issue[]> =>
  editStructure(id, async (into) => {
    const { value, issues } = await importTable(list, { ...choices, into });
    return issues ? { issues } : { value: withFollowed(into, value) };
  });

/** Hands the rows of a list to the reader, each with what is wrong with it; false where that cannot be made. */
export const saveToFix = async (
  list: List,
  choices: ImportChoices,
  says: Readonly<Record<string, string>>,
): Promise<boolean> => {
  const { value } = await importTable(list, { ...choices, toFix: true, says: { ...says } });
  if (value?.toFix === undefined) return false;
  const stem = plainName(list.name.replace(/\.\w+$/, ""), "list");
  handBlob(`${stem}-to-fix.csv`, new Blob([value.toFix], { type: "text/csv" }));
  return true;
};

/** Bytes as base64, in pieces that fit on the stack. */
const base64Of = (bytes: Uint8Array): string => {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(pieces.join(""));
};
