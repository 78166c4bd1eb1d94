import type { Catalog } from "../model/catalog.ts";
import { routes } from "../model/routes.ts";
import { bareUrl } from "./bare-url.ts";

/** What an address leads to, under the name people know it by, as inline Markdown; the address itself where the catalog names nothing. */
export function pageName({ projects }: Catalog, address: string): string {
  const [path = "", fragment = ""] = address.split("#");
  const page = path.endsWith("/") || path.includes(".") ? path : `${path}/`;
  for (const project of projects) {
    const document = [...project.guides, ...project.runbooks].find(({ url }) => url === page);
    if (document !== undefined) {
      const { headings, tabs } = document.outline;
      const place = headings.find(({ slug }) => slug === fragment)?.text ?? tabs.find(({ slug }) => slug === fragment)?.label;
      return place === undefined ? document.data.title : `${document.data.title}: ${place}`;
    }
    const list = project.checklists.find(({ url }) => url === page);
    if (list !== undefined) return list.data.title;
    const variable = project.variables.find(({ url }) => url === address);
    if (variable !== undefined) return `\`${variable.data.name}\``;
    if (page === routes.variables(project.id)) return `Variables of ${project.data.name}`;
    const file = project.services.find(({ id }) => page === routes.envFile(project.id, id));
    if (file !== undefined) return `${file.id}.env`;
    if (page === routes.card(project.id)) return `Incident card of ${project.data.name}`;
    if (page !== routes.project(project.id)) continue;
    if (fragment.startsWith("question-")) return "An open question";
    return fragment === "open" ? `Open questions of ${project.data.name}` : project.data.name;
  }
  return bareUrl(address);
}
