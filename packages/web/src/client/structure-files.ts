import type { Checked, InputOf, operations, OutputOf, Structure } from "@remit/core";
import { ask } from "./ask.ts";
import { hand, plainName } from "./files.ts";
import { handMade } from "./papers.ts";
import { askServer, type Reply } from "./server.ts";

type List = typeof operations;
export type Imported = OutputOf<List, "import-structure">;

/** A structure from the text of a file, or what is wrong with it. */
export const readStructure = (text: string): Promise<Checked<Structure>> => ask("parse-structure", { text });

/** Saves a structure as `<organisation>.structure.yaml`; false where it could not be written. */
export const saveStructure = async (structure: Structure): Promise<boolean> => {
  const { value } = await ask("write-structure", { structure });
  if (!value) return false;
  hand(`${plainName(structure.organisation.name, "organisation")}.structure.yaml`, value.text);
  return true;
};

/** Hands the positions of a structure to the reader as another program's file; false where it could not be made. */
export const exportPositions = async (
  structure: Structure,
  format: InputOf<List, "export-structure">["format"],
): Promise<boolean> => {
  const { value } = await ask("export-structure", { structure, format });
  if (value) handMade(value);
  return value !== undefined;
};

export type Drawing = Omit<InputOf<List, "draw-chart">, "structure">;
type Drawn = Checked<OutputOf<List, "draw-chart">>;

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
): Promise<Reply<OutputOf<List, "draw-chart">>> =>
  askServer("draw-chart", { structure, ...drawing }, { signal });

type Choices = Pick<InputOf<List, "import-structure">, "accept" | "mapping" | "preset" | "organisation">;

/** Reads a table of people or positions; what is wrong with single rows comes with the structure. */
export const importTable = async (
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  choices: Choices,
): Promise<Checked<Imported>> =>
  ask("import-structure", { name, content: base64Of(bytes), encoding: "base64", ...choices });

/** Bytes as base64, in pieces that fit on the stack. */
const base64Of = (bytes: Uint8Array): string => {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(pieces.join(""));
};
