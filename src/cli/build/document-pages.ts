import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { changeDays } from "../../astro/last-changes.ts";
import { readDrawn } from "../../diagrams/diagram-store.ts";
import type { Catalog, GuideEntry, RunbookEntry } from "../../model/catalog.ts";
import { diagramsOf } from "../../model/diagrams-of.ts";
import type { LoadedContent } from "../../model/load-content.ts";
import { picturesOf } from "../../model/picture-path.ts";
import { routes } from "../../model/routes.ts";
import type { BuildOptions } from "./build-site.ts";

/** The pages that come of one guide or runbook: its own, those of its diagrams, and the twin of each. */
export interface DocumentPages {
  /** Its content file. */
  readonly file: string;
  readonly addresses: readonly string[];
  /** A hash of all that decides about these pages: equal keys, equal bytes. */
  readonly key: string;
}

/** The pages of every guide and runbook. `code` stands for the code that makes the pages. */
export function documentPages(content: LoadedContent, code: string, { lastChange, killOffline }: BuildOptions): readonly DocumentPages[] {
  const days = lastChange ? changeDays(content.directory) : null;
  const around = hash([code, String(killOffline), surroundings(content.catalog)]);
  return content.catalog.projects.flatMap((project) => {
    const diagrams = Map.groupBy(diagramsOf(project), ({ document }) => document);
    return [...project.guides, ...project.runbooks].map((document): DocumentPages => {
      const { file, url } = document;
      const own = diagrams.get(document) ?? [];
      const drawings = own.map((diagram) => readDrawn(content.directory, diagram) ?? "");
      const pictures = picturesOf(document).map((path) => digest(readFileSync(join(content.directory, path))));
      const pages = [url, ...own.map((diagram) => diagram.url)];
      return {
        file,
        addresses: [...pages, ...pages.map(routes.markdownTwin)],
        key: hash([around, file, content.files.get(file)?.text ?? "", days?.get(file) ?? "", ...drawings, ...pictures]),
      };
    });
  });
}

/** What the pages of a document show of everything else: all data of all systems, and of other documents the names in their order. */
const surroundings = ({ site, projects }: Catalog): string =>
  JSON.stringify([
    site,
    projects.map((project) => ({ ...project, guides: project.guides.map(name), runbooks: project.runbooks.map(name) })),
  ]);

const name = ({ url, data }: GuideEntry | RunbookEntry): readonly string[] => [url, data.title];

const hash = (parts: readonly string[]): string => digest(JSON.stringify(parts));

const digest = (data: string | Buffer): string => createHash("sha256").update(data).digest("hex");
