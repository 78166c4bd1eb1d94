import { createHash } from "node:crypto";
import { headScript } from "./head-script.ts";
import { sheetTexts } from "./page-sheets.ts";
import type { Sheet } from "./page-sheets.ts";

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const headHash = hashOf(headScript);
const sheetHashes = Object.fromEntries(Object.entries(sheetTexts).map(([name, text]) => [name, hashOf(text)]));

/**
 * What a page with these style sheets may load and run, for its `<meta>`: it holds also on hosts that set no headers.
 * The one inline script and the style sheets are named by their hashes.
 */
export function pagePolicy(names: readonly Sheet[]): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${headHash}`,
    `style-src 'self' ${names.map((name) => sheetHashes[name]).join(" ")}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
  ].join("; ");
}

/** What every answer of the host carries. Only a header can forbid that others frame a page. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": `${pagePolicy(Object.keys(sheetTexts) as Sheet[])}; frame-ancestors 'none'`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};
