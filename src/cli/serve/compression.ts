import { promisify } from "node:util";
import { brotliCompress, constants as brotli, gzip } from "node:zlib";

export type Encoding = "br" | "gzip";

/** The best encoding that an `accept-encoding` header allows; null for none. */
export function acceptedEncoding(header: string | undefined): Encoding | null {
  const accepted = new Set(
    (header ?? "")
      .toLowerCase()
      .split(",")
      .map((part) => part.trim().split(/\s*;\s*/))
      .filter(([, quality]) => quality === undefined || Number(quality.replace("q=", "")) > 0)
      .map(([name]) => name),
  );
  if (accepted.has("br")) return "br";
  return accepted.has("gzip") ? "gzip" : null;
}

/** A static host's usual quality: near the best, without its price in time. */
const BROTLI_QUALITY = 6;
/** For what every page loads, it is worth a quarter of a second, once. */
const BEST_QUALITY = brotli.BROTLI_MAX_QUALITY;

/** `isShared` says that the bytes are part of many pages. */
export function compress(bytes: Buffer, encoding: Encoding, isShared: boolean): Promise<Buffer> {
  if (encoding === "gzip") return promisify(gzip)(bytes);
  return promisify(brotliCompress)(bytes, {
    params: { [brotli.BROTLI_PARAM_QUALITY]: isShared ? BEST_QUALITY : BROTLI_QUALITY, [brotli.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}
