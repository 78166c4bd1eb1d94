import assert from "node:assert/strict";
import { test } from "node:test";
import { printSarif } from "../../src/diagnostics/print-sarif.ts";
import { fault } from "./fault.ts";

const tool = { version: "1.2.3", codes: [{ code: "schema", name: "Data fit", proves: "Data fit their schema." }] };

test("prints a run with its rules and its results", () => {
  const related = [{ file: "b.md", message: "the first one" }];
  const log = JSON.parse(printSarif([fault({ file: "shop/a #1.md", line: 2, column: 4, related })], new Map(), "content", tool));
  assert.equal(log.version, "2.1.0");
  const [run] = log.runs;
  assert.deepEqual([run.tool.driver.version, run.tool.driver.semanticVersion], ["1.2.3", "1.2.3"]);
  assert.deepEqual(
    run.tool.driver.rules.map((rule: { id: string; shortDescription: unknown }) => [rule.id, rule.shortDescription]),
    [["schema", { text: "Data fit their schema." }]],
  );
  assert.equal(run.columnKind, "utf16CodeUnits");
  assert.deepEqual(run.results, [
    {
      ruleId: "schema",
      ruleIndex: 0,
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
      partialFingerprints: { "signalboxFault/v1": "1397f4ce3a121290:1" },
    },
  ]);
});

test("a fault keeps its fingerprint when it moves, and no other has the same", () => {
  const prints = (faults: Parameters<typeof printSarif>[0]): readonly string[] =>
    JSON.parse(printSarif(faults, new Map(), "content", tool)).runs[0].results.map(
      ({ partialFingerprints }: { partialFingerprints: Record<string, string> }) => partialFingerprints["signalboxFault/v1"],
    );
  const faults = [
    fault({ line: 2 }),
    fault({ line: 9 }),
    fault({ file: "shop/other.md", line: 2 }),
    fault({ message: "another", line: 2 }),
  ];
  assert.equal(new Set(prints(faults)).size, 4);
  assert.deepEqual(
    prints(faults),
    prints(faults.map(({ span, ...rest }) => ({ ...rest, span: span && { ...span, line: span.line + 5, endLine: span.endLine + 5 } }))),
  );
});
