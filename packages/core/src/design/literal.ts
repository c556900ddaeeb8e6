/** A text that Markdown takes for nothing but itself, on one line. */
export const literal = (text: string): string =>
  text.replaceAll(/\s+/g, " ").replaceAll(/([\\`*_[\]<>#|~&!])/g, String.raw`\$1`);
