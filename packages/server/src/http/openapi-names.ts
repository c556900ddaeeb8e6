/** `keep-recommendation` as a function is called: `keepRecommendation`. */
export const camel = (name: string): string =>
  name.replaceAll(/-(\w)/g, (_match, letter: string) => letter.toUpperCase());

/** `keep-recommendation` as a shape is called: `KeepRecommendation`. */
export const pascal = (name: string): string => camel(`-${name}`);
