import assert from "node:assert/strict";
import { test } from "node:test";
import { pageName } from "../../src/views/page-name.ts";
import { bareProject, catalogOf, runbookText } from "./catalog-of.ts";

const catalog = catalogOf({
  "bare/project.yaml": bareProject,
  "bare/services.yaml": "- { id: api, name: API, kind: web, summary: Answers., platform: Railway }\n",
  "bare/env.yaml": `
groups: [{ id: app, name: App }]
variables:
  - { name: PORT, group: app, description: Where it listens., services: [api], secret: false, required: true, source: { kind: chosen } }
`,
  "bare/checklists/weekly.yaml": "title: Every week\nwhen: weekly\nitems: [{ id: look, text: Look. }]\n",
  "bare/runbooks/down.md": runbookText({ title: "It is down" }),
});

test("a page of the site is called by its title, a part of a document by title and heading", () => {
  assert.equal(pageName(catalog, "/bare/runbooks/down/"), "It is down");
  assert.equal(pageName(catalog, "/bare/runbooks/down/#escalate"), "It is down: Escalate");
  assert.equal(pageName(catalog, "/bare/checklists/weekly"), "Every week");
  assert.equal(pageName(catalog, "/bare/card/"), "Incident card of Bare");
});

test("a variable is called by its name, an open question is called one", () => {
  assert.equal(pageName(catalog, "/bare/env/#PORT"), "`PORT`");
  assert.equal(pageName(catalog, "/bare/env/"), "Variables of Bare");
  assert.equal(pageName(catalog, "/bare/env/api.env"), "api.env");
  assert.equal(pageName(catalog, "/bare/#question-owner"), "An open question");
  assert.equal(pageName(catalog, "/bare/#open"), "Open questions of Bare");
  assert.equal(pageName(catalog, "/bare/#services"), "Bare");
});

test("what the catalog does not know is called by its address", () => {
  assert.equal(pageName(catalog, "https://www.railway.app/"), "railway.app");
  assert.equal(pageName(catalog, "/bare/catalog.json"), "/bare/catalog.json");
});
