/**
 * The words behind a fence's language: `risk=read expect="a b"` → `{ risk: "read", expect: "a b" }`; a bare word is `true`.
 * Markdown allows no backticks there, so `'word'` marks code and becomes `` `word` ``.
 */
export function fenceMeta(info: string): Record<string, string | true> {
  const meta: Record<string, string | true> = {};
  for (const match of info.matchAll(/([^\s=]+)(?:=(?:"((?:[^"\\]|\\.)*)"|(\S+)))?/g)) {
    const quoted = match[2]?.replace(/\\(["\\])/g, "$1").replace(/(?<=^|[\s(])'([^']+)'(?=$|[\s.,;:)])/g, "`$1`");
    meta[match[1] ?? ""] = quoted ?? match[3] ?? true;
  }
  return meta;
}
