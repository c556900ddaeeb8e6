import { isIP } from "node:net";
import type { Checked, Issue } from "@remit/core";

export type Settings = { readonly port: number; readonly host: string };
export type Flags = { readonly port?: string | undefined; readonly host?: string | undefined };

export const defaults: Settings = { port: 4180, host: "127.0.0.1" };

const isHost = (text: string): boolean =>
  isIP(text) !== 0 || /^[a-z\d]([a-z\d.-]{0,250}[a-z\d])?$/i.test(text);

/** Port and host: flags over `REMIT_PORT`, `REMIT_HOST` over defaults. Port 0 lets the system choose. */
export const readSettings = (
  flags: Flags,
  env: Readonly<Record<string, string | undefined>>,
): Checked<Settings> => {
  const issues: Issue[] = [];
  const read = (key: "port" | "host"): string =>
    flags[key] ?? (env[`REMIT_${key.toUpperCase()}`] || String(defaults[key]));
  const port = read("port");
  const host = read("host");
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    issues.push({ code: "http/not-a-port", path: ["port"], data: { given: port.slice(0, 100) } });
  if (!isHost(host))
    issues.push({ code: "http/not-a-host", path: ["host"], data: { given: host.slice(0, 100) } });
  return issues.length > 0 ? { issues } : { value: { port: Number(port), host } };
};
