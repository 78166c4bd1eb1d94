import type { ReferenceKind } from "../../schemas/reference.ts";
import { alert } from "../../schemas/alert.ts";
import { checklist } from "../../schemas/checklist.ts";
import { envVariable } from "../../schemas/env-variable.ts";
import { environment } from "../../schemas/environment.ts";
import { guide } from "../../schemas/guide.ts";
import { project } from "../../schemas/project.ts";
import { runbook } from "../../schemas/runbook.ts";
import { service } from "../../schemas/service.ts";
import type { EnvGroup } from "../../schemas/env-variable.ts";
import type { z } from "zod";
import type { AnyEntry, Catalog } from "./catalog.ts";

export interface FoundReference {
  readonly kind: ReferenceKind;
  readonly target: string;
  readonly path: readonly (string | number)[];
}

const schemaOf: Record<AnyEntry["kind"], z.ZodType> = {
  project,
  service,
  environment,
  variable: envVariable,
  alert,
  checklist,
  guide,
  runbook,
};

/** Every reference in an entry's data, found by the `reference` mark that the schemas carry. */
export function referencesOf(entry: AnyEntry): readonly FoundReference[] {
  const found: FoundReference[] = [];
  collect(schemaOf[entry.kind], entry.data, [], found);
  return found;
}

/** The parts of a schema; what zod calls `in` are those of a pipe. */
interface Parts {
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly element?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly options?: readonly z.ZodType[];
}

const holding = new WeakMap<z.ZodType, boolean>();

/** Whether a reference can stand anywhere in the data of a schema. */
function holdsReference(schema: z.ZodType): boolean {
  const before = holding.get(schema);
  if (before !== undefined) return before;
  const { innerType, in: inner, element, shape = {}, options = [] } = schema.def as Parts;
  const parts = [innerType, inner, element, ...Object.values(shape), ...options].filter((part) => part !== undefined);
  const holds = schema.meta()?.["reference"] !== undefined || parts.some(holdsReference);
  holding.set(schema, holds);
  return holds;
}

function collect(schema: z.ZodType, value: unknown, path: readonly (string | number)[], found: FoundReference[]): void {
  if (value === undefined || value === null || !holdsReference(schema)) return;
  const kind = schema.meta()?.["reference"];
  if (typeof kind === "string" && typeof value === "string") {
    found.push({ kind: kind as ReferenceKind, target: value, path });
    return;
  }
  const definition = schema.def as Parts;
  if (definition.innerType !== undefined) collect(definition.innerType, value, path, found);
  else if (definition.in !== undefined) collect(definition.in, value, path, found);
  else if (definition.element !== undefined && Array.isArray(value))
    value.forEach((item, index) => collect(definition.element as z.ZodType, item, [...path, index], found));
  else if (definition.shape !== undefined && typeof value === "object") {
    for (const [key, field] of Object.entries(definition.shape))
      collect(field, (value as Record<string, unknown>)[key], [...path, key], found);
  } else if (definition.options !== undefined) {
    const fitting = definition.options.find((option) => option.safeParse(value).success);
    if (fitting !== undefined) collect(fitting, value, path, found);
  }
}

/** What a reference of one project points at, or null. */
export function resolveReference(
  catalog: Catalog,
  from: string,
  reference: Pick<FoundReference, "kind" | "target">,
): AnyEntry | EnvGroup | null {
  const slash = reference.target.indexOf("/");
  const project = slash === -1 ? from : reference.target.slice(0, slash);
  const id = reference.target.slice(slash + 1);
  return candidates(catalog, project, reference.kind).find((candidate) => candidate.id === id) ?? null;
}

/** The ids that a reference of this kind may name in its own project. */
export function referenceChoices(catalog: Catalog, from: string, kind: ReferenceKind): readonly string[] {
  return candidates(catalog, from, kind).map((entry) => entry.id);
}

function candidates(catalog: Catalog, project: string, kind: ReferenceKind): readonly (AnyEntry | EnvGroup)[] {
  const owner = catalog.projects.find((entry) => entry.id === project);
  if (owner === undefined) return [];
  return {
    service: owner.services,
    environment: owner.environments,
    runbook: owner.runbooks,
    guide: owner.guides,
    checklist: owner.checklists,
    alert: owner.alerts,
    group: owner.groups,
  }[kind];
}
