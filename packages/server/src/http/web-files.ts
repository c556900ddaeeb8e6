import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { problem } from "./problem.ts";

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".yaml": "application/yaml",
};

type WebFile = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
  gzip?: Uint8Array<ArrayBuffer>;
};

/** Files whose name holds the hash of their content never change under that name. */
const hashed = (path: string): boolean => path.startsWith("/assets/");
const squeezes = (type: string): boolean => /^(text|application|image\/svg)/.test(type);

const readFolder = (folder: string): Map<string, WebFile> => {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return new Map(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => {
        const bytes = new Uint8Array(readFileSync(join(folder, path)));
        const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 16)}"`;
        const type = types[extname(path)] ?? "application/octet-stream";
        return [`/${path.replaceAll("\\", "/")}`, { bytes, type, etag }];
      }),
  );
};

/**
 * Answers GET with the built web app, read once into memory: a path is looked up among the files there are, so no path
 * leads out of the folder. An address without a file ending is a page of the app and gets `index.html`.
 */
export const webFiles = (folder: string): ((request: Request) => Response) => {
  const files = readFolder(folder);
  return (request) => {
    const { pathname } = new URL(request.url);
    const page = extname(pathname) === "" || pathname === "/index.html";
    const path = page ? "/index.html" : pathname;
    const file = files.get(path);
    if (file === undefined) return problem(page ? "http/no-web-app" : "http/not-found");
    const headers = new Headers({
      "content-type": file.type,
      "cache-control": page ? "no-store" : hashed(path) ? "public, max-age=31536000, immutable" : "no-cache",
      etag: file.etag,
      vary: "accept-encoding",
    });
    if (!page && request.headers.get("if-none-match") === file.etag)
      return new Response(null, { status: 304, headers });
    if (!squeezes(file.type) || !/\bgzip\b/.test(request.headers.get("accept-encoding") ?? ""))
      return new Response(file.bytes, { headers });
    file.gzip ??= new Uint8Array(gzipSync(file.bytes, { level: 9 }));
    headers.set("content-encoding", "gzip");
    return new Response(file.gzip, { headers });
  };
};
