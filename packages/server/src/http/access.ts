import { getConnInfo } from "@hono/node-server/conninfo";
import type { Contract } from "@remit/core";
import type { Context } from "hono";
import { isLoopbackName } from "./security.ts";

/** Headers by which something in between says that the request came from further away. */
const passedOn =
  /^(forwarded|via|x-forwarded(-.*)?|x-real-ip|x-client-ip|x-cluster-client-ip|true-client-ip|cf-.*)$/;

const peerOf = (context: Context): string | undefined => {
  try {
    return getConnInfo(context).remote.address;
  } catch {
    // No connection to ask, as when the app is called without a socket: then nobody is local.
    return undefined;
  }
};

const isLoopback = (address: string): boolean =>
  address === "::1" || /^(::ffff:)?127(\.\d{1,3}){3}$/.test(address);

/** Whether a request comes from this computer: its peer and its Host are loopback, and nothing passed it on. */
export const isLocal = (context: Context): boolean => {
  const peer = peerOf(context);
  const host = context.req.header("host") ?? new URL(context.req.url).host;
  return (
    peer !== undefined &&
    isLoopback(peer) &&
    isLoopbackName(host) &&
    ![...context.req.raw.headers.keys()].some((name) => passedOn.test(name))
  );
};

/** Whether an operation may be asked from there: what is kept only from this computer, links and pure ones from anywhere. */
export const mayAsk = ({ access = "anyone" }: Pick<Contract, "access">, local: boolean): boolean =>
  access !== "local" || local;

/** Whether a browser says that a page of another site sent this. */
export const isCrossSite = (context: Context): boolean => {
  const site = context.req.header("sec-fetch-site");
  if (site !== undefined && !["same-origin", "none"].includes(site)) return true;
  const origin = context.req.header("origin");
  if (origin === undefined) return false;
  const host = context.req.header("host") ?? new URL(context.req.url).host;
  return !URL.canParse(origin) || new URL(origin).host !== host;
};
