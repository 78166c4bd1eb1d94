import type { CommandMeta } from "../../../schemas/command.ts";
import { escapeHtml } from "./escape-html.ts";
import { highlightCode } from "./highlight-code.ts";
import { inlineHtml } from "./inline-html.ts";

/** A command as the reader sees it: risk before it, the command, what to expect after it. */
export interface CommandView {
  readonly code: string;
  readonly language: string;
  readonly meta: Partial<CommandMeta> & Pick<CommandMeta, "risk">;
  /** What the copy button is for, told to a screen reader: `step 3`. */
  readonly label: string;
  /** The step that takes it back. */
  readonly undo?: { readonly href: string; readonly text: string } | undefined;
  /** A whole good answer, folded. */
  readonly output?: { readonly code: string; readonly language: string } | undefined;
}

const harmless: Readonly<Record<CommandMeta["risk"], string>> = {
  read: "changes nothing",
  change: "changes the running system",
  destroy: "can lose data or stop service",
};

/** The figure of a command. The prompt and the marks are drawn by the stylesheet, so that copying yields only what runs. */
export async function commandFigure(view: CommandView): Promise<string> {
  const { risk } = view.meta;
  const frame = risk === "destroy" ? "cmd stop" : "cmd";
  return `<figure class="${frame}"><figcaption><span class="asp ${risk}"></span><b>${risk}</b> <span>${caption(view)}</span><copy-command label="${escapeHtml(view.label)}"></copy-command></figcaption><pre data-language="${escapeHtml(view.language)}"><code>${await highlightCode(view.code, view.language)}</code></pre>${await expectation(view)}</figure>`;
}

function caption({ meta, undo }: CommandView): string {
  const parts = [
    ...(meta.title === undefined ? [] : [`<strong>${inlineHtml(meta.title)}</strong>`]),
    meta.effect === undefined ? harmless[meta.risk] : inlineHtml(meta.effect),
    ...(undo === undefined ? [] : [`<a class="undo" href="${escapeHtml(undo.href)}">Undo: ${escapeHtml(undo.text)}</a>`]),
    ...(meta.irreversible === undefined ? [] : [`no way back: ${inlineHtml(meta.irreversible)}`]),
  ];
  return parts.join("; ");
}

async function expectation({ meta, output }: CommandView): Promise<string> {
  if (output === undefined) return meta.expect === undefined ? "" : `<p class="expect">Expect ${inlineHtml(meta.expect)}</p>`;
  const gist = meta.expect === undefined ? "Expect an answer like this" : `Expect ${inlineHtml(meta.expect)}`;
  return `<details><summary><span>${gist}</span></summary><pre><samp>${await highlightCode(output.code, output.language)}</samp></pre></details>`;
}
