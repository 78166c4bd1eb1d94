import assert from "node:assert/strict";
import { assembleCatalog } from "../../src/model/assemble-catalog.ts";
import type { Catalog, ProjectEntry } from "../../src/model/catalog.ts";
import { contentDocument } from "../../src/model/content-document.ts";
import { contentPlace } from "../../src/model/content-path.ts";
import { textFile } from "../../src/source/text-file.ts";

/** The catalog of content files given by their paths and texts; a file that does not fit its schema fails the test. */
export function catalogOf(files: Readonly<Record<string, string>>): Catalog {
  const documents = Object.entries(files).map(([path, text]) => {
    const place = contentPlace(path);
    assert.ok(place, path);
    const document = contentDocument(textFile(path, text), place);
    assert.deepEqual(document.diagnostics, [], path);
    return document;
  });
  return assembleCatalog(documents);
}

export function projectOf(catalog: Catalog, id: string): ProjectEntry {
  const project = catalog.projects.find((entry) => entry.id === id);
  assert.ok(project, id);
  return project;
}

/** A system of which only the needed is written. */
export const bareProject = "name: Bare\nsummary: Little is known.\nplatforms: [Railway]\nstack: [Node]\nreviewed: 2025-01-31\n";

export interface RunbookWords {
  readonly title: string;
  readonly severity?: string;
  readonly symptoms?: readonly string[];
  readonly more?: string;
  readonly body?: string;
}

export function runbookText({
  title,
  severity = "major",
  symptoms = ["It is broken"],
  more = "",
  body = "## Escalate\n\nWake somebody.\n",
}: RunbookWords): string {
  return `---\ntitle: ${JSON.stringify(title)}\nsummary: It is broken.\nservices: [api]\nseverity: ${severity}\nimpact: Nobody can work.\nsymptoms: ${JSON.stringify(symptoms)}\nreviewed: 2025-01-31\n${more}---\n\n${body}`;
}
