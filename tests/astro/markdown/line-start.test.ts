import assert from "node:assert/strict";
import { test } from "node:test";
import { lineStart } from "../../../src/astro/markdown/line-start.ts";

test("a line that begins with a word begins with a capital", () => {
  assert.equal(lineStart("a deployment fails"), "A deployment fails");
  assert.equal(lineStart("end-to-end tests"), "End-to-end tests");
  assert.equal(lineStart("yes"), "Yes");
});

test("names, code and what has a capital already stay as they are written", () => {
  for (const text of [
    "queue_depth above 1000",
    "p95 above 2 s",
    "nginx, Vite",
    "railway.app",
    "`web` runs",
    "production: 2 replicas",
    "Neon",
    "vCPU",
    "",
  ])
    assert.equal(lineStart(text), text);
});
