import assert from "node:assert/strict";
import { test } from "node:test";
import { isForgotten, recorded } from "../../src/incident/incident.ts";
import type { Incident, TrailEvent } from "../../src/incident/incident.ts";
import { readIncident } from "../../src/incident/read-incident.ts";

const place = { path: "/shop/runbooks/slow/", page: "Slow" };
const done: TrailEvent = { kind: "done", ...place, step: "look", title: "Look" };
const at = (minute: number): string => new Date(Date.UTC(2026, 0, 1, 3, minute)).toISOString();
const after = (...events: readonly TrailEvent[]): Incident =>
  events.reduce<Incident | null>((incident, event, minute) => recorded(incident, event, at(minute)), null) as Incident;
const now = Date.parse(at(10));

test("the first event begins an incident, later ones keep its beginning", () => {
  const { began, touched, trail } = after(done, { kind: "note", text: "hm" });
  assert.deepEqual([began, touched, trail.length], [at(0), at(1), 2]);
});

test("marks belong to a page and a step; undoing takes them away and stays in the trail", () => {
  assert.deepEqual(after(done).marks, { [place.path]: { look: "done" } });
  const { marks, trail } = after(done, { ...done, kind: "no help" }, { ...done, kind: "undone" });
  assert.deepEqual(marks, { [place.path]: {} });
  assert.deepEqual(
    trail.map(({ kind }) => kind),
    ["done", "no help", "undone"],
  );
});

test("values are kept, emptied ones go, secrets never come in", () => {
  const filled = after({ kind: "filled", name: "id", text: "a" }, { kind: "filled", name: "token", text: null });
  assert.deepEqual(filled.values, { id: "a" });
  assert.deepEqual(recorded(filled, { kind: "filled", name: "id", text: "" }, at(5)).values, {});
});

test("a trail stays within bounds and loses its oldest entries", () => {
  const long = after(...Array.from({ length: 510 }, (_, index): TrailEvent => ({ kind: "note", text: String(index) })));
  assert.equal(long.trail.length, 500);
  assert.equal((long.trail[0] as { text: string }).text, "10");
});

test("what was stored is read again", () => {
  const incident = after(done, { kind: "copied", ...place, label: "step 1", text: "ls" }, { kind: "filled", name: "id", text: "a" });
  assert.deepEqual(readIncident(JSON.stringify(incident), now, 72), incident);
});

test("nobody goes on with an incident untouched for too long", () => {
  const incident = after(done);
  const end = Date.parse(incident.touched) + 72 * 3_600_000;
  assert.equal(isForgotten(incident, end, 72), false);
  assert.equal(readIncident(JSON.stringify(incident), end + 1, 72), null);
});

for (const damage of [
  "",
  "{",
  "null",
  "[]",
  '{"version":1}',
  JSON.stringify({ ...after(done), version: 2 }),
  JSON.stringify({ ...after(done), touched: "soon" }),
  JSON.stringify({ ...after(done), marks: { "/a/": { look: "maybe" } } }),
  JSON.stringify({ ...after(done), values: { id: 1 } }),
  JSON.stringify({ ...after(done), trail: [{ kind: "constructor", at: at(0) }] }),
  JSON.stringify({ ...after(done), trail: [{ kind: "note", at: at(0) }] }),
]) {
  test(`damaged storage is no incident: ${damage.slice(0, 60)}`, () => assert.equal(readIncident(damage, now, 72), null));
}
