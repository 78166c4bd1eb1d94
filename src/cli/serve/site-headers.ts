import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Headers = Readonly<Record<string, string>>;

interface HeaderRule {
  readonly pattern: RegExp;
  readonly headers: Headers;
}

/**
 * The site's own `_headers` file, in the format that Netlify and Cloudflare read: a path pattern a line, with `*` and
 * `:name`, and indented `Name: value` lines below it. Where rules meet, the later one wins. No file, no headers.
 */
export function siteHeaders(siteDirectory: string): (path: string) => Headers {
  const rules = parseHeaders(readIfThere(join(siteDirectory, "_headers")));
  return (path) => Object.assign({}, ...rules.filter(({ pattern }) => pattern.test(path)).map(({ headers }) => headers));
}

export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: { pattern: RegExp; headers: Record<string, string> }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const content = line.trim();
    if (content === "" || content.startsWith("#")) continue;
    if (/^\s/.test(line)) addHeader(rules.at(-1)?.headers, content);
    else rules.push({ pattern: pathPattern(content), headers: {} });
  }
  return rules;
}

function addHeader(headers: Record<string, string> | undefined, content: string): void {
  const colon = content.indexOf(":");
  if (headers === undefined || colon < 1) return;
  const name = content.slice(0, colon).trim().toLowerCase();
  const value = content.slice(colon + 1).trim();
  headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
}

function pathPattern(path: string): RegExp {
  const source = path
    .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replace(/:[a-z]\w*/gi, "[^/]+");
  return new RegExp(`^${source}$`);
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
