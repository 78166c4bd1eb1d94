import { z } from "zod";

/** The kinds of thing that content can point at. */
export type ReferenceKind = "service" | "environment" | "runbook" | "guide" | "checklist" | "alert" | "group";

/**
 * The id of another thing of the same project, or `project/id` across projects.
 * The kind is kept in the schema's metadata, so that the checker finds every reference without knowing the schema.
 */
export const reference = (kind: ReferenceKind) =>
  z
    .string()
    .regex(/^(?:[a-z0-9-]+\/)?[a-z0-9-]+$/, `Expected the id of a ${kind}, or \`project/id\``)
    .meta({ description: `The id of a ${kind} of this project, or \`project/id\` for another project's.`, reference: kind });
