import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { id } from "../../../schemas/id.ts";
import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { defineCommand } from "../command.ts";
import { CONTENT_OPTION, ROOT, contentDirectory } from "../directories.ts";
import { Failure } from "../failure.ts";
import { blanksOf, fillTemplate } from "../fill-template.ts";

const TEMPLATES = join(ROOT, "src/cli/templates");

/** The folder of each kind in its project; a project has none above it. */
const FOLDERS: Readonly<Record<string, string>> = { project: "", runbook: "runbooks", guide: "guides", checklist: "checklists" };

export const newContent = defineCommand({
  summary: "Write a new project, runbook, guide or checklist, and say what to fill in.",
  usage: "project|runbook|guide|checklist [PROJECT/]NAME [--project ID]",
  options: {
    content: CONTENT_OPTION,
    project: { type: "string", placeholder: "ID", summary: "The project it belongs to, as before the name (needed if there are several)." },
  },
  arguments: 2,
  async run({ content, project }, [kind, path]) {
    const kinds = Object.keys(FOLDERS);
    if (kind === undefined || !kinds.includes(kind))
      throw new Failure(`Say what to write: ${kinds.join(", ")}. For example: npm run new -- runbook orders/redis-down`);
    const [before, name] = kind === "project" ? [undefined, path] : placeAndName(path);
    const result = id.safeParse(name);
    if (!result.success) {
      const place = kind === "project" ? "" : `${before ?? project ?? "PROJECT"}/`;
      throw new Failure(
        `Give it a name of lower-case words joined by hyphens: npm run new -- ${kind} ${place}${slug(name) || "redis-down"}`,
      );
    }

    const directory = contentDirectory(content);
    const owner = kind === "project" ? result.data : chosenProject(directory, project ?? before);
    const files = filesOf(kind, owner, result.data).map(([path, template]) => [join(directory, path), template] as const);
    for (const [path] of files) assertFree(path);
    for (const [path, template] of files) writeNew(path, template, result.data);
    console.log("Fill these in, then run: npm run check");
    return 0;
  },
});

/** `orders/redis-down`: the project, and the name. */
function placeAndName(path = ""): readonly [place: string | undefined, name: string] {
  const slash = path.indexOf("/");
  return slash === -1 ? [undefined, path] : [path.slice(0, slash), path.slice(slash + 1)];
}

function slug(name = ""): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

function chosenProject(directory: string, given: string | undefined): string {
  const projects = readdirSync(directory).filter((name) => existsSync(join(directory, name, "project.yaml")));
  if (given !== undefined && projects.includes(given)) return given;
  if (given !== undefined) {
    const meant = didYouMean(given, projects);
    throw new Failure(
      `There is no project ${given}.${meant === null ? "" : ` Did you mean ${meant}?`} Projects are: ${projects.join(", ")}`,
    );
  }
  const [only, ...others] = projects;
  if (only === undefined) throw new Failure("There is no project yet. Write one first: npm run new -- project my-system");
  if (others.length > 0)
    throw new Failure(`Say which project it belongs to, before the name: ${projects.map((project) => `${project}/…`).join(", ")}`);
  return only;
}

/** The paths to write, from the content directory, and their templates. */
function filesOf(kind: string, project: string, name: string): readonly (readonly [string, string])[] {
  if (kind === "project") return readdirSync(join(TEMPLATES, "project")).map((file) => [`${project}/${file}`, `project/${file}`] as const);
  const ending = kind === "checklist" ? "yaml" : "md";
  return [[`${project}/${FOLDERS[kind]}/${name}.${ending}`, `${kind}.${ending}`]];
}

/** `name.mdx` would be the same page as `name.md`. */
function assertFree(path: string): void {
  const taken = [path, `${path}x`].find((each) => existsSync(each));
  if (taken !== undefined) throw new Failure(`${taken} is there already. Choose another name.`);
}

function writeNew(path: string, template: string, name: string): void {
  const text = fillTemplate(readFileSync(join(TEMPLATES, template), "utf8"), {
    schemas: relative(dirname(path), join(ROOT, "schemas/json")).replaceAll("\\", "/"),
    title: name.charAt(0).toUpperCase() + name.slice(1).replaceAll("-", " "),
    today: new Date().toISOString().slice(0, 10),
  });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`Wrote ${path}`);
  for (const { line, hint } of blanksOf(text)) console.log(`  ${basename(path)}:${line}  ${hint}`);
}
