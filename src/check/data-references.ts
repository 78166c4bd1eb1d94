import type { ReferenceKind } from "../../schemas/reference.ts";
import type { AnyEntry } from "../model/catalog.ts";
import type { ContentPlace } from "../model/content-path.ts";
import { allEntries } from "../model/entries.ts";
import type { LoadedContent } from "../model/load-content.ts";
import { locate } from "../model/locate.ts";
import { referenceChoices, referencesOf, resolveReference } from "../model/references.ts";
import type { FoundReference } from "../model/references.ts";
import { isDamaged } from "./damage.ts";
import type { Finding } from "./rule.ts";
import { holdsStandIn } from "./stand-ins.ts";
import { unknownTarget } from "./unknown-target.ts";

const homes: Record<ReferenceKind, { schema: ContentPlace["schema"]; file: string }> = {
  service: { schema: "services", file: "services.yaml" },
  environment: { schema: "environments", file: "environments.yaml" },
  group: { schema: "env", file: "env.yaml" },
  alert: { schema: "alerts", file: "alerts.yaml" },
  runbook: { schema: "runbook", file: "runbooks/" },
  guide: { schema: "guide", file: "guides/" },
  checklist: { schema: "checklist", file: "checklists/" },
};

/** Ids in data that name nothing. */
export function* dataReferences(content: LoadedContent): Iterable<Finding> {
  for (const entry of allEntries(content.catalog)) {
    for (const reference of referencesOf(entry)) {
      if (resolveReference(content.catalog, entry.project, reference) === null) yield* dangling(content, entry, reference);
    }
  }
}

function* dangling(content: LoadedContent, entry: AnyEntry, { kind, target, path }: FoundReference): Iterable<Finding> {
  if (holdsStandIn(content, entry, path)) return;
  const [project, id] = target.includes("/") ? splitTarget(target) : [entry.project, target];
  const { schema, file } = homes[kind];
  const isOneFileEach = file.endsWith("/");
  if (isDamaged(content, project, schema, isOneFileEach ? id : undefined)) return;
  const prefix = project === entry.project ? "" : `${project}/`;
  const isProject = content.catalog.projects.some((known) => known.id === project);
  yield unknownTarget({
    file: entry.file,
    span: locate(content, entry, path),
    target,
    role: isProject
      ? `${kind === "environment" || kind === "alert" ? "an" : "a"} ${kind} of \`${project}\``
      : `a ${kind}: there is no project \`${project}\``,
    choices: isProject
      ? referenceChoices(content.catalog, project, kind).map((choice) => `${prefix}${choice}`)
      : content.catalog.projects.flatMap((known) =>
          referenceChoices(content.catalog, known.id, kind).map((choice) => `${known.id}/${choice}`),
        ),
    remedy: isOneFileEach
      ? `write \`${project}/${file}${id}${kind === "checklist" ? ".yaml" : ".md"}\``
      : `add it to \`${project}/${file}\``,
    why: "Where it is shown, the reader would find a name that leads nowhere.",
  });
}

function splitTarget(target: string): [string, string] {
  const slash = target.indexOf("/");
  return [target.slice(0, slash), target.slice(slash + 1)];
}
