import assert from "node:assert/strict";
import { test } from "node:test";
import type { Input } from "../../schemas/input.ts";
import { fillAddress } from "../../src/values/fill-address.ts";

const shared = { label: "V", example: "1", secret: false };
const inputs: readonly Input[] = [
  { ...shared, name: "id", kind: "text" },
  { ...shared, name: "app_url", kind: "url" },
];

const cases: readonly (readonly [template: string, values: Readonly<Record<string, string>>, address: string | null])[] = [
  ["https://a.example/u/{{id}}?x=1", { id: "7" }, "https://a.example/u/7?x=1"],
  ["https://a.example/u/{{id}}", {}, null],
  ["https://a.example/u/{{id}}", { id: "../admin?x#y" }, "https://a.example/u/..%2Fadmin%3Fx%23y"],
  ["https://a.example/u/{{id}}/z", { id: ".." }, null],
  ["{{app_url}}/api/{{id}}", { app_url: "https://b.example", id: "é" }, "https://b.example/api/%C3%A9"],
  ["{{app_url}}/api", { app_url: "postgresql://b.example" }, null],
  ["{{app_url}}", { app_url: "javascript://x/%0aalert(1)" }, null],
];

for (const [template, values, address] of cases) {
  test(`${template} with ${JSON.stringify(values)}`, () =>
    assert.equal(
      fillAddress(template, inputs, (name) => values[name] ?? ""),
      address,
    ));
}
