import assert from "node:assert/strict";
import { test } from "node:test";
import { resolve } from "../../src/find/resolve.ts";
import { contentIndex } from "./content-index.ts";

const first = (text: string) => resolve(contentIndex, text).results[0];

test("of a text of several lines the answer names the one that gave it", () => {
  assert.deepEqual([first("INFO up\nFLOWER_BASIC_AUTH\nINFO down\n1")?.line, first("FLOWER_BASIC_AUTH")?.line], [1, 0]);
  assert.match(first("INFO up\n\nError: secretOrPrivateKey must have a value\n1")?.why ?? "", /` in line 3$/);
  assert.doesNotMatch(first("secretOrPrivateKey must have a value")?.why ?? "", /in line/);
});

test("in a payload the line is that of the payload as it was pasted", () => {
  const labels = { alertname: "QueueBacklog" };
  const text = JSON.stringify({ version: "4", alerts: [{ status: "firing", labels }] }, null, 2);
  const answer = first(text);
  assert.match(text.split("\n")[answer?.line ?? 0] ?? "", /QueueBacklog/);
  assert.equal(answer?.why, `called for by the alert \`Queue Backlog\` in line ${(answer?.line ?? 0) + 1}`);
});
