import { existsSync } from "node:fs";
import { join } from "node:path";
import { CannotListen, openStore, readPlace, readSettings, serve as startServing } from "@remit/server";
import { serving } from "#text/words.ts";
import { agentsDoor } from "./agents.ts";
import { type Context, exits, print, refuse } from "./context.ts";

type Flags = {
  readonly port?: string;
  readonly host?: string;
  readonly data?: string;
  readonly store?: string;
};

/** Where the built web app lies: beside a packed `remit`, or in the web package of the clone. */
const webFolder = (): string => {
  const packed = join(import.meta.dirname, "../web");
  return existsSync(join(packed, "index.html")) ? packed : join(import.meta.dirname, "../../../web/dist");
};

const untilAsked = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => resolve());
  });

/** `remit serve`: web app and API on this computer, over what is kept there, until it is told to stop. */
export async function serve(this: Context, flags: Flags): Promise<void> {
  const settings = readSettings(flags, process.env);
  const place = readPlace(flags, process.env);
  if (settings.issues || place.issues)
    return refuse(this, [...(settings.issues ?? []), ...(place.issues ?? [])], false);
  const folder = webFolder();
  const asked = untilAsked();
  const opening = openStore(place.value);
  const log = (line: string): void => this.process.stderr.write(`${line}\n`);
  const listening = startServing({
    ...settings.value,
    webFolder: folder,
    today: this.today,
    log,
    store: opening,
    version: this.version,
    agents: agentsDoor(this.version, log),
  });
  try {
    // A folder that another has open is told before a port that is taken: it is the same one, twice.
    const early = await Promise.race([opening.then(({ issues }) => issues), listening.then(() => undefined)]);
    const { url, close } = early === undefined ? await listening : { url: "", close: undefined };
    if (close === undefined) {
      void listening.then(
        (late) => late.close(),
        () => {},
      );
      return refuse(this, early ?? [], false);
    }
    const built = existsSync(join(folder, "index.html"));
    print(this, [serving.at(url), ...(built ? [] : [serving.noWebApp]), serving.stop]);
    const { value: store, issues } = await opening;
    if (issues) {
      await close();
      return refuse(this, issues, false);
    }
    store.tell(url);
    await asked;
    await close();
    await store.close();
    return print(this, [serving.stopped]);
  } catch (error) {
    await (await opening).value?.close();
    if (!(error instanceof CannotListen)) throw error;
    this.outcome.code = exits.wrong;
    return this.process.stderr.write(`${error.message}\n`);
  }
}
