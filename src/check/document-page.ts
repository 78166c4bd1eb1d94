import type { ContentPlace } from "../model/content-path.ts";
import { routes } from "../model/routes.ts";

/** The address of the page that a guide or runbook becomes, whether or not the rest of its file can be read. */
export function documentPage({ schema, project, id }: ContentPlace): string {
  return schema === "guide" ? routes.guide(project, id) : routes.runbook(project, id);
}
