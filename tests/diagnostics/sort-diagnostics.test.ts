import assert from "node:assert/strict";
import { test } from "node:test";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { sortDiagnostics } from "../../src/diagnostics/sort-diagnostics.ts";
import { fault } from "./fault.ts";

const order = (diagnostics: readonly Diagnostic[]): readonly string[] => diagnostics.map(({ message }) => message);

test("sorts by file, place, code and message, whole files first", () => {
  const sorted = sortDiagnostics([
    fault({ file: "b.md", message: "6" }),
    fault({ file: "a.md", line: 10, message: "5" }),
    fault({ file: "a.md", line: 2, column: 9, message: "4" }),
    fault({ file: "a.md", line: 2, code: "b", message: "3" }),
    fault({ file: "a.md", line: 2, code: "a", message: "2" }),
    fault({ file: "a.md", message: "1" }),
    fault({ file: "Z.md", message: "0" }),
  ]);
  assert.deepEqual(order(sorted), ["0", "1", "2", "3", "4", "5", "6"]);
});

test("keeps each fault once", () => {
  const twice = [fault({ line: 1 }), fault({ line: 1 }), fault({ line: 2 })];
  assert.equal(sortDiagnostics(twice).length, 2);
});
