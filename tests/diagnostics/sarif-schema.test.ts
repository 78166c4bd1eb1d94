import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import { codes } from "../../src/check/codes.ts";
import { printSarif } from "../../src/diagnostics/print-sarif.ts";
import { fault } from "./fault.ts";

const text = z.strictObject({ text: z.string().min(1) });
const count = z.int().min(1);
const region = z
  .strictObject({ startLine: count, startColumn: count, endLine: count, endColumn: count })
  .refine(({ startLine, startColumn, endLine, endColumn }) => endLine > startLine || (endLine === startLine && endColumn >= startColumn));
const physicalLocation = z.strictObject({
  artifactLocation: z.strictObject({ uri: z.string().regex(/^(?!\/)(?:[\w.~!$&'()*+,;=@/-]|%[0-9A-F]{2})+$/) }),
  region: region.optional(),
});

/** The parts of the schema of SARIF 2.1.0 that a report uses; what the schema does not know is refused. */
const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal("2.1.0"),
  runs: z
    .array(
      z.strictObject({
        tool: z.strictObject({
          driver: z.strictObject({
            name: z.string().min(1),
            rules: z.array(
              z.strictObject({ id: z.string().min(1), name: z.string().min(1), shortDescription: text, fullDescription: text, help: text }),
            ),
          }),
        }),
        columnKind: z.enum(["utf16CodeUnits", "unicodeCodePoints"]),
        results: z.array(
          z.strictObject({
            ruleId: z.string().min(1),
            level: z.enum(["none", "note", "warning", "error"]),
            message: text,
            locations: z.array(z.strictObject({ physicalLocation })).min(1),
            relatedLocations: z.array(z.strictObject({ id: z.int().min(0), message: text, physicalLocation })),
          }),
        ),
      }),
    )
    .min(1),
});

test("a report fits SARIF 2.1.0, and each result names one of its rules", () => {
  const related = [{ file: "shop/other file.md", span: { line: 1, column: 1, endLine: 3, endColumn: 1 }, message: "the first one" }];
  const faults = [
    fault({ file: "shop/übung #1.md", line: 2, column: 4, code: "secret", related }),
    fault({ code: "file-size", severity: "warning" }),
    fault({ code: "allowance", line: 1 }),
  ];
  const log = sarif.parse(JSON.parse(printSarif(faults, "content", codes)));
  const [run] = log.runs;
  const rules = run?.tool.driver.rules.map(({ id }) => id);
  assert.equal(new Set(rules).size, rules?.length);
  assert.deepEqual(
    run?.results.map(({ ruleId, level }) => [rules?.includes(ruleId), level]),
    [
      [true, "error"],
      [true, "warning"],
      [true, "error"],
    ],
  );
});
