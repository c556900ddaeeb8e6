import { existsSync } from "node:fs";
import { join } from "node:path";
import { CannotListen, readSettings, serve as startServing } from "@remit/server";
import { serving } from "#text/words.ts";
import { type Context, exits, print, refuse } from "./context.ts";

type Flags = { readonly port?: string; readonly host?: string };

/** Where the built web app lies: beside a packed `remit`, or in the web package of the clone. */
const webFolder = (): string => {
  const packed = join(import.meta.dirname, "../web");
  return existsSync(join(packed, "index.html")) ? packed : join(import.meta.dirname, "../../../web/dist");
};

const untilAsked = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => resolve());
  });

/** `remit serve`: web app and API on this computer, until it is told to stop. */
export async function serve(this: Context, flags: Flags): Promise<void> {
  const settings = readSettings(flags, process.env);
  if (settings.issues) return refuse(this, settings.issues, false);
  const folder = webFolder();
  const asked = untilAsked();
  try {
    const { url, close } = await startServing({
      ...settings.value,
      webFolder: folder,
      today: this.today,
      log: (line) => this.process.stderr.write(`${line}\n`),
    });
    const built = existsSync(join(folder, "index.html"));
    print(this, [serving.at(url), ...(built ? [] : [serving.noWebApp]), serving.stop]);
    await asked;
    await close();
    return print(this, [serving.stopped]);
  } catch (error) {
    if (!(error instanceof CannotListen)) throw error;
    this.outcome.code = exits.wrong;
    return this.process.stderr.write(`${error.message}\n`);
  }
}
