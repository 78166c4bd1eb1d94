import type { Sheet } from "../astro/page-sheets.ts";
import type { GuideEntry, RunbookEntry } from "../model/catalog.ts";

const ofComponents: Readonly<Record<string, Sheet>> = { EnvTable: "variables", ServiceMap: "map" };

/** The style sheets of a document: diagrams and some components bring their own. */
export function documentSheets({ outline }: GuideEntry | RunbookEntry): readonly Sheet[] {
  const own = outline.components.flatMap(({ name }) => ofComponents[name] ?? []);
  const hasDiagram = outline.fences.some(({ language }) => language === "mermaid");
  return ["document", ...(hasDiagram ? (["diagrams"] as const) : []), ...new Set(own)];
}
