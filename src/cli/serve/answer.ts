import { statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { inSite, onHost } from "../../model/site-base.ts";
import { baseOf } from "./base-of.ts";
import { acceptedEncoding } from "./compression.ts";
import type { FileBodies } from "./file-body.ts";
import { findFile } from "./find-file.ts";
import { mediaType } from "./media-types.ts";
import { siteHeaders } from "./site-headers.ts";

/** Answers requests for the files of a site, which may be swapped for a newer one at any time, where it is meant to stand on its host. */
export async function answer(siteDirectory: string, bodies: FileBodies, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const target = request.url ?? "/";
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("allow", "GET, HEAD");
    return end(response, 405, "Method not allowed");
  }
  const base = baseOf(siteDirectory);
  const own = base === "/" ? target : inSite(base, target);
  if (own === null) {
    if (!["/", base.slice(0, -1)].includes(target)) return end(response, 404, "Not found");
    response.setHeader("location", base);
    // Not for good: the next site that is served here may stand at the root.
    return end(response, 307, "Moved");
  }
  const found = findFile(siteDirectory, own);
  if (found.kind === "malformed") return end(response, 400, "Malformed address");
  if (found.kind === "redirect") {
    response.setHeader("location", onHost(base, found.location));
    return end(response, 308, "Moved");
  }
  const notFound = join(siteDirectory, "404.html");
  const path = found.kind === "file" ? found.path : notFound;
  const stats = found.kind === "file" ? found.stats : statSync(notFound, { throwIfNoEntry: false });
  if (stats === undefined) return end(response, 404, "Not found");

  const { type, isCompressible } = mediaType(path);
  const encoding = isCompressible ? acceptedEncoding(request.headers["accept-encoding"]) : null;
  const { bytes, etag } = await bodies.read(path, stats, encoding);
  const said = siteHeaders(siteDirectory)(target.split("?")[0] ?? "/");
  const headers = { "cache-control": "no-cache", "content-type": type, "x-content-type-options": "nosniff", ...said, etag };
  response.setHeader("last-modified", stats.mtime.toUTCString());
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (isCompressible) response.setHeader("vary", "accept-encoding");
  if (found.kind === "file" && isUnchanged(request, etag)) return void response.writeHead(304).end();
  if (encoding !== null) response.setHeader("content-encoding", encoding);
  response.setHeader("content-length", bytes.length);
  response.writeHead(found.kind === "file" ? 200 : 404).end(request.method === "HEAD" ? undefined : bytes);
}

function isUnchanged(request: IncomingMessage, etag: string): boolean {
  const known = (request.headers["if-none-match"] ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return known.includes(etag) || known.includes("*");
}

function end(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${words}\n`);
}
