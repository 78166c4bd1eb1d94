import { extname } from "node:path";

const TEXT: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".env": "text/plain",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".map": "application/json",
  ".md": "text/markdown",
  ".mjs": "text/javascript",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".webmanifest": "application/manifest+json",
  ".xml": "application/xml",
};

const BINARY: Readonly<Record<string, string>> = {
  ".avif": "image/avif",
  ".gif": "image/gif",
  ".ico": "image/x-icon",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/** The type of a file by its ending, and whether compressing it is worth the time. */
export function mediaType(path: string): { type: string; isCompressible: boolean } {
  const ending = extname(path).toLowerCase();
  const text = TEXT[ending];
  if (text !== undefined) return { type: `${text}; charset=utf-8`, isCompressible: true };
  return { type: BINARY[ending] ?? "application/octet-stream", isCompressible: ending === ".wasm" };
}
