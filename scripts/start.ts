// `npm start`: makes what is stale, serves app and API on one port, prints the address, stops with its process.
import { parseArgs } from "node:util";
import { serve } from "@remit/server";
import { prepare, webFolder } from "./prepare.ts";

const { values } = parseArgs({ options: { port: { type: "string" }, host: { type: "string" } } });
const say = (line: string): void => console.log(line);

await prepare(say);
