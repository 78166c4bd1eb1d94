import { readDrawn } from "../../diagrams/diagram-store.ts";
import type { Fence, Heading, Step } from "../../model/outline.ts";
import { routes } from "../../model/routes.ts";
import { contentDirectory } from "../content-directory.ts";
import { codeFigure } from "./code-figure.ts";
import { commandFigure } from "./command-figure.ts";
import { diagramFigure } from "./diagram-figure.ts";

/** The page a fence stands on. */
export interface FencePage {
  readonly project: string;
  /** Id of the page's diagrams, without their count. */
  readonly diagramStem: string;
  readonly steps: readonly Step[];
  readonly headings: readonly Heading[];
}

/** A fence as HTML. An output that belongs to a command stands inside that command's figure, so here it is empty. */
export async function fenceHtml(fences: readonly Fence[], index: number, page: FencePage): Promise<string> {
  const fence = fences[index];
  if (fence === undefined || isOutputOf(fences[index - 1], fence)) return "";
  if (fence.language === "mermaid") {
    const number = fences.slice(0, index + 1).filter((other) => other.language === "mermaid").length;
    const source = { text: fence.value, title: word(fence, "title") ?? "", description: word(fence, "description") ?? "" };
    return diagramFigure(source, readDrawn(contentDirectory(), source), routes.diagram(page.project, `${page.diagramStem}-${number}`));
  }
  if (fence.command === null) return codeFigure(fence.value, word(fence, "lang") ?? fence.language, word(fence, "title"));
  const next = fences[index + 1];
  const output = next !== undefined && isOutputOf(fence, next) ? { code: next.value, language: word(next, "lang") ?? "text" } : undefined;
  return commandFigure({
    code: fence.value,
    language: fence.language,
    meta: fence.command,
    label: labelOf(fence, page.steps),
    undo: undoOf(fence, page),
    output,
  });
}

/** An `output` fence right after a command, with blank lines at most between them. */
export function isOutputOf(command: Fence | undefined, fence: Fence): boolean {
  return command?.command != null && fence.language === "output" && fence.span.line - command.span.endLine <= 2;
}

const word = (fence: Fence, name: string): string | undefined => (typeof fence.meta[name] === "string" ? fence.meta[name] : undefined);

function labelOf(fence: Fence, steps: readonly Step[]): string {
  const step = steps.find((candidate) => candidate.id === fence.step);
  return step?.number ? `step ${step.number}` : (fence.command?.title ?? "command");
}

/** The step that takes a command back; outside runbooks a heading. */
function undoOf(fence: Fence, { steps, headings }: FencePage): { href: string; text: string } | undefined {
  const id = fence.command?.undo;
  const number = steps.find((step) => step.id === id)?.number;
  if (number != null) return { href: `#${id}`, text: `step\u00a0${number}` };
  const heading = headings.find(({ slug }) => slug === id);
  return heading === undefined ? undefined : { href: `#${heading.slug}`, text: heading.text };
}
