/** A start tag of a page; `text` is what stands inside a script or a style. */
export interface HtmlTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

const NEXT = /<!--[\s\S]*?-->|<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;
const ATTRIBUTE = /([^\s>"'=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;

const KNOWN_AT_MOST = 10_000;
const known = new Map<string, HtmlTag>();

/** A tag without text, the same one for the same source: most tags of a page stand there often. */
function bareTag(source: string, name: string, attributes: string): HtmlTag {
  const before = known.get(source);
  if (before !== undefined) return before;
  if (known.size >= KNOWN_AT_MOST) known.clear();
  const tag = { name, attributes: attributesOf(attributes), text: "" };
  known.set(source, tag);
  return tag;
}

/** The start tags of a page of our own making, in their order. Comments, and tags written as text in scripts and styles, are passed over. */
export function* htmlTags(html: string): Generator<HtmlTag> {
  const next = new RegExp(NEXT);
  for (let match = next.exec(html); match !== null; match = next.exec(html)) {
    const name = match[1]?.toLowerCase();
    if (name === undefined) continue;
    if (name !== "script" && name !== "style") {
      yield bareTag(match[0], name, match[2] ?? "");
      continue;
    }
    const end = new RegExp(`</${name}`, "gi");
    end.lastIndex = next.lastIndex;
    const text = html.slice(next.lastIndex, end.exec(html)?.index ?? html.length);
    next.lastIndex += text.length;
    yield { name, attributes: attributesOf(match[2] ?? ""), text };
  }
}

function attributesOf(source: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single, bare] of source.matchAll(ATTRIBUTE)) {
    attributes.set(name.toLowerCase(), unescapeHtml(double ?? single ?? bare ?? ""));
  }
  return attributes;
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", apos: "'", gt: ">", lt: "<", quot: '"' };

function unescapeHtml(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (entity, hex?: string, decimal?: string, name = "") => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : (NAMED[name] ?? entity);
  });
}
