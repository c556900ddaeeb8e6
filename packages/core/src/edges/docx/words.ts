import { Tab, TextRun, type IRunPropertiesOptions } from "docx";
import { writable } from "../xml-text.ts";

/**
 * Runs that show the text literally, in the given form. Line breaks and tabs become Word's own. A brace begins a run of
 * its own tail, because the library takes `{name-1}` for the place of a list number wherever it stands in one piece.
 */
export const runsOf = (text: string, form: IRunPropertiesOptions = {}): readonly TextRun[] =>
  writable(text)
    .split(/(?<=[\n\t{])|(?=[\n\t])/)
    .filter((piece) => piece !== "")
    .map((piece) =>
      piece === "\n"
        ? new TextRun({ ...form, break: 1 })
        : piece === "\t"
          ? new TextRun({ ...form, children: [new Tab()] })
          : new TextRun({ ...form, text: piece }),
    );

/** The text, or its beginning and an ellipsis: for the header and footer, which would else push the text off its page. */
export const shortened = (text: string, most: number): string => {
  const characters = Array.from(writable(text).replace(/[\n\t]+/g, " "));
  return characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : characters.join("");
};
