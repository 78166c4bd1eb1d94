import { componentShapes } from "../../model/component-vocabulary.ts";
import type { ProjectEntry } from "../../model/catalog.ts";
import { routes } from "../../model/routes.ts";
import { link } from "../fact.ts";
import { servicePlan } from "../service-plan.ts";
import { escalationLines, variableLines } from "./data-lines.ts";
import { bullets, numbered } from "./markdown-text.ts";

type Attributes = Readonly<Record<string, string>>;

/** What a component says, as Markdown. Tags of components with children become a line of their own. */
const texts: Readonly<Record<string, (attributes: Attributes, project: ProjectEntry) => string>> = {
  Note: ({ title }) => `**Note${title ? `: ${title}` : ""}**\n\n`,
  Caution: ({ title }) => `**Caution${title ? `: ${title}` : ""}**\n\n`,
  Danger: ({ title }) => `**Danger${title ? `: ${title}` : ""}**\n\n`,
  Tabs: () => "",
  Tab: ({ label }) => `**${label ?? ""}**\n\n`,
  EnvVar: ({ name = "", project: other }, project) => link(`\`${name}\``, routes.variable(other ?? project.id, name)),
  Endpoint: ({ service = "", path = "" }, project) => `${link(`\`${path}\``, routes.service(project.id, service))} of \`${service}\``,
  EnvTable: ({ service, group }, project) =>
    bullets(
      variableLines(
        project.variables.filter(
          ({ data }) => (service === undefined || data.services.includes(service)) && (group === undefined || data.group === group),
        ),
      ),
    ),
  ServiceMap: (_, project) => bullets(servicePlan(project)?.sentences ?? []),
  Checklist: ({ id }, project) => {
    const list = project.checklists.find((entry) => entry.id === id);
    return list === undefined ? "" : `${link(list.data.title, list.url)}\n\n${bullets(list.data.items.map(({ text }) => `[ ] ${text}`))}`;
  },
  Contacts: (_, project) => numbered(escalationLines(project)),
};

/** MDX without components: each is written out, and closing tags go. Lines of fences are to be kept away from it. */
export function componentText(text: string, project: ProjectEntry): string {
  return text.replace(/<(\/?)([A-Z]\w*)((?:\s+[\w-]+="[^"]*")*)\s*\/?>/g, (tag, closing: string, name: string, attributes: string) => {
    if (!componentShapes.has(name)) return tag;
    const values = Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value]));
    return closing === "/" ? "" : (texts[name]?.(values, project) ?? "");
  });
}
