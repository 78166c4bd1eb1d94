import type { Verified } from "../../schemas/verified.ts";

/** A content file with `verified` in its front matter, in the place of the one before or behind `reviewed`. */
export function writeVerified(text: string, { on, by, digest }: Verified): string {
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const [front = "", ...rest] = text.split(/^(?=---\r?$)/m).slice(text.startsWith("---") ? 0 : 1);
  const block = `verified: { on: ${on}, by: ${JSON.stringify(by)}, digest: "${digest}" }${eol}`;
  const without = front.replace(/^verified:.*\r?\n(?:[ \t]+.*\r?\n)*/m, "");
  return [without.replace(/^reviewed:.*\r?\n/m, (reviewed) => reviewed + block), ...rest].join("");
}
