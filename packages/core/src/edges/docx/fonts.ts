import type { IFontAttributesProperties } from "docx";

/** For sentences. Fonts are named, not embedded; `fontTable` says what stands in where one is missing. */
export const serif: IFontAttributesProperties = {
  ascii: "Source Serif 4",
  hAnsi: "Source Serif 4",
  eastAsia: "Source Serif 4",
  cs: "Times New Roman",
};

/** For labels and numbers. */
export const sans: IFontAttributesProperties = {
  ascii: "Inter",
  hAnsi: "Inter",
  eastAsia: "Inter",
  cs: "Arial",
};

const font = (name: string, others: string, panose: string, family: string): string =>
  `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:panose1 w:val="${panose}"/><w:charset w:val="00"/>` +
  `<w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`;

/** `word/fontTable.xml`: the shapes (PANOSE) given are those of Georgia and Arial, so that matching by shape finds them too. */
export const fontTable =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` +
  `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
  font(
    "Source Serif 4",
    "Source Serif 4 Variable,Source Serif Pro,Georgia,Gelasio",
    "02040502050405020303",
    "roman",
  ) +
  font("Inter", "Inter Variable,Arial,Helvetica,Liberation Sans", "020B0604020202020204", "swiss") +
  font("Times New Roman", "Liberation Serif", "02020603050405020304", "roman") +
  font("Arial", "Liberation Sans", "020B0604020202020204", "swiss") +
  `</w:fonts>`;
