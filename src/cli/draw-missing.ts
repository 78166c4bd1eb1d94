import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { diagramKey } from "../diagrams/diagram.ts";
import { missingDiagrams, storeDrawn } from "../diagrams/diagram-store.ts";
import { type DrawnDiagram, drawDiagrams } from "../diagrams/draw-diagrams.ts";
import { type DiagramEntry, diagramsOf } from "../model/diagrams-of.ts";
import type { LoadedContent } from "../model/load-content.ts";
import { Failure } from "./failure.ts";
import { withProgress } from "./progress.ts";

export interface Drawing {
  readonly drawn: number;
  /** One for each fence that cannot be drawn. */
  readonly faults: readonly Diagnostic[];
}

/** Whether each diagram has its drawing. */
export const isDrawn = ({ directory, catalog }: Pick<LoadedContent, "directory" | "catalog">): boolean =>
  missingDiagrams(directory, catalog.projects.flatMap(diagramsOf)).length === 0;

/**
 * Draws each diagram that has no drawing and stores the drawings with the content. Starts no browser if nothing is missing.
 * Throws `Failure` if one is needed and none starts.
 */
export async function drawMissing({ directory, catalog }: Pick<LoadedContent, "directory" | "catalog">): Promise<Drawing> {
  const diagrams = catalog.projects.flatMap(diagramsOf);
  const missing = missingDiagrams(directory, diagrams);
  if (missing.length === 0) return { drawn: 0, faults: [] };

  const drawings = await withProgress("Draw the diagrams", (report) =>
    drawDiagrams(missing, (done, total) => report(`${done} of ${total}`)).catch((error: Error) => {
      throw new Failure(`${missing.length} diagrams have no drawing yet. ${error.message}`);
    }),
  );
  storeDrawn(directory, drawings);
  const faults = diagrams.flatMap((diagram) => faultOf(diagram, drawings.get(diagramKey(diagram))));
  return { drawn: [...drawings.values()].filter((drawing) => "svg" in drawing).length, faults };
}

function faultOf({ document, fence }: DiagramEntry, drawing: DrawnDiagram | undefined): readonly Diagnostic[] {
  if (drawing === undefined || "svg" in drawing) return [];
  return [
    {
      code: "mermaid",
      severity: "error",
      message: drawing.fault,
      why: "The page would stand without its drawing.",
      fix: "Write the diagram in a simpler way, or split it in two.",
      file: document.file,
      span: fence.span,
    },
  ];
}
