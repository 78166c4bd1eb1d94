import assert from "node:assert/strict";
import { test } from "node:test";
import { contentSchemas } from "../../schemas/content-schemas.ts";
import { mendData } from "../../src/model/mend-data.ts";

const lists: ReadonlySet<string> = new Set(["services", "environments", "alerts"]);

for (const [name, schema] of Object.entries(contentSchemas)) {
  test(`data of ${name} that lack everything are filled with what fits`, () => {
    const mended = mendData(schema, lists.has(name) ? [{}] : {});
    assert.ok(mended !== null);
    assert.ok(schema.safeParse(mended.data).success);
    assert.deepEqual(mended.named, lists.has(name) ? [{}] : {});
  });
}

test("what is valid keeps its place, and what stands for the rest is told", () => {
  const written = {
    title: "T",
    summary: 7,
    services: ["api", "The API"],
    severity: "major",
    impact: "I",
    symptoms: [],
    reviewed: "2025-01-31",
  };
  const mended = mendData(contentSchemas.runbook, written);
  const data = mended?.data as { services: readonly string[] };
  assert.equal(data.services[0], "api");
  assert.deepEqual(mended?.standIns, [["summary"], ["services", 1], ["symptoms"]]);
  assert.deepEqual(mended?.further, []);
});

test("a mistyped key has its right name, and a fault of its value is found at the key as it was written", () => {
  const written = { title: "T", summary: "S", tipe: "how-too", reviewed: "2025-01-31" };
  const mended = mendData(contentSchemas.guide, written);
  assert.deepEqual(mended?.named, { title: "T", summary: "S", type: "how-too", reviewed: "2025-01-31" });
  assert.deepEqual(
    mended?.further.map(({ path }) => path),
    [["type"]],
  );
  assert.deepEqual(mended?.writtenPath(["type"]), ["tipe"]);
  assert.equal((mended?.data as { type: string }).type, "how-to");
});

test("a key that nobody knows may stand for any that is absent", () => {
  const mended = mendData(contentSchemas.guide, { title: "T", summary: "S", type: "how-to", reviewed: "2025-01-31", parameters: [] });
  assert.ok(mended?.standIns.some((path) => path[0] === "inputs"));
  assert.ok(!mended?.standIns.some((path) => path[0] === "title"));
});

test("where a `kind` is wrong, what all kinds share stays, and what only some have says nothing", () => {
  const inputs = [{ name: "place", label: "Where", kind: "nonsense", choices: ["a", "b"], example: "a" }];
  const mended = mendData(contentSchemas.guide, { title: "T", summary: "S", type: "how-to", reviewed: "2025-01-31", inputs });
  assert.equal((mended?.data as { inputs: readonly { name: string }[] }).inputs[0]?.name, "place");
  assert.ok(mended?.standIns.some((path) => path.join(".") === "inputs.0.choices"));
  assert.ok(!mended?.standIns.some((path) => path.join(".") === "inputs.0.name"));
});

test("fields that must fit together are made to", () => {
  const alert = {
    id: "a",
    name: "A",
    severity: "major",
    service: "api",
    condition: { metric: "m", comparison: ">", threshold: 1 },
    event: "e",
  };
  const mended = mendData(contentSchemas.alerts, [alert]);
  assert.ok(contentSchemas.alerts.safeParse(mended?.data).success);
  assert.ok(!mended?.standIns.some((path) => path[1] === "id"));
});

test("what is no map and no list says nothing", () => {
  for (const written of ["text", 7, null, undefined, true]) assert.equal(mendData(contentSchemas.guide, written), null);
  assert.equal(mendData(contentSchemas.services, { api: {} }), null);
});

test("the data that are given are left as they are", () => {
  const written = { titel: "T", reviewed: 1 };
  mendData(contentSchemas.guide, written);
  assert.deepEqual(written, { titel: "T", reviewed: 1 });
});
