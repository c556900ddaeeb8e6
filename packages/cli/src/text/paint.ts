/** How text is dressed on a terminal: by weight, and by colour only where a word says the same, so that nothing depends on seeing it. */
export type Paint = Readonly<Record<"bold" | "dim" | "red" | "yellow", (text: string) => string>>;

const codes = (on: boolean, open: number, close: number): ((text: string) => string) =>
  on ? (text) => `\u001b[${open}m${text}\u001b[${close}m` : (text) => text;

export const paintIf = (on: boolean): Paint => ({
  bold: codes(on, 1, 22),
  dim: codes(on, 2, 22),
  red: codes(on, 31, 39),
  yellow: codes(on, 33, 39),
});

/** Dressed only on a terminal that asks for it: never when piped, with NO_COLOR set, or on a dumb terminal. */
export const wantsPaint = (
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): boolean => stream.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
