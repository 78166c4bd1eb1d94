import { didYouMean } from "../diagnostics/did-you-mean.ts";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.ts";
import { contentPlace, dataFiles, folders } from "./content-path.ts";
import type { MeantKind } from "./meant-kind.ts";

const places =
  "Move it to `<project>/guides/`, `<project>/runbooks/` (.md, .mdx), `<project>/checklists/` (.yaml), or name it project.yaml, services.yaml, environments.yaml, env.yaml or alerts.yaml (site.yaml stands beside the projects).";

/** A file that stands where nothing is read, with the path that was probably meant. */
export function misplacedFile(path: string): Diagnostic {
  const meant = meantPath(path);
  return {
    code: "misplaced-file",
    severity: "error",
    message: `Nothing is read from \`${path}\`${meant === null ? "" : `; did you mean \`${meant}\`?`}`,
    why: "The file looks like content, but no page will ever show it.",
    fix: meant === null ? places : `Move it to \`${meant}\`.`,
    file: path,
  };
}

/** A guide among the runbooks, or the reverse. It is judged as what it is. */
export function misplacedDocument(file: string, { schema, path, key }: MeantKind, span: Span): Diagnostic {
  const [folder = ""] = file.split("/").slice(1);
  return {
    code: "misplaced-file",
    severity: "error",
    message: `This is a ${schema}, as \`${key}\` says, but it lies in \`${folder}/\``,
    why: `Readers and links look for a ${schema} among those of its kind.`,
    fix: `Move it to \`${path}\`.`,
    file,
    span,
  };
}

/** The nearest path from which something is read: another ending, a folder or a name without its slip, no folders within. */
export function meantPath(path: string): string | null {
  const parts = path.split("/");
  const [project = ""] = parts;
  const written = parts.at(-1) ?? "";
  const name = written
    .toLowerCase()
    .replace(/\.(?:markdown|mdown|md|mdx|ya?ml)$/, (ending) => (/^\.m(?:arkdown|down)$/.test(ending) ? ".md" : ending));
  const folder = didYouMean(parts[1] ?? "", Object.keys(folders)) ?? parts[1] ?? "";
  const data = didYouMean(name.replace(/\.ya?ml$/, ""), dataFiles);
  const tries =
    parts.length < 3
      ? [`${project}/${name}`, ...(data === null ? [] : [`${project}/${data}.yaml`])]
      : [`${project}/${folder}/${name}`, `${project}/checklists/${name}`];
  return tries.find((candidate) => candidate !== path && contentPlace(candidate) !== null) ?? null;
}
