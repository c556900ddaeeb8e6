const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found === null ? undefined : (found[1] ?? found[2]);
};

/** By the number of a cell's style: how many digits its format shows at least, as `00000` does. */
const paddingIn = (styles: string): ReadonlyMap<string, number> => {
  const formats = new Map<string, number>();
  for (const [tag] of styles.matchAll(/<(?:\w+:)?numFmt\s[^<>]*>/g)) {
    const code = attribute(tag, "formatCode") ?? "";
    if (/^0{2,20}$/.test(code)) formats.set(attribute(tag, "numFmtId") ?? "", code.length);
  }
  const looks = /<(?:\w+:)?cellXfs[\s>]/.exec(styles)?.index ?? styles.length;
  const end = /<\/(?:\w+:)?cellXfs>/.exec(styles)?.index ?? styles.length;
  const all = [...styles.slice(looks, end).matchAll(/<(?:\w+:)?xf[\s/>][^<>]*>?/g)];
  return new Map(
    all.flatMap(([tag], at): [string, number][] => {
      const digits = formats.get(attribute(tag, "numFmtId") ?? "");
      return digits === undefined ? [] : [[String(at), digits]];
    }),
  );
};

/** A cell of the same attributes that holds a text. */
const withText = (attributes: string, text: string): string =>
  `${attributes.replace(/\st\s*=\s*(?:"[^"]*"|'[^']*')/, "")} t="str"><v>${text}</v>`;

/** Cells as one sees them: errors by their names, and numbers with the zeros of their format. */
const cellsShown = (xml: string, padding: ReadonlyMap<string, number>): string =>
  xml.replaceAll(
    /(<(?:\w+:)?c)(\s[^<>]*?)>\s*(?:<(?:\w+:)?f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/(?:\w+:)?f>))?\s*<((?:\w+:)?)v>([^<]*)<\/(?:\w+:)?v>/g,
    (all: string, tag: string, attributes: string, prefix: string, value: string) => {
      const type = attribute(attributes, "t") ?? "n";
      const text = (shown: string): string =>
        tag + withText(attributes, shown).replaceAll(/(<\/?)v>/g, `$1${prefix}v>`);
      if (type === "e") return text(value);
      const digits = type === "n" ? padding.get(attribute(attributes, "s") ?? "") : undefined;
      return digits !== undefined && /^\d+$/.test(value) ? text(value.padStart(digits, "0")) : all;
    },
  );

/** So many cells of one sheet are filled out of merged ones. */
const mostMerged = 100_000;

/**
 * Rows below the first of cells that were merged down a column, with its text: each of them is about it. A number is not said again, as
 * it may be a sum for all of them.
 */
const mergesShown = (xml: string): string => {
  const from = new Map<string, string>();
  for (const [tag] of xml.matchAll(/<(?:\w+:)?mergeCell\s[^<>]*>/g)) {
    const [, column, first, same, last] =
      /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(attribute(tag, "ref") ?? "") ?? [];
    if (column === undefined || column !== same) continue;
    for (let row = Number(first) + 1; row <= Number(last) && from.size < mostMerged; row += 1)
      from.set(`${column}${row}`, `${column}${first}`);
  }
  if (from.size === 0) return xml;
  const sources = new Set(from.values());
  const texts = new Map<string, string>();
  const cells = /<(?:\w+:)?c\s[^<>]*?(?:\/>|>(?:(?!<(?:\w+:)?c\s).)*?<\/(?:\w+:)?c>)/gs;
  for (const [cell] of xml.matchAll(cells)) {
    const place = attribute(cell, "r") ?? "";
    if (sources.has(place) && /^(s|str|inlineStr)$/.test(attribute(cell, "t") ?? "")) texts.set(place, cell);
  }
  const byRow = Map.groupBy(from, ([place]) => place.replace(/\D+/, ""));
  return xml.replaceAll(
    /(<(?:\w+:)?row\s[^<>]*[^/<>]>)((?:(?!<(?:\w+:)?row\s).)*?)(<\/(?:\w+:)?row>)/gs,
    (all: string, open: string, inside: string, close: string) => {
      const merged = (byRow.get(attribute(open, "r") ?? "") ?? []).filter(([, source]) => texts.has(source));
      if (merged.length === 0) return all;
      const row = new Map([...inside.matchAll(cells)].map(([cell]) => [attribute(cell, "r") ?? "", cell]));
      // A reader counts cells without a place: none can be put among them.
      if (row.has("")) return all;
      for (const [place, source] of merged)
        row.set(place, texts.get(source)!.replace(/\sr\s*=\s*(?:"[^"]*"|'[^']*')/, ` r="${place}"`));
      const inOrder = [...row].toSorted(
        ([one], [other]) => one.length - other.length || (one < other ? -1 : 1),
      );
      return open + inOrder.map(([, cell]) => cell).join("") + close;
    },
  );
};

// No pattern here looks beyond the next tag of its kind: a crafted sheet takes no longer than an honest one.

/**
 * A sheet with what its reader would lose: errors of formulas, zeros that a format puts before a number, and the text of merged
 * cells. `styles`: the styles of the workbook. The same text where there is none of them.
 */
export const sheetShown = (xml: string, styles: string): string => {
  const padding = paddingIn(styles);
  const hasErrors = /\st\s*=\s*["']e["']/.test(xml);
  return mergesShown(padding.size > 0 || hasErrors ? cellsShown(xml, padding) : xml);
};
