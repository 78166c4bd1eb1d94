import type { Alert } from "../../schemas/alert.ts";
import type { Checklist } from "../../schemas/checklist.ts";
import type { EnvGroup, EnvVariable } from "../../schemas/env-variable.ts";
import type { Environment } from "../../schemas/environment.ts";
import type { Guide } from "../../schemas/guide.ts";
import type { Project } from "../../schemas/project.ts";
import type { Runbook } from "../../schemas/runbook.ts";
import type { Service } from "../../schemas/service.ts";
import type { Site } from "../../schemas/site.ts";
import type { Outline } from "./outline.ts";

/** Everything the content says, checked against the schemas and joined; what every rule and every page reads. */
export interface Catalog {
  readonly site: Site;
  /** In alphabetical order of their ids. */
  readonly projects: readonly ProjectEntry[];
}

/** What all entries share. */
export interface Entry<Kind extends string, Data> {
  readonly kind: Kind;
  /** The id of its project. */
  readonly project: string;
  /** Unique among its kind in its project. */
  readonly id: string;
  /** Its page, or the place on a page, from the root of the site. */
  readonly url: string;
  /** The file it stands in, relative to the content directory. */
  readonly file: string;
  /** How to reach `data` in that file: [] for a whole file, ["variables", 3] for an item. */
  readonly path: readonly (string | number)[];
  readonly data: Data;
}

/** An entry with a Markdown body. */
export interface DocumentEntry<Kind extends string, Data> extends Entry<Kind, Data> {
  /** Markdown or MDX as written, without front matter. */
  readonly body: string;
  readonly format: "md" | "mdx";
  readonly outline: Outline;
}

export type ServiceEntry = Entry<"service", Service>;
export type EnvironmentEntry = Entry<"environment", Environment>;
export type VariableEntry = Entry<"variable", EnvVariable>;
export type AlertEntry = Entry<"alert", Alert>;
export type ChecklistEntry = Entry<"checklist", Checklist>;
export type GuideEntry = DocumentEntry<"guide", Guide>;
export type RunbookEntry = DocumentEntry<"runbook", Runbook>;

export interface ProjectEntry extends Entry<"project", Project> {
  readonly services: readonly ServiceEntry[];
  readonly environments: readonly EnvironmentEntry[];
  readonly groups: readonly EnvGroup[];
  /** In the order of the file. The id is `NAME`, or `NAME.2`, `NAME.3` for later entries of one name. */
  readonly variables: readonly VariableEntry[];
  readonly alerts: readonly AlertEntry[];
  /** By `order`, then title. */
  readonly guides: readonly GuideEntry[];
  /** Worst first, then title. */
  readonly runbooks: readonly RunbookEntry[];
  /** In the order of work: before a deployment, after it, go-live, weekly, monthly, quarterly, onboarding. */
  readonly checklists: readonly ChecklistEntry[];
}

export type AnyEntry =
  | ProjectEntry
  | ServiceEntry
  | EnvironmentEntry
  | VariableEntry
  | AlertEntry
  | ChecklistEntry
  | GuideEntry
  | RunbookEntry;
