import { escapeHtml } from "./escape-html.ts";
import { highlightCode } from "./highlight-code.ts";
import { inlineHtml, plainText } from "./inline-html.ts";

/** What a machine has said: it is compared, not copied. */
const ANSWERS: ReadonlySet<string> = new Set(["", "text", "output", "log"]);

/** Code that is not run here: the content of a file, an answer, a program. */
export async function codeFigure(code: string, language: string, title: string | undefined): Promise<string> {
  const isAnswer = ANSWERS.has(language);
  const words = title ?? (isAnswer ? "" : language);
  const copy = isAnswer ? "" : `<copy-command label="${escapeHtml(plainText(words))}"></copy-command>`;
  const caption = words === "" ? "" : `<figcaption><span>${inlineHtml(words)}</span>${copy}</figcaption>`;
  return `<figure class="code">${caption}<pre tabindex="0" data-language="${escapeHtml(language)}"><code>${await highlightCode(code, language)}</code></pre></figure>`;
}
