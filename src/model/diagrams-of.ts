import type { GuideEntry, ProjectEntry, RunbookEntry } from "./catalog.ts";
import type { Fence } from "./outline.ts";
import { routes } from "./routes.ts";

/** A Mermaid fence and the page on which it stands alone. */
export interface DiagramEntry {
  /** Id of its document and its count there: `deploy-1`. */
  readonly id: string;
  readonly url: string;
  readonly document: GuideEntry | RunbookEntry;
  readonly fence: Fence;
  readonly text: string;
  readonly title: string;
  readonly description: string;
}

/** The diagrams of a project's guides and runbooks, in page order. */
export function diagramsOf(project: ProjectEntry): readonly DiagramEntry[] {
  return [...project.guides, ...project.runbooks].flatMap((document) =>
    document.outline.fences
      .filter((fence) => fence.language === "mermaid")
      .map((fence, index) => {
        const id = `${document.kind === "guide" ? "" : "runbook-"}${document.id}-${index + 1}`;
        const word = (name: string): string => (typeof fence.meta[name] === "string" ? fence.meta[name] : "");
        return {
          id,
          url: routes.diagram(project.id, id),
          document,
          fence,
          text: fence.value,
          title: word("title"),
          description: word("description"),
        };
      }),
  );
}
