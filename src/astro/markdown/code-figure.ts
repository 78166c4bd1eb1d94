import { escapeHtml } from "./escape-html.ts";
import { highlightCode } from "./highlight-code.ts";
import { inlineHtml } from "./inline-html.ts";

/** Code that is not run here: a file's content, an answer, a program. */
export async function codeFigure(code: string, language: string, title: string | undefined): Promise<string> {
  const caption = title === undefined ? "" : `<figcaption>${inlineHtml(title)}</figcaption>`;
  return `<figure class="code">${caption}<pre tabindex="0" data-language="${escapeHtml(language)}"><code>${await highlightCode(code, language)}</code></pre></figure>`;
}
