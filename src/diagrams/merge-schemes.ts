import type { DrawnElement } from "./drawn-element.ts";
import { FIXED, TOKENS } from "./palette.ts";

const TOKEN_OF_PAIR = new Map(Object.entries(TOKENS).map(([name, { light, dark }]) => [`${light} ${dark}`, name]));

const COLOURS = new Set(["fill", "stroke"]);

/**
 * One drawing from the light and the dark one, its style as attribute values: a colour that is a token in both becomes
 * `var(--token)`, any other `light-dark()`. `null` if the two do not have the same shape.
 */
export function mergeSchemes(light: DrawnElement, dark: DrawnElement): DrawnElement | null {
  if (light.tag !== dark.tag || light.children.length !== dark.children.length) return null;
  const children: (DrawnElement | string)[] = [];
  for (const [index, child] of light.children.entries()) {
    const other = dark.children[index];
    if (typeof child === "string") {
      children.push(child);
      continue;
    }
    const merged = typeof other === "object" ? mergeSchemes(child, other) : null;
    if (!merged) return null;
    children.push(merged);
  }
  return { tag: light.tag, attributes: light.attributes, style: mergeStyle(light.style, dark.style), children };
}

function mergeStyle(light: DrawnElement["style"], dark: DrawnElement["style"]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(light).map(([name, value]) => [
      name,
      COLOURS.has(name) ? mergeColour(hexColour(value), hexColour(dark[name] ?? value)) : plainValue(name, value),
    ]),
  );
}

function mergeColour(light: string, dark: string): string {
  const token = TOKEN_OF_PAIR.get(`${light} ${dark}`) ?? (light === dark ? FIXED.get(light) : undefined);
  // The fallback shows when the file is opened by itself, as in a review.
  if (token) return `var(--${token},${TOKENS[token as keyof typeof TOKENS].light})`;
  return light === dark ? light : `light-dark(${light},${dark})`;
}

/** `#rrggbb`, `#rrggbbaa` or `none` from what the browser computed. */
function hexColour(computed: string): string {
  const channels = /^rgba?\(([^)]*)\)$/.exec(computed)?.[1]?.split(",").map(Number);
  if (!channels) return computed;
  const [red = 0, green = 0, blue = 0, alpha = 1] = channels;
  if (alpha === 0) return "none";
  const bytes = [red, green, blue, ...(alpha < 1 ? [Math.round(alpha * 255)] : [])];
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

function plainValue(name: string, value: string): string {
  if (name === "stroke-dasharray") return dashes(value);
  if (value.startsWith("url(")) return value.replaceAll('"', "");
  return value.replaceAll("px", "");
}

/** Mermaid writes an unbroken line as dashes with gaps of zero. */
function dashes(value: string): string {
  const lengths = value.replaceAll("px", "").split(/[\s,]+/);
  const broken = lengths.some((length, index) => index % 2 === 1 && Number(length) > 0) || (lengths.length === 1 && Number(lengths[0]) > 0);
  return broken ? lengths.join(" ") : "none";
}
