import type { DiagramSource } from "./diagram.ts";
import type { DrawnElement } from "./drawn-element.ts";

const FONT = "var(--mono,ui-monospace,'SF Mono',Menlo,'Cascadia Mono',Consolas,monospace)";

/** The drawing as the text of one SVG, named and described for those who cannot see it. Ends with a newline. */
export function writeSvg(root: DrawnElement, source: DiagramSource, prefix: string): string {
  const [, , width = 0, height = 0] = (root.attributes["viewBox"] ?? "").split(/[\s,]+/).map(Number);
  const head = attributes({
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: root.attributes["viewBox"] ?? "",
    width: String(Math.ceil(width)),
    height: String(Math.ceil(height)),
    role: "img",
    "aria-labelledby": `${prefix}t`,
    "aria-describedby": `${prefix}d`,
    "font-family": FONT,
    ...root.style,
  });
  const title = `<title id="${prefix}t">${escapeText(source.title)}</title>`;
  const description = `<desc id="${prefix}d">${escapeText(source.description)}</desc>`;
  return `<svg${head}>${title}${description}${root.children.map(write).join("")}</svg>\n`;
}

function write(node: DrawnElement | string): string {
  if (typeof node === "string") return escapeText(node);
  const head = `<${node.tag}${attributes({ ...node.attributes, ...node.style })}`;
  return node.children.length === 0 ? `${head}/>` : `${head}>${node.children.map(write).join("")}</${node.tag}>`;
}

const KEPT_AS_IS = new Set(["xmlns", "id", "role", "aria-labelledby", "aria-describedby", "font-family", "fill", "stroke"]);

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => [name, KEPT_AS_IS.has(name) || value.startsWith("url(") ? value : compactNumbers(value)] as const)
    .filter(([name, value]) => !(name === "transform" && value === "translate(0,0)"))
    .map(([name, value]) => ` ${name}="${escapeText(value).replaceAll('"', "&quot;")}"`)
    .join("");
}

/** Two decimals are a fiftieth of a hairline at natural size. */
function compactNumbers(value: string): string {
  return value
    .replace(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi, (number) => String(Math.round(Number(number) * 100) / 100 + 0))
    .replace(/\s*,\s*/g, ",")
    .replace(/\s+/g, " ")
    .trim();
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
