/** How text is dressed on a terminal: only weight, so that nothing depends on seeing colours. */
export type Paint = { readonly bold: (text: string) => string; readonly dim: (text: string) => string };

const codes = (on: boolean, open: number): ((text: string) => string) =>
  on ? (text) => `\u001b[${open}m${text}\u001b[22m` : (text) => text;

export const paintIf = (on: boolean): Paint => ({ bold: codes(on, 1), dim: codes(on, 2) });

/** Dressed only on a terminal that asks for it: never when piped, with NO_COLOR set, or on a dumb terminal. */
export const wantsPaint = (
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): boolean => stream.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
