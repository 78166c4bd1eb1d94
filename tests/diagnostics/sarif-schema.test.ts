import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { z } from "zod";
import { codes } from "../../src/check/codes.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { printSarif } from "../../src/diagnostics/print-sarif.ts";
import { checkCase } from "../check/check-case.ts";
import { fault } from "./fault.ts";

/**
 * The parts of SARIF 2.1.0 that a report uses, written out by hand from the schema and the text of the standard (the schema
 * itself is in none of our packages). Stricter than the schema: what is not named here is refused.
 */
const areDistinct = (keys: readonly unknown[]): boolean => new Set(keys).size === keys.length;
/** §3.11.5: a brace stands doubled, or it begins the place of an argument, and there are none. */
const message = z.strictObject({ text: z.string().regex(/^(?:[^{}]|\{\{|\}\})+$/) });
const count = z.int().min(1);
/** §3.30.5 to §3.30.8: it ends where it begins or behind. */
const region = z
  .strictObject({ startLine: count, startColumn: count, endLine: count, endColumn: count })
  .refine(({ startLine, startColumn, endLine, endColumn }) => endLine > startLine || (endLine === startLine && endColumn >= startColumn));
/** §3.4.3: a relative reference as of RFC 3986, without `..`, from the root of the repository. */
const uri = z.string().regex(/^(?!\/|.*(?:^|\/)\.\.(?:\/|$))(?:[\w.~!$&'()*+,;=@/-]|%[0-9A-F]{2})+$/);
const physicalLocation = z.strictObject({ artifactLocation: z.strictObject({ uri }), region: region.optional() });
/** §3.49: the id is stable and opaque, the name is for people. */
const rule = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  name: z.string().min(1),
  shortDescription: message,
  fullDescription: message,
  help: message,
});
const result = z.strictObject({
  ruleId: z.string().min(1),
  level: z.enum(["warning", "error"]),
  message,
  locations: z.tuple([z.strictObject({ physicalLocation })]),
  /** §3.27.22 and §3.28.2: each once, with an id of its own. */
  relatedLocations: z
    .array(z.strictObject({ id: z.int().min(0), message, physicalLocation }))
    .refine((places) => areDistinct(places.map(({ id }) => id)))
    .refine((places) => areDistinct(places.map(({ id: _, ...place }) => JSON.stringify(place)))),
});
const driver = z.strictObject({ name: z.string().min(1), rules: z.array(rule).refine((rules) => areDistinct(rules.map(({ id }) => id))) });
const run = z
  .strictObject({ tool: z.strictObject({ driver }), columnKind: z.literal("utf16CodeUnits"), results: z.array(result) })
  .refine(({ tool, results }) => results.every(({ ruleId }) => tool.driver.rules.some(({ id }) => id === ruleId)), "a result of no rule");
const sarif = z.strictObject({ $schema: z.url(), version: z.literal("2.1.0"), runs: z.tuple([run]) });

const parsed = (faults: readonly Diagnostic[]) => sarif.parse(JSON.parse(printSarif(faults, "content", codes))).runs[0];

test("a report keeps to the parts of SARIF 2.1.0 that it uses", () => {
  const related = [{ file: "shop/other file.md", span: { line: 1, column: 1, endLine: 3, endColumn: 1 }, message: "the first {{one}}" }];
  const faults = [
    fault({ file: "shop/übung #1.md", line: 2, column: 4, code: "secret", related, message: "`{{host}}` and `{0}` are no inputs" }),
    fault({ code: "file-size", severity: "warning" }),
    fault({ code: "allowance", line: 1 }),
  ];
  const { results } = parsed(faults);
  assert.deepEqual(
    results.map(({ ruleId, level }) => [ruleId, level]),
    [
      ["secret", "error"],
      ["file-size", "warning"],
      ["allowance", "error"],
    ],
  );
  assert.match(results[0]?.message.text ?? "", /^`\{\{\{\{host\}\}\}\}` and `\{\{0\}\}` are no inputs\. /);
});

test("so does the report of every case of every rule", async () => {
  const cases = join(import.meta.dirname, "../check/cases");
  for (const code of readdirSync(cases))
    for (const name of readdirSync(join(cases, code))) {
      const { diagnostics } = await checkCase(join(cases, code, name));
      assert.equal(parsed(diagnostics).results.length, diagnostics.length, `${code}/${name}`);
    }
});

test("a report without faults is whole", () => {
  assert.deepEqual(parsed([]).results, []);
});

test("every fault stands in it, however many there are of one code", () => {
  const many = Array.from({ length: 25 }, (_, index) => fault({ message: `fault ${index}` }));
  assert.equal(parsed(many).results.length, 25);
});
