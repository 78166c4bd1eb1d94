import { spanOf } from "../source/text-file.ts";
import type { TextFile } from "../source/text-file.ts";
import type { Finding } from "./rule.ts";

/** What in an SVG could run, load or replace something when a browser opens it on its own. */
const dangers: readonly (readonly [what: string, shape: RegExp])[] = [
  ["a script", /<(?:[\w-]+:)?script\b/i],
  ["a handler", /\son[a-z]+\s*=/i],
  ["foreign elements", /<(?:[\w-]+:)?(?:foreignObject|iframe|object|embed|handler|audio|video)\b/i],
  ["an address that runs code", /(?:j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t|vbscript)\s*:|data:text\/html/i],
  ["something from another host", /(?:href|src)\s*=\s*["']?\s*(?:[a-z][a-z0-9+.-]*:)?\/\/|url\(\s*["']?(?:https?:)?\/\/|@import/i],
  ["an entity of its own", /<!(?:ENTITY|DOCTYPE[^>]*\[)/i],
];

/** Names the first danger of each kind in a drawing beside the content. */
export function* drawingFaults(drawing: TextFile): Iterable<Finding> {
  for (const [what, shape] of dangers) {
    const match = shape.exec(drawing.text);
    if (match === null) continue;
    const start = match.index + match[0].length - match[0].trimStart().length;
    yield {
      file: drawing.path,
      span: spanOf(drawing, start, match.index + match[0].length),
      message: `The drawing holds ${what}`,
      why: "A browser that opens the file by its own address would run or load it.",
      fix: "Save the drawing without it (plain SVG: shapes, text and styles only), or save it as PNG.",
    };
  }
}
