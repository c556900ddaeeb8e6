/** Signs that are not printed, and those that turn the direction of what follows them: shown by their number. */
const unseen = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** A text that Markdown takes for nothing but itself, on one line. */
export const literal = (text: string): string =>
  text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/([\\`*_[\]<>#|~&!])/g, String.raw`\$1`)
    .replaceAll(unseen, (sign) => String.raw`\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
