import { createHash } from "node:crypto";
import mermaidPackage from "mermaid/package.json" with { type: "json" };
import { mermaidConfig } from "./mermaid-config.ts";

/** One Mermaid fence. The title names the drawing; the description says in words what it shows. */
export interface DiagramSource {
  readonly text: string;
  readonly title: string;
  readonly description: string;
}

/** Raise when the same source must come out as another drawing although configuration and Mermaid are the same. */
const DRAWING_VERSION = 1;

const LOOK = JSON.stringify([DRAWING_VERSION, mermaidPackage.version, mermaidConfig("light"), mermaidConfig("dark")]);

/** 16 hexadecimal digits that name everything a drawing depends on. */
export function diagramKey(source: DiagramSource): string {
  const content = JSON.stringify([source.text, source.title, source.description]);
  return createHash("sha256").update(LOOK).update(content).digest("hex").slice(0, 16);
}

export function diagramFileName(source: DiagramSource): string {
  return `${diagramKey(source)}.svg`;
}
