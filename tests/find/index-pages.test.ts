import assert from "node:assert/strict";
import { test } from "node:test";
import { buildFindIndex } from "../../src/find/build-find-index.ts";
import { resolve } from "../../src/find/resolve.ts";
import { bareProject, catalogOf, runbookText } from "../views/catalog-of.ts";

const index = buildFindIndex(
  catalogOf({
    "shop/project.yaml": `${bareProject}aliases: [who looks after the till]\n`,
    "shop/services.yaml": "[{ id: api, name: API, kind: web, summary: Answers., platform: Railway }]",
    "shop/env.yaml": `
groups: [{ id: mail, name: Mail }]
variables:
  - name: SMTP_HOST
    description: Where it sends.
    group: mail
    services: [api]
    required: true
    secret: false
    source: { kind: chosen }
    aliases: [newsletters are not delivered]
`,
    "shop/checklists/launch.yaml": "title: The great day\nwhen: go-live\naliases: [curtain]\nitems: [{ id: a, text: All is well. }]\n",
    "shop/guides/ship.md": "---\ntitle: Ship\nsummary: It is out.\ntype: how-to\naliases: [shelf]\nreviewed: 2025-01-31\n---\n\nDo it.\n",
    "shop/runbooks/down.md": runbookText({ title: "It is down", more: "aliases: [shutters]\n" }),
  }),
);

test("a page of any kind is found by what people ask, in words that stand nowhere on it", () => {
  const asked = {
    "who looks after the till": "/shop/",
    "newsletters are not delivered": "/shop/env/#SMTP_HOST",
    "curtain up": "/shop/checklists/launch/",
    "on the shelf": "/shop/guides/ship/",
    "the shutters": "/shop/runbooks/down/",
  };
  for (const [question, url] of Object.entries(asked)) {
    const [first] = resolve(index, question).results;
    assert.equal(first?.url, url, question);
    assert.match(first?.why ?? "", /what people say/, question);
  }
});
