import assert from "node:assert/strict";
import { test } from "node:test";
import { trackPlan } from "../../../src/diagrams/track-plan/track-plan.ts";
import { needs, reports, service, SHOP } from "./plans.ts";

test("say for each service what it needs and whom it tells, then where everything runs", () => {
  assert.deepEqual(trackPlan(SHOP.services, SHOP.lines, "Shop").sentences, [
    "frontend needs backend; reports to sentry.",
    "backend needs postgres and redis; reports to sentry.",
    "worker needs postgres and redis.",
    "postgres needs nothing.",
    "redis needs nothing.",
    "sentry needs nothing.",
    "On Render: frontend.",
    "On Railway: backend, worker, postgres and redis.",
    "On Sentry: sentry.",
  ]);
});

test("say nothing of a zone without a name, and name a pair once", () => {
  const { sentences } = trackPlan([service("a", ""), service("b", "")], [...reports("a", "b"), ...needs("a", "b", "b")], "Pair");
  assert.deepEqual(sentences, ["a needs b.", "b needs nothing."]);
});

test("describe the drawing to those who do not see it", () => {
  const { wide, sentences } = trackPlan(SHOP.services, SHOP.lines, "Shop");
  assert.ok(wide.includes(`-desc">${sentences.join(" ")}</desc>`));
});
