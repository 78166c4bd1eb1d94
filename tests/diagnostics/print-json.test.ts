import assert from "node:assert/strict";
import { test } from "node:test";
import { printJson } from "../../src/diagnostics/print-json.ts";
import { fault } from "./fault.ts";

test("names the other place of a fault", () => {
  const span = { line: 2, column: 3, endLine: 2, endColumn: 9 };
  const [first] = JSON.parse(
    printJson([fault({ related: [{ file: "shop/b.md", span, message: "the first one" }] })], new Map()),
  ).diagnostics;
  assert.deepEqual(first.related, [{ file: "shop/b.md", message: "the first one", ...span }]);
});

test("prints the counts and each fault, without places where there are none", () => {
  const sources = new Map([
    ["a", { text: "" }],
    ["b", { text: "" }],
  ]);
  const words = { message: "It is wrong", why: "It hurts.", fix: "Write it right." };
  assert.deepEqual(JSON.parse(printJson([fault({ line: 3, column: 5 }), fault({ severity: "warning" })], sources)), {
    documents: 2,
    errors: 1,
    warnings: 1,
    diagnostics: [
      { code: "schema", severity: "error", ...words, file: "shop/a.md", line: 3, column: 5, endLine: 3, endColumn: 6 },
      { code: "schema", severity: "warning", ...words, file: "shop/a.md" },
    ],
  });
});

test("holds every fault, however many there are of one code", () => {
  const many = Array.from({ length: 25 }, (_, index) => fault({ message: `fault ${index}` }));
  const { errors, diagnostics } = JSON.parse(printJson(many, new Map()));
  assert.deepEqual([errors, diagnostics.length], [25, 25]);
});
