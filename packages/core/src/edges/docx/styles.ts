import {
  BorderStyle,
  LineRuleType,
  type IBaseParagraphStyleOptions,
  type IBorderOptions,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  type ISpacingProperties,
  type IStylesOptions,
} from "docx";
import type { Document } from "#model/document.ts";
import { sans, serif } from "./fonts.ts";

/** The inks of the house: text, second and third text, thin and strong rules. Nothing else has a colour. */
export const ink = { text: "14181D", second: "48505A", third: "626B76", line: "CFD5DA", strong: "AEB7C0" };

/** A rule of eighths of a point, so many points away from the text. */
export const rule = (color: string, size = 4, space = 0): IBorderOptions => ({
  style: BorderStyle.SINGLE,
  color,
  size,
  space,
});

/** Points to twentieths of a point. At least so high a line, whichever font stands in, and higher where a script needs it. */
const leading = (line: number, before = 0, after = 0): ISpacingProperties => ({
  line: line * 20,
  lineRule: LineRuleType.AT_LEAST,
  before: before * 20,
  after: after * 20,
});

/** Points to the half points of Word. */
const set = (
  font: typeof serif,
  points: number,
  color: string,
  more: IRunStylePropertiesOptions = {},
): IRunStylePropertiesOptions => ({ font, size: points * 2, color, ...more });

const heading = (points: number, spacing: ISpacingProperties): IBaseParagraphStyleOptions => ({
  basedOn: "Normal",
  next: "Normal",
  quickFormat: true,
  paragraph: { spacing, keepNext: true, keepLines: true },
  run: set(sans, points, ink.text, { bold: true }),
});

const own = (
  id: string,
  name: string,
  spacing: ISpacingProperties,
  run: IRunStylePropertiesOptions,
  more: Partial<IParagraphStyleOptions> = {},
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: "Normal",
  quickFormat: true,
  ...more,
  paragraph: { spacing, ...more.paragraph },
  run,
});

/** Every style of the document by its name in Word: change one and all of its places follow. */
export const stylesFor = (language: Document["language"]): IStylesOptions => ({
  default: {
    document: {
      run: {
        ...set(serif, 10.5, ink.text),
        language: { value: language, eastAsia: "ja-JP", bidirectional: "ar-SA" },
      },
    },
    title: {
      basedOn: "Normal",
      next: "Normal",
      quickFormat: true,
      paragraph: { spacing: leading(32, 0, 4), keepNext: true, keepLines: true },
      run: set(serif, 26, ink.text, { characterSpacing: -6, kern: 16 }),
    },
    heading1: heading(11, leading(15, 13, 4)),
    heading2: heading(10, leading(14, 12, 3)),
    heading3: heading(9.5, leading(13, 10, 2)),
    heading4: heading(9, leading(13, 8, 2)),
    heading5: heading(9, leading(13, 8, 2)),
    heading6: heading(9, leading(13, 8, 2)),
    hyperlink: { run: { color: ink.text, underline: {} } },
    listParagraph: {
      basedOn: "Normal",
      quickFormat: true,
      paragraph: { spacing: leading(15, 0, 3) },
      run: set(serif, 10.5, ink.text),
    },
    caption: {
      basedOn: "Normal",
      next: "TableText",
      quickFormat: true,
      paragraph: { spacing: leading(14, 10, 5), keepNext: true },
      run: set(sans, 9, ink.second),
    },
  },
  paragraphStyles: [
    own("Normal", "Normal", leading(15, 0, 6), set(serif, 10.5, ink.text), { basedOn: "" }),
    own("Lead", "Lead", leading(19, 3, 4), set(serif, 12.5, ink.text), { next: "Normal" }),
    own("Quiet", "Quiet", leading(13, 0, 3), set(serif, 9, ink.second)),
    own("Label", "Label", leading(13.5, 0, 2), set(sans, 9, ink.second)),
    own("Fact", "Fact", leading(13, 0, 2), set(sans, 9, ink.text, { bold: true })),
    own("Line", "Line", leading(15, 0, 2), set(serif, 10.5, ink.text)),
    own("TableText", "Table text", leading(13, 3, 2), set(serif, 9.5, ink.text)),
    own("TableHead", "Table head", leading(13, 2, 3), set(sans, 8.5, ink.second), {
      paragraph: { keepNext: true },
    }),
    own("NotesHeading", "Notes heading", leading(13, 16, 2), set(sans, 8.5, ink.text, { bold: true }), {
      basedOn: "Heading1",
      paragraph: { border: { top: rule(ink.strong, 6, 6) } },
    }),
    own("Note", "Note", leading(10, 0, 0.5), set(sans, 7.5, ink.second), {
      paragraph: { indent: { left: 240, hanging: 240 }, leftTabStop: 240, keepLines: true },
    }),
    own("Header", "header", leading(14, 0, 10), set(sans, 9, ink.second), {
      paragraph: { border: { bottom: rule(ink.text, 6, 7) } },
    }),
    own("Footer", "footer", leading(12), set(sans, 8, ink.third)),
    own("Gap", "Gap", { line: 200, lineRule: LineRuleType.EXACT, before: 0, after: 0 }, { size: 2 }),
  ],
  characterStyles: [
    {
      id: "NoteNumber",
      name: "Note number",
      quickFormat: true,
      run: { font: sans, color: ink.second, superScript: true },
    },
  ],
});
