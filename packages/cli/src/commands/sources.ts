import {
  type Assessment,
  assessmentFiles,
  type CatalogueIndex,
  type Checked,
  type DecisionRecord,
  type Remit,
  remitFiles,
} from "@remit/core";
import { readRaw } from "./files.ts";

/** What documents can be written from. */
export type PaperSource =
  | { readonly is: "assessment"; readonly assessment: Assessment }
  | { readonly is: "remit"; readonly remit: Remit; readonly text: string }
  | { readonly is: "record"; readonly record: DecisionRecord };

/** A decision record holds every number of a recommendation. */
const largestRecord = 20_000_000;

const formatLine = /["']?format["']?\s*:\s*["']?remit\/([a-z]+)@/;

const recordIn = (text: string): Checked<DecisionRecord> => {
  try {
    // Its shape is checked by the operation it is given to.
    return { value: JSON.parse(text) as DecisionRecord };
  } catch {
    return { issues: [{ code: "cli/not-json", path: [], data: {} }] };
  }
};

/** Reads an assessment, a remit or a decision record, by what its format line says; anything else is read as an assessment. */
export const readSource = async (file: string, index: CatalogueIndex): Promise<Checked<PaperSource>> => {
  const bytes = await readRaw(file, largestRecord);
  if (bytes.issues) return bytes;
  const text = new TextDecoder().decode(bytes.value);
  const kind = formatLine.exec(text.slice(0, 4000))?.[1];
  if (kind === "record") {
    const { value, issues } = recordIn(text);
    return issues ? { issues } : { value: { is: "record", record: value } };
  }
  if (kind === "remit") {
    const { parseRemit } = await remitFiles();
    const { value, issues } = parseRemit(bytes.value, index);
    return issues ? { issues } : { value: { is: "remit", remit: value, text } };
  }
  const { parseAssessment } = await assessmentFiles();
  const { value, issues } = parseAssessment(bytes.value, index);
  return issues ? { issues } : { value: { is: "assessment", assessment: value } };
};
