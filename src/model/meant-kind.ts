import type { ContentPlace } from "./content-path.ts";

type Kind = "guide" | "runbook";

/** Keys of front matter that only one kind has. */
const telling: Readonly<Record<Kind, readonly string[]>> = {
  guide: ["type", "order", "environments", "duration", "prerequisites"],
  runbook: ["severity", "impact", "symptoms", "signatures", "samples", "causes", "alerts", "status"],
};

const folders: Readonly<Record<Kind, string>> = { guide: "guides", runbook: "runbooks" };

/** What the front matter of a file shows it to be, when it lies among those of the other kind. */
export interface MeantKind {
  readonly schema: Kind;
  /** Where it belongs. */
  readonly path: string;
  /** The key that tells it first. */
  readonly key: string;
}

/** Null where the front matter fits its folder, or is of neither kind. */
export function meantKind({ schema, project }: ContentPlace, path: string, value: unknown): MeantKind | null {
  if ((schema !== "guide" && schema !== "runbook") || value === null || typeof value !== "object") return null;
  const other = schema === "guide" ? "runbook" : "guide";
  const keys = Object.keys(value);
  const [key, ...more] = keys.filter((name) => telling[other].includes(name));
  const isSure = other === "guide" ? key === "type" : more.length > 0;
  if (key === undefined || !isSure || keys.some((name) => telling[schema].includes(name))) return null;
  return { schema: other, path: `${project}/${folders[other]}/${path.split("/").at(-1) ?? ""}`, key };
}
