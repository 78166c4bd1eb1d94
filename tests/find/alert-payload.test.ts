import assert from "node:assert/strict";
import { test } from "node:test";
import { alertNames } from "../../src/find/alert-payload.ts";

const alert = (alertname: string, status: string) => ({
  status,
  labels: { alertname, service: "worker" },
  annotations: { summary: "many" },
});

test("of a payload the firing alarms are read, with what it says about them", () => {
  const text = JSON.stringify({ version: "4", alerts: [alert("QueueBacklog", "firing"), alert("HighMemory", "resolved")] });
  const { names, lines } = alertNames(text);
  assert.deepEqual(names, ["QueueBacklog"]);
  assert.deepEqual(lines, ["QueueBacklog", "worker", "many"]);
});

test("a payload that was cut off, and Prometheus' labels, still name the alarm", () => {
  const whole = JSON.stringify({ alerts: [alert("QueueBacklog", "firing")] });
  assert.deepEqual(alertNames(whole.slice(0, -20)), { names: ["QueueBacklog"], lines: [] });
  assert.deepEqual(alertNames('ALERTS{alertname="High error rate", severity="page"} 1').names, ["High error rate"]);
});

test("other text names none", () => {
  assert.deepEqual(alertNames("no alert here, only a name"), { names: [], lines: [] });
  assert.deepEqual(alertNames("[1, 2, 3] alert"), { names: [], lines: [] });
});
