// The app as it is built, on a port of its own.
import { serve } from "@remit/server";
import { prepare, webFolder } from "../scripts/prepare.ts";

/** Builds what is not built yet, and serves it until `close`. */
export const served = async () => {
  await prepare(console.log);
  return serve({
    port: 0,
    host: "127.0.0.1",
    webFolder,
    today: () => "2026-01-01",
    log: () => undefined,
  });
};
