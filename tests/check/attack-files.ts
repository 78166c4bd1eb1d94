import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";

const folder = join(import.meta.dirname, "attacks");

/** A file of `attacks/refused/<code>/<guides|project>/` or `attacks/benign/<guides|project>/`. */
export interface AttackFile {
  readonly name: string;
  /** The code that must be reported for it; null for a benign twin. */
  readonly code: string | null;
  /** Where it stands in the content: a guide of the project `shop`, or the `project.yaml` of a project of its own. */
  readonly path: string;
  readonly text: string;
}

/** Every attack and every benign twin. A file without front matter is given one, so that it holds nothing but what it is about. */
export function attackFiles(): readonly AttackFile[] {
  return globSync("{refused/*,benign}/{guides,project}/*", { cwd: folder })
    .sort()
    .map((file) => {
      const folders = dirname(file).split(sep);
      const place = folders.at(-1);
      const name = basename(file);
      const text = readFileSync(join(folder, file), "utf8");
      return {
        name: `${name} (${place})`,
        code: folders[0] === "benign" ? null : (folders[1] ?? ""),
        path: place === "project" ? `${name.replace(".yaml", "")}/project.yaml` : `shop/guides/${name}`,
        text: place === "project" || text.startsWith("---\n") ? text : `${FRONT_MATTER}\n${text}`,
      };
    });
}

const FRONT_MATTER = "---\ntitle: Attack\nsummary: Nothing of it runs.\ntype: reference\nreviewed: 2026-01-15\n---\n";
