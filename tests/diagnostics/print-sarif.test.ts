import assert from "node:assert/strict";
import { test } from "node:test";
import { printSarif } from "../../src/diagnostics/print-sarif.ts";
import { fault } from "./fault.ts";

const codes = [{ code: "schema", name: "Data fit", proves: "Data fit their schema." }];

test("prints a run with its rules and its results", () => {
  const related = [{ file: "b.md", message: "the first one" }];
  const log = JSON.parse(printSarif([fault({ file: "shop/a #1.md", line: 2, column: 4, related })], "content", codes));
  assert.equal(log.version, "2.1.0");
  const [run] = log.runs;
  assert.deepEqual(
    run.tool.driver.rules.map((rule: { id: string; shortDescription: unknown }) => [rule.id, rule.shortDescription]),
    [["schema", { text: "Data fit their schema." }]],
  );
  assert.equal(run.columnKind, "utf16CodeUnits");
  assert.deepEqual(run.results, [
    {
      ruleId: "schema",
      level: "error",
      message: { text: "It is wrong. It hurts. Fix: Write it right." },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "content/shop/a%20%231.md" },
            region: { startLine: 2, startColumn: 4, endLine: 2, endColumn: 5 },
          },
        },
      ],
      relatedLocations: [{ id: 0, message: { text: "the first one" }, physicalLocation: { artifactLocation: { uri: "content/b.md" } } }],
    },
  ]);
});
