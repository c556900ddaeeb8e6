import type { Assessment, Checked } from "@remit/core";
import { ask } from "./ask.ts";

/** Hands something to the reader as a file. */
export const handBlob = (name: string, content: Blob): void => {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

/** Hands a text of YAML to the reader as a file. */
export const hand = (name: string, text: string): void =>
  handBlob(name, new Blob([text], { type: "application/yaml" }));

/** A name as part of a file's name: "Harbour Mill" is "harbour-mill"; what has no letter is `otherwise`. */
export const plainName = (name: string, otherwise: string): string => {
  const plain = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return plain === "" ? otherwise : plain;
};

/** Saves an assessment as `<organisation>.assessment.yaml`. */
export const saveFile = async (assessment: Assessment): Promise<void> => {
  const written = await ask("write-assessment", { assessment });
  if (written.value)
    hand(`${plainName(assessment.organisation.name, "organisation")}.assessment.yaml`, written.value.text);
};

/** An assessment from the text of a file, or what is wrong with it. */
export const readText = (text: string): Promise<Checked<Assessment>> => ask("parse-assessment", { text });

/** The same with several respondents: the answers of the first, since this page shows one person's. */
export const onePerson = (assessment: Assessment): { assessment: Assessment; of: string | undefined } => {
  const [first] = assessment.respondents ?? [];
  if (assessment.answers !== undefined || first === undefined) return { assessment, of: undefined };
  const { respondents: _, ...rest } = assessment;
  return {
    assessment: {
      ...rest,
      answers: first.answers,
      ...(first.notes && { notes: first.notes }),
    },
    of: first.name ?? first.id,
  };
};
