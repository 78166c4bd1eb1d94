import { didYouMean } from "../diagnostics/did-you-mean.ts";
import type { ProjectEntry } from "../model/catalog.ts";
import type { ContentPlace } from "../model/content-path.ts";
import type { LoadedContent } from "../model/load-content.ts";
import { locate } from "../model/locate.ts";
import { isDamaged } from "./damage.ts";
import { entryPaths } from "./entry-paths.ts";
import type { Finding } from "./rule.ts";
import { holdsStandIn } from "./stand-ins.ts";
import { unknownTarget } from "./unknown-target.ts";

const schemas: Readonly<Record<string, ContentPlace["schema"]>> = {
  guides: "guide",
  runbooks: "runbook",
  checklists: "checklist",
  services: "services",
  environments: "environments",
  alerts: "alerts",
  env: "env",
};

/** `reading`, `about` and the steps of causes: they name things by a path or a heading. */
export function* pathReferences(content: LoadedContent): Iterable<Finding> {
  for (const project of content.catalog.projects) {
    const { reading, openQuestions } = project.data;
    const paths = entryPaths(project);
    for (const [index, { document }] of reading.entries()) {
      if (!paths.has(document)) yield* unknownPath(content, project, paths, document, ["reading", index, "document"]);
    }
    for (const [index, { about }] of openQuestions.entries()) {
      if (about === undefined || paths.has(about) || asksForVariable(paths, about)) continue;
      yield* unknownPath(content, project, paths, about, ["openQuestions", index, "about"]);
    }
    yield* causeSteps(content, project);
  }
}

/** That a variable is absent from the table is a question of its own; a name close to a listed one is a slip. */
function asksForVariable(paths: ReadonlySet<string>, about: string): boolean {
  return /^env\/(?:[a-z0-9-]+\/)?[A-Z][A-Z0-9_]*$/.test(about) && didYouMean(about, paths) === null;
}

function* unknownPath(
  content: LoadedContent,
  project: ProjectEntry,
  paths: ReadonlySet<string>,
  target: string,
  field: readonly PropertyKey[],
): Iterable<Finding> {
  if (holdsStandIn(content, project, field)) return;
  const [folder = "", id] = target.split("/");
  const schema = schemas[folder];
  if (schema !== undefined && isDamaged(content, project.id, schema, schema === folder ? undefined : id)) return;
  const inFolder = [...paths].filter((path) => path.startsWith(`${folder}/`));
  yield unknownTarget({
    file: project.file,
    span: locate(content, project, field),
    target,
    role: `a part of \`${project.id}\``,
    choices: inFolder.length > 0 ? inFolder : [...paths],
    remedy: "delete the line",
    why: "The page would point at something that does not exist.",
  });
}

function* causeSteps(content: LoadedContent, project: ProjectEntry): Iterable<Finding> {
  for (const runbook of project.runbooks) {
    if (runbook.outline.syntaxFault !== null) continue;
    const steps = runbook.outline.phases.flatMap((phase) => phase.steps.map((step) => step.id));
    // A runbook that is not written yet is a fault of its own.
    if (steps.length === 0) continue;
    for (const [index, { step }] of runbook.data.causes.entries()) {
      if (step === undefined || steps.includes(step) || holdsStandIn(content, runbook, ["causes", index, "step"])) continue;
      yield unknownTarget({
        file: runbook.file,
        span: locate(content, runbook, ["causes", index, "step"]),
        target: step,
        role: "a step of this runbook",
        choices: steps,
        remedy: "write the step as a `###` heading",
        why: "The reader who knows the cause would not be led to its cure.",
      });
    }
  }
}
