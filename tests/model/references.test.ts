import assert from "node:assert/strict";
import { test } from "node:test";
import { resolve } from "node:path";
import { allEntries } from "../../src/model/entries.ts";
import { loadContent } from "../../src/model/load-content.ts";
import { referencesOf, resolveReference } from "../../src/model/references.ts";

const { catalog } = loadContent(resolve(import.meta.dirname, "../../content"));

test("references are found wherever the schemas mark them", () => {
  const backend = allEntries(catalog).find((entry) => entry.kind === "service" && entry.id === "backend");
  assert.ok(backend !== undefined);
  assert.deepEqual(
    referencesOf(backend)
      .filter(({ path }) => path[0] === "dependsOn")
      .map(({ kind, path }) => [kind, path]),
    [0, 1, 2].map((index) => ["service", ["dependsOn", index, "service"]]),
  );
});

test("an id resolves in its own project, project/id across projects", () => {
  const [project] = catalog.projects;
  assert.ok(project !== undefined);
  const id = project.services[0]?.id ?? "";
  assert.equal(resolveReference(catalog, project.id, { kind: "service", target: id })?.id, id);
  assert.equal(resolveReference(catalog, "elsewhere", { kind: "service", target: `${project.id}/${id}` })?.id, id);
  assert.equal(resolveReference(catalog, "elsewhere", { kind: "service", target: id }), null);
});
