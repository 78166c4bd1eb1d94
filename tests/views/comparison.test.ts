import assert from "node:assert/strict";
import { test } from "node:test";
import { comparison } from "../../src/views/comparison.ts";
import type { ComparedFact } from "../../src/views/comparison.ts";
import { allTwins } from "../../src/views/twins/all-twins.ts";
import { bareProject, catalogOf } from "./catalog-of.ts";

const catalog = catalogOf({
  "bare/project.yaml": bareProject,
  "shop/project.yaml": `${bareProject.replace("Bare", "Shop")}
card:
  logs: [{ label: last lines, command: railway logs }, { label: errors, command: railway logs --errors }]
  rollback:
    - { label: recent, command: railway deployments }
    - { label: back, steps: "Dashboard, Redeploy", risk: change, effect: "code, not migrations" }
    - { label: the schema, command: undo, risk: destroy, effect: loses data }
    - { label: the same, command: railway rollback, risk: change, effect: code only }
    - { label: the commit, command: git revert HEAD, risk: change, effect: code only }
openQuestions: [{ id: plan, question: Which plan? }]
`,
  "shop/services.yaml": `
- id: api
  name: API
  kind: web
  summary: Answers.
  platform: Railway
  healthChecks:
    - { purpose: balancer, path: /health }
    - { purpose: another balancer, path: /health }
    - { purpose: by hand, command: railway status }
  resources: [{ environment: production, replicas: "2-5" }, { environment: staging, memory: 1 GB }]
  notes: [It scales by hand., It speaks English.]
- { id: sql, name: Orders, kind: database, summary: Orders., platform: Railway, technology: PostgreSQL, version: "17", backups: [{ kind: snapshot, frequency: daily }, { environment: production, kind: dump, frequency: weekly, retention: 7 days }, { kind: copy }] }
- { id: redis, name: Redis, kind: cache, summary: Fast., platform: Railway }
`,
  "shop/environments.yaml": "- { id: production, name: Production, branch: main }\n- { id: staging, name: Staging }\n",
});

const rows = comparison(catalog);
const cell = (term: string, system: 0 | 1): readonly ComparedFact[] => {
  const cells = rows.find((row) => row.term === term)?.cells;
  assert.ok(cells, term);
  return cells[system] ?? [];
};
const shop = (term: string): readonly (readonly [string, string, string])[] =>
  cell(term, 1).map(({ text, more, href }) => [text, more, href] as const);

test("every system has a cell in every row", () => {
  assert.ok(rows.every(({ cells }) => cells.length === catalog.projects.length));
});

test("what is not written of a system is a gap; no open question is known to be none", () => {
  const written = rows.filter(({ cells }) => (cells[0] ?? []).length > 0).map(({ term }) => term);
  assert.deepEqual(written, ["Platforms", "Stack", "Open questions"]);
  assert.equal(cell("Open questions", 0)[0]?.text, "none");
  assert.deepEqual(shop("Open questions"), [["1", "", "/shop/#open"]]);
});

test("databases and caches stand by what they are, with their version or its gap", () => {
  assert.deepEqual(shop("Database"), [["PostgreSQL", "version 17", "/shop/#service-sql"]]);
  assert.deepEqual(shop("Cache and queue"), [["Redis", "version not written", "/shop/#service-redis"]]);
});

test("environments stand with their branch where it is known", () => {
  assert.deepEqual(shop("Environments"), [
    ["Production", "branch `main`", "/shop/#environment-production"],
    ["Staging", "", "/shop/#environment-staging"],
  ]);
});

test("a path that several checks ask for stands once; checks without a path do not stand", () => {
  assert.deepEqual(shop("Health path"), [["`/health`", "api", "/shop/#service-api"]]);
});

test("of the card stand the first log, and the first way back that loses nothing, clicked and typed", () => {
  assert.deepEqual(shop("Logs"), [["`railway logs`", "", "/shop/card/#logs"]]);
  assert.deepEqual(shop("Roll back"), [
    ["back", "by hand: Dashboard, Redeploy; code, not migrations", "/shop/card/#rollback"],
    ["`railway rollback`", "the same; code only", "/shop/card/#rollback"],
  ]);
});

test("a backup says what it does not tell", () => {
  assert.deepEqual(
    shop("Backups").map(([kind, more]) => [kind, more]),
    [
      ["snapshot", "`sql`, daily, how long: not written"],
      ["dump", "`sql` in production, weekly, kept 7 days"],
      ["copy", "`sql`, how often and how long: not written"],
    ],
  );
});

test("limits of scaling come from the resources that name one and from notes about it", () => {
  assert.deepEqual(shop("Scaling limits"), [
    ["`api` in production", "replicas: 2-5", "/shop/#service-api"],
    ["`api`", "It scales by hand.", "/shop/#service-api"],
  ]);
});

test("the twin holds each fact with its address, and each gap", () => {
  const text =
    allTwins(catalog)
      .find(({ path }) => path === "/compare.md")
      ?.text() ?? "";
  assert.match(text, /^## Database\n\n- Bare: not written\n- Shop: \[PostgreSQL\]\(\/shop\/#service-sql\) version 17$/m);
  assert.match(text, /^- \[Shop\]\(\/shop\/\): 2025-01-31$/m);
});
