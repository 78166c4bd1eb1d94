import { escapeHtml } from "./escape-html.ts";
import { keepWhole } from "./keep-whole.ts";

/** One line of data as HTML: backticks mark code, `**` strong words, `[text](address)` links; all else is text. */
export function inlineHtml(text: string): string {
  return text
    .split(/(`[^`]+`|\*\*[^*]+\*\*|\[[^\]]+\]\((?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1)\b|\/(?![\\/])|#)[^)\s]*\))/)
    .map((part, index) => (index % 2 === 0 ? escapeHtml(part) : marked(part)))
    .join("");
}

function marked(part: string): string {
  if (part.startsWith("`")) return `<code>${keepWhole(escapeHtml(part.slice(1, -1)))}</code>`;
  if (part.startsWith("**")) return `<strong>${escapeHtml(part.slice(2, -2))}</strong>`;
  const link = /^\[([^\]]+)\]\(([^)]*)\)$/.exec(part);
  return `<a href="${escapeHtml(link?.[2] ?? "")}">${inlineHtml(link?.[1] ?? "")}</a>`;
}

/** The same line without marks. */
export const plainText = (text: string): string =>
  text.replace(/`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\([^)]*\)/g, (_, code, strong, label) => code ?? strong ?? label);
