import { isIP } from "node:net";
import { styleHash } from "@remit/core";
import type { MiddlewareHandler } from "hono";
import { problem } from "./problem.ts";

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  // A document previewed in a page has its style in itself; a frame without an address of its own obeys this policy too.
  `style-src 'self' '${styleHash}'`,
  ...["img", "font", "connect", "worker", "manifest"].map((kind) => `${kind}-src 'self'`),
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const unused = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "microphone",
  "payment",
  "usb",
];

/** Sent with every answer. No HSTS: on loopback it would lock a person's other local pages out of plain HTTP. */
const headers: Record<string, string> = {
  "content-security-policy": policy,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": unused.map((feature) => `${feature}=()`).join(", "),
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};

export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
};

const nameOf = (host: string): string =>
  host
    .toLowerCase()
    .replace(/:\d+$/, "")
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "");

const loopback = new Set(["localhost", "127.0.0.1", "::1"]);

/** Whether a Host names this computer to itself. */
export const isLoopbackName = (host: string): boolean => loopback.has(nameOf(host));

/**
 * Refuses requests whose Host names another machine, which is how a web page elsewhere would reach a server on loopback
 * (DNS rebinding). A bare address cannot be rebound: it is accepted where the server listens on every address.
 */
export const hostCheck = (host: string): MiddlewareHandler => {
  const everywhere = host === "0.0.0.0" || host === "::";
  return async (context, next) => {
    const name = nameOf(context.req.header("host") ?? new URL(context.req.url).host);
    const known = loopback.has(name) || name === nameOf(host) || (everywhere && isIP(name) !== 0);
    if (!known) return problem("http/wrong-host");
    await next();
    return undefined;
  };
};
