type Face = {
  readonly family: string;
  readonly weight: string;
  readonly bytes: ArrayBuffer;
};

const rules = (): CSSFontFaceRule[] =>
  [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => style.getPropertyValue("font-style") === "normal");

const faceOf = async ({ style, parentStyleSheet }: CSSFontFaceRule): Promise<Face> => {
  const [, address = ""] = /url\("?([^")]+)/.exec(style.getPropertyValue("src")) ?? [];
  const response = await fetch(new URL(address, parentStyleSheet?.href ?? document.baseURI));
  return {
    // Papers name the fonts as somebody has them installed.
    family: style
      .getPropertyValue("font-family")
      .replace(/["']/g, "")
      .replace(/ Variable$/, ""),
    weight: style.getPropertyValue("font-weight"),
    bytes: await response.arrayBuffer(),
  };
};

let faces: Promise<readonly Face[]> | undefined;

/**
 * Gives a paper the fonts of the app, those its PDF is set in. It may fetch none itself, and does without where they cannot be had.
 */
export const lendFonts = async (page: Document): Promise<void> => {
  faces ??= Promise.all(rules().map(faceOf));
  const lent = await faces.catch(() => {
    faces = undefined;
    return [];
  });
  for (const { family, weight, bytes } of lent) page.fonts.add(new FontFace(family, bytes, { weight }));
};
