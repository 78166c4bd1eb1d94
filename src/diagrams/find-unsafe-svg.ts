const NUMBER = String.raw`-?\d*\.?\d+(?:e-?\d+)?`;
const ID = "[a-z][a-z0-9-]*";
const COLOUR = String.raw`#[0-9a-f]{3,8}`;

const length = new RegExp(`^${NUMBER}(?:em|ex|%)?$`);
const numbers = new RegExp(`^${NUMBER}(?:[ ,]+${NUMBER})*$`);
const paint = new RegExp(String.raw`^(?:none|${COLOUR}|var\(--[a-z0-9-]+,${COLOUR}\)|light-dark\(${COLOUR},${COLOUR}\))$`);
const reference = new RegExp(String.raw`^(?:none|url\(#${ID}\))$`);
const id = new RegExp(`^${ID}$`);
const words = (...choices: readonly string[]) => new RegExp(`^(?:${choices.join("|")})$`);

/** Every attribute that a drawing may have, and all its values. */
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  xmlns: /^http:\/\/www\.w3\.org\/2000\/svg$/,
  role: words("img"),
  id,
  "aria-labelledby": id,
  "aria-describedby": id,
  viewBox: numbers,
  points: numbers,
  d: /^[MLHVCSQTAZ\d\s,.e-]+$/i,
  transform: new RegExp(String.raw`^(?:(?:translate|rotate|scale|matrix)\(${NUMBER}(?:[ ,]+${NUMBER})*\) ?)+$`),
  orient: words("auto", "auto-start-reverse", NUMBER),
  markerUnits: words("userSpaceOnUse", "strokeWidth"),
  fill: paint,
  stroke: paint,
  "marker-start": reference,
  "marker-mid": reference,
  "marker-end": reference,
  "clip-path": reference,
  "stroke-dasharray": words("none", numbers.source.slice(1, -1)),
  "fill-rule": words("nonzero", "evenodd"),
  "stroke-linecap": words("butt", "round", "square"),
  "stroke-linejoin": words("miter", "round", "bevel"),
  "font-family": /^[\w ,'()-]+$/,
  "font-weight": words("[1-9]00", "bold", "normal"),
  "font-style": words("normal", "italic"),
  "text-anchor": words("start", "middle", "end"),
  "dominant-baseline": /^[a-z-]+$/,
  "text-decoration-line": words("none", "underline", "line-through"),
};

const LENGTHS =
  "x y x1 y1 x2 y2 dx dy cx cy r rx ry width height refX refY markerWidth markerHeight opacity fill-opacity stroke-opacity stroke-width font-size".split(
    " ",
  );

const ELEMENTS = new Set("svg title desc defs marker clipPath g path rect circle ellipse line polyline polygon text tspan".split(" "));

/**
 * The first thing in an SVG that is not on the list of what a drawing may hold, in words; `null` if there is none. All
 * that could run, load or restyle anything is off the list: scripts, handlers, links, images, styles, foreign elements.
 */
export function findUnsafeSvg(svg: string): string | null {
  const ids = new Set<string>();
  const references = new Set<string>();
  const open: string[] = [];
  let isBegun = false;
  const token = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  let end = 0;
  for (const [whole, closing, name = "", attributes = "", empty, text] of svg.matchAll(token)) {
    end += whole.length;
    if (text !== undefined) {
      const entity = /&(?!(?:amp|lt|gt|quot);)[^;\s]{0,12};?/.exec(text);
      if (entity) return `entity ${entity[0]}`;
      if (open.length === 0 && text.trim()) return "text outside the drawing";
    } else if (closing) {
      if (open.pop() !== name) return `end of <${name}> out of place`;
    } else {
      if (!ELEMENTS.has(name)) return `element <${name}>`;
      if (open.length === 0 && (name !== "svg" || isBegun)) return `element <${name}> outside the drawing`;
      const fault = unsafeAttribute(name, attributes, ids, references);
      if (fault) return fault;
      isBegun = true;
      if (!empty) open.push(name);
    }
  }
  if (end !== svg.length) return `markup ${svg.slice(end, end + 20)}`;
  if (open.length > 0 || !isBegun) return "unfinished drawing";
  const missing = [...references].find((name) => !ids.has(name));
  return missing === undefined ? null : `reference to ${missing}, which is not in the drawing`;
}

function unsafeAttribute(element: string, attributes: string, ids: Set<string>, references: Set<string>): string | null {
  for (const [, name = "", value = ""] of attributes.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    const allowed = LENGTHS.includes(name) ? length : Object.hasOwn(ATTRIBUTES, name) ? ATTRIBUTES[name] : undefined;
    if (!allowed) return `attribute ${name} of <${element}>`;
    if (!allowed.test(value)) return `${name}="${value.slice(0, 60)}" of <${element}>`;
    if (name === "id") {
      if (ids.has(value)) return `two elements with the id ${value}`;
      ids.add(value);
    }
    const target = allowed === reference ? /#([^)]+)/.exec(value)?.[1] : name.startsWith("aria-") ? value : undefined;
    if (target) references.add(target);
  }
  return null;
}
