// `npm start`: makes what is stale, then is `remit serve`: app and API on one port, until its process ends.
import { prepare } from "./prepare.ts";

await prepare((line) => console.log(line));
process.argv.splice(2, 0, "serve");
await import("../packages/cli/src/bin.ts");
