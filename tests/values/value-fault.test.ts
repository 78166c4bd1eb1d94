import assert from "node:assert/strict";
import { test } from "node:test";
import type { Input } from "../../schemas/input.ts";
import { valueFault } from "../../src/values/value-fault.ts";

const shared = { name: "v", label: "V", example: "1", secret: false };
const text: Input = { ...shared, kind: "text", pattern: "[a-z0-9-]+" };
const integer: Input = { ...shared, kind: "integer", min: 1, max: 10 };
const choice: Input = { ...shared, kind: "choice", choices: ["web", "worker"] };
const url: Input = { ...shared, kind: "url" };
const duration: Input = { ...shared, kind: "duration" };
const secret: Input = { ...shared, kind: "secret" };

const accepted: readonly (readonly [Input, string])[] = [
  [text, "a-1"],
  [integer, "10"],
  [choice, "web"],
  [url, "https://a.example/x?y=1"],
  [url, "postgresql://user@host:5432/db"],
  [duration, "90s"],
  [duration, "1h30m"],
  [secret, "p@ss w'rd"],
];

const refused: readonly (readonly [Input, string])[] = [
  [text, ""],
  [text, "  "],
  [text, "a b"],
  [text, "a\n"],
  [text, "a\u202Eb"],
  [integer, "0"],
  [integer, "11"],
  [integer, "1.5"],
  [integer, "1e1"],
  [choice, "Web"],
  [url, "javascript:alert(1)"],
  [url, "/api"],
  [url, "https://a b"],
  [duration, "soon"],
  [duration, "5"],
  [secret, ""],
  [secret, "two\nlines"],
  [secret, "x".repeat(5000)],
];

for (const [input, value] of accepted) {
  test(`${input.kind} takes ${JSON.stringify(value)}`, () => assert.equal(valueFault(input, value), null));
}

for (const [input, value] of refused) {
  test(`${input.kind} refuses ${JSON.stringify(value.slice(0, 20))}`, () =>
    assert.match(valueFault(input, value) ?? "", /^(?:is|holds|does|lies) /));
}
