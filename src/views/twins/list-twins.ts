import type { ChecklistEntry, ProjectEntry } from "../../model/catalog.ts";
import type { DiagramEntry } from "../../model/diagrams-of.ts";
import { codeLine, fact, joined, link } from "../fact.ts";
import { whenWords } from "../in-words.ts";
import { variableLines } from "./data-lines.ts";
import { blocks, bullets, factBullets, fence, part } from "./markdown-text.ts";

export const variablesTwin = (project: ProjectEntry): string =>
  blocks(
    `# Variables of ${project.data.name}`,
    ...project.groups.map(({ id, name, summary }) =>
      part(name, blocks(summary, bullets(variableLines(project.variables.filter((variable) => variable.data.group === id))))),
    ),
  );

export const checklistTwin = (project: ProjectEntry, { data }: ChecklistEntry): string =>
  blocks(
    `# ${data.title}`,
    data.summary,
    factBullets([
      ...fact("System", link(project.data.name, project.url)),
      ...fact("When", whenWords[data.when]),
      ...fact("Reviewed", data.reviewed),
    ]),
    data.items
      .map(
        ({ text, command, expect, link: target }) =>
          `- [ ] ${joined([text, command && `(${codeLine(command) ?? ""})`, expect && `Expect ${expect}.`, target && link("open", target)], " ")}`,
      )
      .join("\n"),
  );

export const diagramTwin = ({ title, description, text, document }: DiagramEntry): string =>
  blocks(`# ${title}`, description, `Stands in ${link(document.data.title, document.url)}.`, fence(text, "mermaid"));
