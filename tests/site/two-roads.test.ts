import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { allEntries } from "../../src/model/entries.ts";
import { loadContent } from "../../src/model/load-content.ts";
import { siteDirectory } from "./built-site.ts";

interface Listed {
  readonly id: string;
  readonly url: string;
}

interface ListedProject extends Listed {
  readonly [list: string]: unknown;
}

const lists = {
  service: "services",
  environment: "environments",
  variable: "variables",
  alert: "alerts",
  guide: "guides",
  runbook: "runbooks",
  checklist: "checklists",
};
const content = resolve(process.env["SIGNALBOX_CONTENT"] ?? join(import.meta.dirname, "../../content"));

test("the checker and the site know the same things under the same names and addresses", () => {
  const checked = allEntries(loadContent(content).catalog).map(({ kind, project, id, url }) => `${kind} ${project}/${id} ${url}`);
  const { projects } = JSON.parse(readFileSync(join(siteDirectory, "catalog.json"), "utf8")) as { projects: readonly ListedProject[] };
  const built = projects.flatMap((project) => [
    `project ${project.id}/${project.id} ${project.url}`,
    ...Object.entries(lists).flatMap(([kind, list]) =>
      (project[list] as readonly Listed[]).map(({ id, url }) => `${kind} ${project.id}/${id} ${url}`),
    ),
  ]);
  assert.ok(checked.length > 0);
  assert.deepEqual(built.sort(), checked.sort());
});
