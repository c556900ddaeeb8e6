/** The longest text that stands for none; titles and names are longer, and there are millions of cells. */
const longest = 30;

/** What a cell says when it says nothing. */
export const saysNothing = (text: string): boolean =>
  text.length <= longest &&
  /^(-+|–|—|\?+|n\.?\/?a\.?|[([<]?(none|null|nil|blank|empty|nothing)[)\]>]?|not (applicable|available)|k\. ?a\.)$/i.test(
    text,
  );

/** What a cell says when its formula came to nothing: `#REF!`, `#NAME?`, `#N/A`, in any language of a spreadsheet. */
export const isError = (text: string): boolean =>
  text.startsWith("#") &&
  text.length <= longest &&
  /^#(\p{Lu}[\p{Lu}\p{N}/_]*[!?]|[nN]\/[aA]|NV|GETTING_DATA)$/u.test(text);

/** A text that is written where a name, a title or a superior is still to come: nobody is called so. */
export const namesNobody = (text: string): boolean =>
  saysNothing(text) ||
  isError(text) ||
  (text.length <= longest &&
    /^\W*(tb[acdh]|to be (hired|confirmed|decided|determined|announced)|vacant|vacancy|open|unfilled|unassigned|not assigned|unknown|nobody|no ?one|no (manager|supervisor|superior)|unbesetzt|vakant|zu besetzen|unbekannt|vacante|à pourvoir|inconnue?|n\. ?n\.)\W*$/i.test(
      text,
    ));

/** A name that names nobody: the position is vacant. */
export const isVacant = (name: string): boolean =>
  /^\W*(vacant|vacancy|open(?= *$| position| role| headcount|:| - )|tb[acdh]|to be (hired|confirmed|decided|determined|announced)|unfilled|unassigned|unbesetzt|vakant|vakanz|zu besetzen|vacante|à pourvoir|n\. ?n\.)(?!\p{L})/iu.test(
    name,
  );
