import assert from "node:assert/strict";
import { test } from "node:test";
import { resolve } from "../../src/find/resolve.ts";
import { contentIndex } from "./content-index.ts";

const firstUrl = (text: string): string | undefined => resolve(contentIndex, text).results[0]?.url;

test("an identifier leads to its row, whole or in part", () => {
  assert.equal(firstUrl("FLOWER_BASIC_AUTH"), "/ayni/env/#FLOWER_BASIC_AUTH");
  assert.equal(firstUrl("flower_basic"), "/ayni/env/#FLOWER_BASIC_AUTH");
  assert.equal(firstUrl("SECRT_KEY_BASE"), "/netia/env/#SECRET_KEY_BASE");
});

test("a question in other words leads to the guide of the named system", () => {
  assert.equal(firstUrl("how do I roll back ayni"), "/ayni/guides/roll-back/");
  assert.equal(firstUrl("undo a deploy on kars"), "/kars/guides/roll-back/");
});

test("an error stands out of a long log, and the answer says in which line", () => {
  const noise = (line: number): string => `2026-01-04T03:00:${10 + line}Z INFO GET /assets/app-${line}f3a9c1.js 200 ${line}ms`;
  const log = [...Array(30).keys()].map(noise);
  log[17] = "2026-01-04T03:00:27Z \u001b[31mError: secretOrPrivateKey must have a value\u001b[0m";
  const { confident, results } = resolve(contentIndex, log.join("\n"));
  assert.equal(results[0]?.url, "/kars/runbooks/service-crashes-after-deploy/");
  assert.equal(results[0]?.why, "matches `secretOrPrivateKey must have a value` in line 18");
  assert.equal(confident, true);
});

test("an alert of Alertmanager leads to its runbook, then to itself", () => {
  const payload = JSON.stringify({ version: "4", status: "firing", alerts: [{ status: "firing", labels: { alertname: "QueueBacklog" } }] });
  const urls = resolve(contentIndex, payload).results.map(({ url }) => url);
  assert.deepEqual(urls.slice(0, 2), ["/sentia/runbooks/queue-backlog/", "/alerts/sentia/queue-backlog/"]);
});

test("what is foreign gets no confident answer", () => {
  for (const text of ["kubectl get pods CrashLoopBackOff", "how long do potatoes boil", "java.lang.NullPointerException at com.acme.Main"])
    assert.equal(resolve(contentIndex, text).confident, false, text);
});

test("a project narrows the answers", () => {
  const { results } = resolve(contentIndex, "DATABASE_URL", { project: "netia" });
  assert.deepEqual([...new Set(results.map(({ project }) => project))], ["netia"]);
});

test("nothing finds nothing", () => {
  assert.deepEqual(resolve(contentIndex, ""), { confident: false, results: [] });
  assert.deepEqual(resolve(contentIndex, "\u0000 … 🙂"), { confident: false, results: [] });
});

test("a huge paste is answered in time", () => {
  const start = performance.now();
  resolve(contentIndex, "Error: connect ETIMEDOUT a_b.c/d:1 ".repeat(20_000));
  assert.ok(performance.now() - start < 2000);
});
