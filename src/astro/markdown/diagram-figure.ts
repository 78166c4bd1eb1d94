import type { DiagramSource } from "../../diagrams/diagram.ts";
import { escapeHtml } from "./escape-html.ts";

/** A diagram in its page, with a way to see it alone. One that is not drawn yet shows its source. */
export function diagramFigure(source: DiagramSource, svg: string | null, href: string): string {
  const drawing = svg ?? `<pre tabindex="0"><code>${escapeHtml(source.text)}</code></pre>`;
  return `<figure class="drawn"><figcaption><b>${escapeHtml(source.title)}.</b> ${escapeHtml(source.description)} <a href="${href}">See it large</a></figcaption><div class="drawing" tabindex="0" role="group" aria-label="Drawing">${drawing}</div></figure>`;
}
