import assert from "node:assert/strict";
import { test } from "node:test";
import { routes } from "../../../src/model/routes.ts";
import { siteAnchors } from "../../../src/model/site-map.ts";
import { allTwins } from "../../../src/views/twins/all-twins.ts";
import { bareProject, catalogOf, runbookText } from "../catalog-of.ts";

const body = `## Confirm

### Look

<Caution title="Mind">
Ask <EnvVar name="PORT" /> first; see [below](#wait).
</Caution>

\`\`\`bash risk=read
echo '<EnvVar name="PORT" />' [below](#wait)
\`\`\`

<EnvTable service="api" />

### Wait

Wait.

![The plan](plan%20b.svg) and ![its key][key]

[key]: ../key.svg

## Escalate

<Contacts />
`;

const catalog = catalogOf({
  "bare/project.yaml": bareProject,
  "shop/project.yaml": `${bareProject}escalation: [{ who: The team, how: by phone, when: at once }]\n`,
  "shop/env.yaml":
    "groups: [{ id: all, name: All }]\nvariables: [{ name: PORT, description: The port., group: all, services: [api], required: { production: required }, secret: false, source: { kind: chosen }, symptom: Nothing answers. }]\n",
  "shop/alerts.yaml": "- { id: silent, name: Silent, event: no answer, severity: major, service: api, runbook: down }\n",
  "shop/runbooks/down.mdx": runbookText({ title: "Down", body }),
});
const twins = new Map(allTwins(catalog).map(({ path, text }) => [path, text()]));
const textOf = (path: string): string => {
  const text = twins.get(path);
  assert.ok(text !== undefined, path);
  return text;
};

test("every page has its twin", () => {
  const pages = [...siteAnchors(catalog).keys()].filter((page) => page.endsWith("/"));
  assert.deepEqual(
    pages.filter((page) => !twins.has(routes.markdownTwin(page))),
    [],
  );
});

test("a picture has the address at which it is served", () => {
  const text = textOf("/shop/runbooks/down.md");
  assert.match(text, /!\[The plan\]\(\/pictures\/shop\/runbooks\/plan%20b\.svg\)/);
  assert.match(text, /^\[key\]: \/pictures\/shop\/key\.svg$/m);
});

test("components are written out, and links on the page are whole", () => {
  const text = textOf("/shop/runbooks/down.md");
  assert.match(text, /\*\*Caution: Mind\*\*/);
  assert.match(text, /Ask \[`PORT`\]\(\/shop\/env\/#PORT\) first; see \[below\]\(\/shop\/runbooks\/down\/#wait\)\./);
  assert.match(
    text,
    /- \[`PORT`\]\(\/shop\/env\/#PORT\) The port\. Read by `api`\. Required in production\..*When missing or wrong: Nothing answers\./,
  );
  assert.match(text, /1\. \*\*The team\*\* \(at once\) by phone/);
});

test("what stands in a fence stays as it is", () => {
  assert.match(textOf("/shop/runbooks/down.md"), /^echo '<EnvVar name="PORT" \/>' \[below\]\(#wait\)$/m);
});

test("a system of which little is written says so", () => {
  const text = textOf("/bare.md");
  assert.match(text, /^## Runbooks\n\nNot written\.$/m);
  assert.match(text, /^- Owner: not written$/m);
  assert.match(textOf("/bare/alerts.md"), /Not written\./);
});
