import type { ContentDocument } from "../model/content-document.ts";
import { contentPlace } from "../model/content-path.ts";
import type { ContentPlace } from "../model/content-path.ts";
import type { LoadedContent } from "../model/load-content.ts";
import { isUnclosed } from "./fences/is-unclosed.ts";

/**
 * Whether something of this schema and project exists but could not be read, so that a rule must not call it missing.
 * `id` narrows it down where each file is one entry.
 */
export function isDamaged(content: LoadedContent, project: string, schema: ContentPlace["schema"], id?: string): boolean {
  if (unreadPaths(content).some((path) => isWithin(path, project, schema, id))) return true;
  if (!content.documents.has(`${project}/project.yaml`) && !content.documents.has(`${project}/project.yml`))
    return [...content.documents.values()].some(({ place }) => place.project === project);
  return [...content.documents.values()].some(
    (document) =>
      document.place.project === project &&
      ((document.place.schema === "project" && document.data === undefined) ||
        (document.place.schema === schema && (id === undefined || document.place.id === id) && lacksNames(document))),
  );
}

/** Fields by which other places name something. */
const naming: ReadonlySet<PropertyKey> = new Set([
  "id",
  "name",
  "path",
  "aliases",
  "services",
  "endpoints",
  "items",
  "groups",
  "variables",
  "openQuestions",
]);

/** Whether something that others may name is unreadable; what only describes it is not missed. */
function lacksNames({ place, data, mended }: ContentDocument): boolean {
  if (data === undefined) return true;
  if (place.schema === "guide" || place.schema === "runbook") return false;
  return (mended?.standIns ?? []).some((path) => naming.has(path.findLast((step) => typeof step === "string") ?? "name"));
}

/** Whether a path, or a folder above it, is there but could not be read. */
export const isUnread = (content: LoadedContent, path: string): boolean =>
  unreadPaths(content).some((unread) => path === unread || path.startsWith(`${unread}/`));

const unreadPaths = (content: LoadedContent): readonly string[] =>
  content.diagnostics.filter(({ code }) => code === "unreadable-file").map(({ file }) => file);

/** Whether an unread file or folder would hold what is looked for. */
function isWithin(path: string, project: string, schema: ContentPlace["schema"], id: string | undefined): boolean {
  const [first, second, third] = path.split("/");
  if (first !== project) return false;
  if (second === undefined || second === "project.yaml") return true;
  if (third === undefined && !second.includes(".")) return schemaOfFolder(second) === schema;
  const place = contentPlace(path);
  return place?.schema === schema && (id === undefined || place.id === id);
}

/** Whether a fence that is never closed swallowed the rest of a document, so that a rule must not call what stands there missing. */
export const isCutShort = ({ file, outline }: ContentDocument): boolean =>
  outline?.fences.some((fence) => isUnclosed(file, fence)) ?? false;

/** Whether a page, or an anchor on it, may be missing only because a file behind it could not be read. */
export function isDamagedPage(content: LoadedContent, path: string): boolean {
  const [, first = "", second = "", id] = path.split("/");
  if (first === "alerts") return isDamaged(content, second, "alerts");
  const schema = schemaOfFolder(second);
  if (schema === null) return (["services", "environments", "project"] as const).some((list) => isDamaged(content, first, list));
  if (schema === "env") return isDamaged(content, first, "env") || isDamaged(content, first, "services");
  if (schema === "alerts") return isDamaged(content, first, schema);
  const unread = [...content.documents.values()].find(({ place }) => place.project === first && place.schema === schema && place.id === id);
  return isDamaged(content, first, schema, id) || (unread !== undefined && (unread.outline?.syntaxFault != null || isCutShort(unread)));
}

function schemaOfFolder(folder: string): "guide" | "runbook" | "checklist" | "env" | "alerts" | null {
  const schemas = { guides: "guide", runbooks: "runbook", checklists: "checklist", env: "env", alerts: "alerts" } as const;
  return folder in schemas ? schemas[folder as keyof typeof schemas] : null;
}
