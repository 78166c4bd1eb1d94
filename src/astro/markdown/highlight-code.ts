import { createCssVariablesTheme, createHighlighterCore } from "shiki/core";
import type { HighlighterCore, ThemedToken } from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";
import { bundledLanguages } from "shiki/langs";
import type { BundledLanguage } from "shiki/langs";
import { placeholderPattern } from "../../values/placeholder.ts";
import { quotings } from "../../values/quotings.ts";
import { escapeHtml } from "./escape-html.ts";
import { keepWhole } from "./keep-whole.ts";

const theme = createCssVariablesTheme({ name: "tokens", variablePrefix: "--code-", fontStyle: false });
const aliases: Readonly<Record<string, string>> = { sh: "bash", shell: "bash", output: "text" };

/** By length, never by time: a page must not depend on how busy the machine is. */
const LIMITS = { tokenizeTimeLimit: 0, tokenizeMaxLineLength: 10_000 } as const;

let highlighter: Promise<HighlighterCore> | undefined;

/**
 * Code as HTML spans with a class for each kind of token, in one pass for all themes; unquoted words stay plain.
 * `{{name}}` becomes `<var>`, and long paths may break before a slash. A language that Shiki does not know stays plain.
 */
export async function highlightCode(code: string, language: string): Promise<string> {
  const name = aliases[language] ?? language;
  if (!isBundled(name)) return render([[code, ""]], name);
  highlighter ??= createHighlighterCore({ themes: [theme], engine: createJavaScriptRegexEngine({ forgiving: true }) });
  const shiki = await highlighter;
  if (!shiki.getLoadedLanguages().includes(name)) await shiki.loadLanguage(bundledLanguages[name]);
  const lines = shiki.codeToTokensBase(code, { lang: name, theme: "tokens", ...LIMITS });
  return render(
    lines.flatMap((tokens, index) => [
      ...(index === 0 ? [] : [["\n", ""] as const]),
      ...tokens.map((token) => [token.content, classOf(token)] as const),
    ]),
    name,
  );
}

const isBundled = (name: string): name is BundledLanguage => Object.hasOwn(bundledLanguages, name);

function classOf(token: ThemedToken): string {
  const kind = /--code-token-([a-z-]+)/.exec(token.color ?? "")?.[1];
  return kind === undefined || kind === "string" ? "" : `c-${kind}`;
}

/** Neighbours of one class become one span; placeholders stand outside the spans. */
function render(tokens: readonly (readonly [text: string, className: string])[], language: string): string {
  const merged: [string, string][] = [];
  for (const [text, className] of tokens) {
    const last = merged.at(-1);
    if (last !== undefined && (last[1] === className || text.trim() === "")) last[0] += text;
    else merged.push([text, className]);
  }
  const places = placeholders(merged.map(([text]) => text).join(""), language);
  let at = 0;
  return merged
    .map(([text, className]) => {
      const start = at;
      at += text.length;
      return cut(text, start, places)
        .map(({ part, place }) => (place === undefined ? span(part, className) : place === null ? "" : variable(place)))
        .join("");
    })
    .join("");
}

interface Placeholder {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** How a value is to be written there. */
  readonly quoting: string;
}

function placeholders(code: string, language: string): readonly Placeholder[] {
  const ways = quotings(code, language);
  return [...code.matchAll(placeholderPattern("g"))].map((match, index) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: match[1] ?? "",
    quoting: (ways[index] ?? ["inert"]).join(" "),
  }));
}

/** Most values are words of their own, so that goes without saying. */
const variable = ({ name, quoting }: Placeholder): string =>
  `<var data-input="${name}"${quoting === "argument part" ? "" : ` data-in="${quoting}"`}>${name}</var>`;

/** Splits a token at placeholders; a placeholder goes with the token of its first character, in others its rest is null. */
function cut(text: string, start: number, places: readonly Placeholder[]): { part: string; place?: Placeholder | null }[] {
  const parts: { part: string; place?: Placeholder | null }[] = [];
  let at = start;
  const end = start + text.length;
  for (const place of places) {
    if (place.end <= at || place.start >= end) continue;
    if (place.start > at) parts.push({ part: text.slice(at - start, place.start - start) });
    parts.push({ part: "", place: place.start >= start ? place : null });
    at = Math.min(place.end, end);
  }
  if (at < end) parts.push({ part: text.slice(at - start) });
  return parts;
}

/** A long path may break before a slash; an option or a name never breaks behind its hyphens. */
function span(text: string, className: string): string {
  const html = escapeHtml(text).replace(/(?<=[\w.])\/(?=\w)/g, "<wbr>/");
  if (className !== "") return `<span class="${className}">${html}</span>`;
  return keepWhole(html);
}
