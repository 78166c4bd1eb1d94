import { slug } from "github-slugger";
import type { Span } from "../../diagnostics/diagnostic.ts";
import type { AnyEntry, GuideEntry, ProjectEntry, RunbookEntry } from "../../model/catalog.ts";
import type { LoadedContent } from "../../model/load-content.ts";
import { locate } from "../../model/locate.ts";
import { duplicateNames } from "../duplicate-names.ts";
import type { NamedPlace } from "../duplicate-names.ts";
import { fileCollisions } from "../file-collisions.ts";
import type { Finding, Rule } from "../rule.ts";

const lost = "A link or a reference to it can mean either, and one of the two is never found.";
const rename = "Rename one of the two, or delete the one that is not needed.";

export const duplicateId: Rule = {
  code: "duplicate-id",
  name: "Ids name one thing",
  proves: "No two things of one kind share an id, a name or an address.",
  severity: "error",
  *check(content) {
    yield* fileCollisions(content);
    yield* repeatedHeadings(content);
    yield* repeatedDefinitions(content);
    for (const project of content.catalog.projects) yield* repeatedEntries(content, project);
  },
};

function* repeatedEntries(content: LoadedContent, project: ProjectEntry): Iterable<Finding> {
  const ids = (entry: AnyEntry, field: string, items: readonly { readonly id: string }[]): readonly NamedPlace[] =>
    items.map(({ id }, index) => placed(id, id, entry.file, () => locate(content, entry, [field, index, "id"])));
  const entries = (list: readonly AnyEntry[]): readonly NamedPlace[] =>
    list.map((entry) => placed(entry.id, entry.id, entry.file, () => locate(content, entry, ["id"])));

  // Two files of one kind, `.yml` beside `.yaml`, are one fault and not one for each of their entries.
  const collides = (list: readonly AnyEntry[]): boolean => new Set(list.map(({ file }) => file)).size > 1;
  if (!collides(project.services)) yield* duplicateNames(entries(project.services), "service", lost, rename);
  if (!collides(project.environments)) yield* duplicateNames(entries(project.environments), "environment", lost, rename);
  if (!collides(project.alerts))
    yield* duplicateNames(
      alertNames(content, project),
      "alert",
      "An alarm that arrives under this name can lead to one page only.",
      rename,
    );
  yield* duplicateNames(groupNames(content, project), "group", lost, rename);
  yield* duplicateNames(ids(project, "openQuestions", project.data.openQuestions), "open question", lost, rename);
  yield* duplicateNames(
    variableNames(content, project),
    "variable",
    "A service can take one value only, and the reader sees two.",
    "Delete one, or give each its own `services`.",
  );
  for (const checklist of project.checklists) {
    yield* duplicateNames(ids(checklist, "items", checklist.data.items), "item", "Ticking one would tick the other.", rename);
  }
  for (const document of [...project.guides, ...project.runbooks]) {
    yield* duplicateNames(
      inputNames(content, document),
      "input",
      "The reader fills in one of them, and the other is not followed.",
      rename,
    );
  }
}

/** Its span is looked up when it is asked for, since most names are found once. */
const placed = (key: string, name: string, file: string, find: () => Span | undefined): NamedPlace => ({
  key,
  name,
  file,
  get span() {
    return find();
  },
});

function alertNames(content: LoadedContent, project: ProjectEntry): readonly NamedPlace[] {
  return project.alerts.flatMap((alert) => {
    const place = (name: string, field: readonly PropertyKey[]): NamedPlace =>
      placed(slug(name), name, alert.file, () => locate(content, alert, field));
    return [place(alert.id, ["id"]), ...alert.data.aliases.map((alias, index) => place(alias, ["aliases", index]))];
  });
}

function groupNames(content: LoadedContent, project: ProjectEntry): readonly NamedPlace[] {
  const file = project.variables[0]?.file ?? `${project.id}/env.yaml`;
  const yaml = content.documents.get(file)?.yaml;
  return project.groups.map(({ id }, index) => placed(id, id, file, () => yaml?.locate(["groups", index, "id"])));
}

function variableNames(content: LoadedContent, project: ProjectEntry): readonly NamedPlace[] {
  return project.variables.flatMap((variable) =>
    variable.data.services.map((service) =>
      placed(`${service}/${variable.data.name}`, `${variable.data.name}\` of \`${service}`, variable.file, () =>
        locate(content, variable, ["name"]),
      ),
    ),
  );
}

function inputNames(content: LoadedContent, document: GuideEntry | RunbookEntry): readonly NamedPlace[] {
  return document.data.inputs.map(({ name }, index) =>
    placed(name, name, document.file, () => locate(content, document, ["inputs", index, "name"])),
  );
}

/** Of two equal headings the second gets another anchor, which changes when the first is reworded. */
function* repeatedHeadings(content: LoadedContent): Iterable<Finding> {
  for (const { file, place, outline } of content.documents.values()) {
    if (place.schema !== "runbook" || outline === null) continue;
    const headings = outline.headings
      .filter(({ depth }) => depth === 3)
      .map(({ text, span }) => ({ key: slug(text), name: text, file: file.path, span }));
    yield* duplicateNames(
      headings,
      "step",
      "Ticks and links know a step by its heading; of two equal ones they find the first.",
      "Say in the heading what is different, such as where or what with.",
    );
  }
}

function* repeatedDefinitions(content: LoadedContent): Iterable<Finding> {
  for (const { file, outline } of content.documents.values()) {
    const names = (outline?.definitions ?? []).map(({ text, span }) => ({ key: text, name: `[${text}]:`, file: file.path, span }));
    yield* duplicateNames(
      names,
      "line",
      "Links by this name lead to the first address; the second is never read.",
      "Delete one of the two.",
    );
  }
}
