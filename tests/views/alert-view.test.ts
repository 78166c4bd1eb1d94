import assert from "node:assert/strict";
import { test } from "node:test";
import { aliasPages, conditionWords } from "../../src/views/alert-view.ts";
import { bareProject, catalogOf, projectOf } from "./catalog-of.ts";

const alerts = `- id: high-latency
  name: High latency
  aliases: ["p95 > 500 ms!", LatencyHigh, "???", errors]
  condition: { metric: p95 latency, comparison: ">", threshold: 500, unit: ms }
  for: 5m
  severity: major
  service: api
  noRunbook: none yet
- id: errors
  name: Errors
  aliases: [LatencyHigh]
  condition: { metric: error rate, comparison: ">=", threshold: 5, unit: "%" }
  severity: minor
  service: api
  noRunbook: none yet
- id: news
  name: Something new
  event: an error never seen before
  severity: minor
  service: api
  noRunbook: none yet
`;
const project = projectOf(catalogOf({ "shop/project.yaml": bareProject, "shop/alerts.yaml": alerts }), "shop");

test("a condition is told in words", () => {
  assert.deepEqual(project.alerts.map(conditionWords), [
    "p95 latency above 500 ms for 5 minutes",
    "error rate at least 5%",
    "an error never seen before",
  ]);
});

test("every other name gets one address, unless an alert or an earlier name has it", () => {
  assert.deepEqual(
    aliasPages(project).map(({ url, alert }) => [url, alert.id]),
    [
      ["/alerts/shop/p95-500-ms/", "high-latency"],
      ["/alerts/shop/latencyhigh/", "high-latency"],
      ["/alerts/shop/something-new/", "news"],
    ],
  );
});
