import type { EnvVariable } from "../../schemas/env-variable.ts";
import { plainText } from "../astro/markdown/inline-html.ts";
import type { ProjectEntry, VariableEntry } from "../model/catalog.ts";
import { formatWords } from "./in-words.ts";
import { stanceIn } from "./variable-stance.ts";

/** The services that read at least one variable, in the order of the project. */
export const servicesWithVariables = (project: ProjectEntry): readonly string[] =>
  project.services.map((service) => service.id).filter((id) => project.variables.some((variable) => variable.data.services.includes(id)));

/**
 * An example environment file of one service. What must be set stands open, what may be left out stands behind `#`.
 * A secret has a placeholder, never a value.
 */
export function envFile(project: ProjectEntry, service: string): string {
  const own = project.variables.filter((variable) => variable.data.services.includes(service));
  const groups = project.groups
    .map((group) => ({ name: group.name, variables: own.filter((variable) => variable.data.group === group.id) }))
    .filter((group) => group.variables.length > 0);
  const sections = groups.map(({ name, variables }) =>
    [`# ${plainText(name)}`, ...variables.map((variable) => entryLines(project, variable))].join("\n\n"),
  );
  return (
    [
      `# ${plainText(project.data.name)}, ${service}: example of its environment variables.\n# Copy it, fill in what stands in <…>, and keep it out of Git.`,
      ...sections,
    ].join("\n\n\n") + "\n"
  );
}

function entryLines(project: ProjectEntry, { data }: VariableEntry): string {
  const comments = [
    plainText(data.description),
    `${capitalised(`${data.secret ? "secret; " : ""}${needWords(project, data)}`)}.`,
    ...(data.source.kind === "chosen" && data.source.note === undefined ? [] : [`From: ${originWords(data.source)}`]),
    ...(data.format === undefined ? [] : [`Format: ${plainText(formatWords(data.format))}`]),
    ...data.notes.map(plainText),
  ];
  const isNeeded =
    project.environments.length === 0 ? data.required !== false : project.environments.some(({ id }) => stanceIn(data, id) === "required");
  return [...comments.map((line) => `# ${line}`), `${isNeeded ? "" : "# "}${data.name}=${quoted(exampleValue(data))}`].join("\n");
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `required in production, optional in local, not written for staging`. */
function needWords(project: ProjectEntry, data: EnvVariable): string {
  if (typeof data.required === "boolean") return data.required ? "required" : "optional";
  const stances = project.environments.map(({ id }) => ({ id, stance: stanceIn(data, id) }));
  const words = { required: "required in", optional: "optional in", unused: "not used in" } as const;
  const known = Object.entries(words).map(([stance, word]) => ({
    word,
    ids: stances.filter((other) => other.stance === stance).map(({ id }) => id),
  }));
  const unknown = { word: "not written for", ids: stances.filter(({ stance }) => stance === null).map(({ id }) => id) };
  return [...known, unknown]
    .filter(({ ids }) => ids.length > 0)
    .map(({ word, ids }) => `${word} ${ids.join(", ")}`)
    .join("; ");
}

function originWords(source: EnvVariable["source"]): string {
  switch (source.kind) {
    case "provided":
      return plainText(source.by);
    case "generated":
      return source.command ?? plainText(source.note ?? "generated");
    case "chosen":
      return plainText(source.note ?? "chosen");
    case "obtained":
      return `${plainText(source.from)}${source.url === undefined ? "" : ` ${source.url}`}`;
  }
}

function exampleValue({ name, secret, source, values, default: fallback, example }: EnvVariable): string {
  if (source.kind === "provided" && source.reference !== undefined) return source.reference;
  if (secret) return example ?? `<${name.toLowerCase().replaceAll("_", "-")}>`;
  return example ?? Object.values(values)[0] ?? fallback ?? `<${name.toLowerCase().replaceAll("_", "-")}>`;
}

/** Bare where every reader of dotenv agrees on it, else in single quotes, in which nothing is expanded. */
function quoted(value: string): string {
  if (/^[\w./:@%+,=-]*$/.test(value)) return value;
  return value.includes("'") ? `"${value.replace(/[\\"$`]/g, "\\$&")}"` : `'${value}'`;
}
