const NEXT = /<!--[\s\S]*?-->|<([a-z][^\s/>]*)([^"'>]*(?:(?:"[^"]*"|'[^']*')[^"'>]*)*)>/gi;
/** Most tags have nothing else. */
const CLASS_ALONE = /^(?: class="[^"]*")?$/;
const ATTRIBUTE = /(\s+)([^\s>"'=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;

/** What becomes of an attribute, values as they stand in the HTML: another value, the same one, or null to leave it out. */
export type RewriteAttribute = (tag: string, name: string, value: string) => string | null;

/** Rewrites the attributes of the start tags of a page of our own making that holds no script; `class` alone, and an attribute without a value, stay as they are. */
export function rewriteTags(html: string, rewrite: RewriteAttribute): string {
  return html.replace(NEXT, (whole: string, tag: string | undefined, attributes: string) => {
    if (tag === undefined) return "";
    if (CLASS_ALONE.test(attributes)) return whole;
    const rewritten = attributes.replace(
      ATTRIBUTE,
      (attribute, space: string, name: string, double?: string, single?: string, bare?: string) => {
        const value = double ?? single ?? bare;
        const next = rewrite(tag.toLowerCase(), name.toLowerCase(), value ?? "");
        if (next === null) return "";
        return value === undefined || next === value ? attribute : `${space}${name}="${next.replaceAll('"', "&quot;")}"`;
      },
    );
    return `<${tag}${rewritten}>`;
  });
}
