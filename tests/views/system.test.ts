import assert from "node:assert/strict";
import { test } from "node:test";
import { boardLine } from "../../src/views/board.ts";
import { cardSections } from "../../src/views/card-view.ts";
import { environmentFacts, environmentGaps } from "../../src/views/environment-facts.ts";
import { pathLink } from "../../src/views/project-facts.ts";
import { projectGaps } from "../../src/views/project-gaps.ts";
import { currentStop } from "../../src/views/project-stops.ts";
import { reviews } from "../../src/views/reviews.ts";
import { serviceFacts, serviceGaps } from "../../src/views/service-facts.ts";
import { bareProject, catalogOf, projectOf, runbookText } from "./catalog-of.ts";

const catalog = catalogOf({
  "bare/project.yaml": bareProject,
  "shop/project.yaml": `${bareProject.replace("Bare", "Shop")}
owner: The shop team
escalation: [{ who: The shop team }, { who: Railway, urls: ["https://railway.app/help"] }]
card:
  health: [{ label: up, command: "curl https://api.shop.example/health" }]
  rollback:
    - { label: recent, command: railway deployments }
    - { label: back, command: "railway rollback --service api", risk: change, effect: "code, not migrations" }
`,
  "shop/services.yaml": `
- id: api
  name: API
  kind: web
  summary: Answers.
  platform: Railway
  port: 8000
  urls: { production: "https://api.shop.example" }
  healthChecks: [{ purpose: load balancer, path: /health, interval: 30s }]
  dependsOn: [{ service: database, why: orders }, { service: bare/sentry, kind: reports }]
- { id: database, name: Database, kind: database, summary: Orders., platform: Railway }
`,
  "shop/environments.yaml":
    "- { id: production, name: Production, branch: main, trigger: push, purpose: Users., }\n- { id: staging, name: Staging }\n",
  "shop/env.yaml":
    "groups: [{ id: all, name: All }]\nvariables: [{ name: PORT, description: Port., group: all, services: [api], required: true, secret: false, source: { kind: chosen } }]\n",
  "shop/runbooks/down.md": runbookText({ title: "Down", more: "status: stub\n" }),
});
const shop = projectOf(catalog, "shop");
const bare = projectOf(catalog, "bare");
const [api, database] = shop.services;
assert.ok(api && database);

const linesOf = (facts: readonly { term: string; lines: readonly string[] }[], term: string): readonly string[] =>
  facts.find((fact) => fact.term === term)?.lines ?? [];

test("the board shows the first health check, the rollback that changes something, and every gap", () => {
  assert.deepEqual(
    boardLine(shop).stops.map(({ label, link }) => [label, link?.text ?? null]),
    [
      ["Health", "`/health`"],
      ["Logs", null],
      ["Roll back", "`railway rollback`"],
      ["Escalate", "2 rungs"],
      ["Runbooks", "1"],
    ],
  );
  assert.ok(boardLine(bare).stops.every(({ link }) => link === null));
});

test("a service tells its neighbours both ways, also of another system", () => {
  assert.deepEqual(linesOf(serviceFacts(shop, api), "Needs"), ["[`database`](/shop/#service-database): orders"]);
  assert.deepEqual(linesOf(serviceFacts(shop, api), "Reports to"), ["[`bare/sentry`](/bare/#service-sentry)"]);
  assert.deepEqual(linesOf(serviceFacts(shop, database), "Needed by"), ["[`api`](/shop/#service-api)"]);
  assert.deepEqual(linesOf(serviceFacts(shop, api), "Health checks"), ["load balancer: `GET /health`; every 30 seconds"]);
});

test("what a service or an environment should say and does not is a gap", () => {
  assert.deepEqual(serviceGaps(api), ["build", "start", "resources"]);
  assert.deepEqual(serviceGaps(database), ["health check", "how often and how long backups are kept"]);
  const [production, staging] = shop.environments;
  assert.ok(production && staging);
  assert.deepEqual(environmentGaps(shop, production), []);
  assert.deepEqual(linesOf(environmentFacts(shop, production), "Address"), ["`api` [api.shop.example](https://api.shop.example)"]);
  assert.deepEqual(environmentGaps(shop, staging), ["purpose", "address", "branch", "what starts a deployment"]);
});

test("the gaps of a system name the rung that nobody can reach and the stub", () => {
  const gaps = projectGaps(shop).map(({ term, lines }) => `${term}: ${lines.join()}`);
  assert.ok(gaps.includes("Escalation: how to reach The shop team"));
  assert.ok(gaps.includes("Runbook: [Down](/shop/runbooks/down/): only the escalation is written"));
  assert.match(gaps[0] ?? "", /logs of the incident card/);
  assert.match(projectGaps(bare)[0]?.lines[0] ?? "", /owner, escalation, .*runbooks/);
});

test("a line of the card says what to expect, or what it changes", () => {
  const [health, logs, rollback] = cardSections(shop);
  assert.equal(health?.lines[0]?.command?.meta.risk, "read");
  assert.deepEqual(logs?.lines, []);
  assert.equal(rollback?.lines[1]?.command?.meta.effect, "code, not migrations");
});

test("a path of the content becomes a link, or none", () => {
  assert.equal(pathLink(shop, "runbooks/down")?.href, "/shop/runbooks/down/");
  assert.equal(pathLink(shop, "env")?.href, "/shop/env/");
  assert.equal(pathLink(shop, "env/api/PORT")?.href, "/shop/env/#PORT");
  assert.equal(pathLink(shop, "env/api/ABSENT")?.href, "/shop/env/");
  assert.equal(pathLink(shop, "guides/none"), null);
});

test("a page stands on its stop of the line through the system", () => {
  assert.equal(currentStop(shop, "/shop/"), "System");
  assert.equal(currentStop(shop, "/shop/runbooks/down/"), "Runbooks");
  assert.equal(currentStop(shop, "/shop/env/"), "Variables");
  assert.equal(currentStop(shop, "/alerts/shop/silent/"), "Alerts");
});

test("reviews stand by the day on which they are due", () => {
  assert.deepEqual(
    reviews(catalog).map(({ entry, due }) => [entry.url, due]),
    [
      ["/bare/", "2025-04-30"],
      ["/shop/", "2025-04-30"],
      ["/shop/runbooks/down/", "2025-04-30"],
    ],
  );
});
