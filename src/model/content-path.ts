import type { SchemaName } from "../../schemas/content-schemas.ts";

/** What a content file is, told by where it stands. */
export interface ContentPlace {
  readonly schema: Exclude<SchemaName, "command">;
  /** Empty for `site.yaml`. */
  readonly project: string;
  /** The file name without its ending. */
  readonly id: string;
  readonly format: "yaml" | "md" | "mdx";
}

/** The names of the files of a project that hold data of one kind. */
export const dataFiles = ["project", "services", "environments", "env", "alerts"] as const;
/** The folders of a project in which each file is an entry, and of which kind. */
export const folders = { guides: "guide", runbooks: "runbook", checklists: "checklist" } as const;

/** Null for a file in a place where nothing is read. */
export function contentPlace(path: string): ContentPlace | null {
  const parts = path.split("/");
  const name = /^(.+)\.(yaml|yml|md|mdx)$/.exec(parts.at(-1) ?? "");
  const [project] = parts;
  if (name === null || project === undefined) return null;
  const id = name[1] ?? "";
  const format = name[2] === "md" || name[2] === "mdx" ? name[2] : "yaml";
  if (parts.length === 1) return id === "site" && format === "yaml" ? { schema: "site", project: "", id, format } : null;
  if (parts.length === 2 && format === "yaml") {
    const schema = dataFiles.find((known) => known === id);
    return schema === undefined ? null : { schema, project, id, format };
  }
  const folder = parts[1];
  if (parts.length !== 3 || (folder !== "guides" && folder !== "runbooks" && folder !== "checklists")) return null;
  const schema = folders[folder];
  return (format === "yaml") === (schema === "checklist") ? { schema, project, id, format } : null;
}
