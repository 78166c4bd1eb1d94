/** Named entities with which a scheme can be hidden from a plain comparison. */
const entities: Readonly<Record<string, string>> = { colon: ":", tab: "\t", newline: "\n", sol: "/", bsol: "\\", lpar: "(", amp: "&" };

const allowedSchemes: ReadonlySet<string> = new Set(["https", "http", "mailto", "tel"]);

/**
 * Why a link must not be published, or null when it may: web pages, mail, telephone, paths and anchors are safe.
 * Reads an address as browsers do: entities decoded, spaces and control characters dropped, `\` taken for `/`.
 */
export function urlDanger(url: string): string | null {
  const plain = decodeEntities(url).replace(
    /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]/gu,
    "",
  );
  if (/^[\\/]{2}/.test(plain)) return "leads to another host without saying how";
  if (plain.includes("\\")) return "holds a backslash, which browsers read as `/`";
  const scheme = /^([^/?#]*?)(?::|%3a)/i.exec(plain)?.[1]?.toLowerCase();
  if (scheme === undefined) return null;
  if (!allowedSchemes.has(scheme)) return `has the scheme \`${scheme}:\``;
  if ((scheme === "https" || scheme === "http") && !/^https?:\/\/[^/]/i.test(plain)) return "names no host";
  return /^https?:\/\/[^/?#]*@/i.test(plain) ? "hides its host behind `@`" : null;
}

/** Twice, since the text may have been decoded once before. */
function decodeEntities(text: string): string {
  const once = (input: string): string =>
    input.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]+));?/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : "";
    });
  return once(once(text));
}
