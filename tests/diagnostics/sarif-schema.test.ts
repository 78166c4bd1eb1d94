import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { z } from "zod";
import { codes } from "../../src/check/codes.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { printSarif } from "../../src/diagnostics/print-sarif.ts";
import { checkCase } from "../check/check-case.ts";
import type { SourceTexts } from "../../src/diagnostics/source-texts.ts";
import { fault } from "./fault.ts";

/**
 * The schema of the standard (`sarif/README.md`). It says 2020-12 and keeps its definitions where draft 7 has them; the
 * reader of schemas takes every `uri-reference` for a whole address, so their form is left to `uri` below.
 */
const official = z.fromJSONSchema({
  ...JSON.parse(readFileSync(join(import.meta.dirname, "sarif/sarif-2.1.0.json"), "utf8"), (key, value: unknown) =>
    key === "format" && value === "uri-reference" ? undefined : value,
  ),
  $schema: "http://json-schema.org/draft-07/schema#",
});

/** What the text of the standard asks for beyond its schema, for the parts that a report uses; what is not named here is refused. */
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
  /** §3.49.12: a whole address. */
  helpUri: z.url({ protocol: /^https$/ }).optional(),
});
/** §3.55 to §3.57: what goes and what comes; without content a text is taken out. */
const fix = z.strictObject({
  description: message,
  artifactChanges: z.tuple([
    z.strictObject({
      artifactLocation: z.strictObject({ uri }),
      replacements: z.tuple([
        z.strictObject({ deletedRegion: region, insertedContent: z.strictObject({ text: z.string().min(1) }).optional() }),
      ]),
    }),
  ]),
});
const result = z.strictObject({
  ruleId: z.string().min(1),
  ruleIndex: z.int().min(0),
  level: z.enum(["warning", "error"]),
  message,
  locations: z.tuple([z.strictObject({ physicalLocation })]),
  /** §3.27.22 and §3.28.2: each once, with an id of its own. */
  relatedLocations: z
    .array(z.strictObject({ id: z.int().min(0), message, physicalLocation }))
    .refine((places) => areDistinct(places.map(({ id }) => id)))
    .refine((places) => areDistinct(places.map(({ id: _, ...place }) => JSON.stringify(place)))),
  partialFingerprints: z.strictObject({ "signalboxFault/v1": z.string().regex(/^[0-9a-f]{16}:\d+$/) }),
  fixes: z.tuple([fix]).optional(),
});
/** §3.19.12: a version of semver. */
const version = z.string().regex(/^\d+\.\d+\.\d+(?:-[\w.-]+)?$/);
const driver = z.strictObject({
  name: z.string().min(1),
  version,
  semanticVersion: version,
  rules: z.array(rule).refine((rules) => areDistinct(rules.map(({ id }) => id))),
});
const run = z
  .strictObject({ tool: z.strictObject({ driver }), columnKind: z.literal("utf16CodeUnits"), results: z.array(result) })
  .refine(
    ({ tool, results }) => results.every(({ ruleId, ruleIndex }) => tool.driver.rules[ruleIndex]?.id === ruleId),
    "a result of no rule",
  );
const sarif = z.strictObject({ $schema: z.url(), version: z.literal("2.1.0"), runs: z.tuple([run]) });

const tool = { version: "1.2.3", codes, pageOf: (code: string) => `https://docs.example/runbooks/rules/${code}/` };
const report = (faults: readonly Diagnostic[], directory = "content", sources: SourceTexts = new Map()): unknown =>
  JSON.parse(printSarif(faults, sources, directory, tool));

function parsed(faults: readonly Diagnostic[], sources?: SourceTexts) {
  const log = report(faults, "content", sources);
  official.parse(log);
  return sarif.parse(log).runs[0];
}

test("a report fits the schema of SARIF 2.1.0 and keeps to the parts that it uses", () => {
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
      const { content, diagnostics } = await checkCase(join(cases, code, name));
      assert.equal(parsed(diagnostics, content.files).results.length, diagnostics.length, `${code}/${name}`);
    }
});

test("a fix that is one text for another is given as a replacement, any other as words", () => {
  const span = { line: 1, column: 11, endLine: 1, endColumn: 20 };
  const sources = new Map([["shop/a.md", { text: "services: [databse] # databse\n" }]]);
  const at = { ...fault({ file: "shop/a.md" }), span };
  const [swapped, deleted, unclear, without] = parsed(
    [
      { ...at, message: "one", swap: { from: "databse", to: "{{database}}" } },
      { ...at, message: "two", swap: { to: "" } },
      { ...at, message: "three", swap: { from: "other", to: "database" } },
      { ...at, message: "four" },
    ],
    sources,
  ).results;
  assert.deepEqual(swapped?.fixes?.[0].artifactChanges, [
    {
      artifactLocation: { uri: "content/shop/a.md" },
      replacements: [
        { deletedRegion: { startLine: 1, startColumn: 12, endLine: 1, endColumn: 19 }, insertedContent: { text: "{{database}}" } },
      ],
    },
  ]);
  assert.deepEqual(deleted?.fixes?.[0].artifactChanges[0].replacements, [
    { deletedRegion: { startLine: 1, startColumn: 11, endLine: 1, endColumn: 20 } },
  ]);
  assert.equal(unclear?.fixes, undefined);
  assert.equal(without?.fixes, undefined);
});

test("a rule has the address of its page where the site has an address", () => {
  const [first] = parsed([]).tool.driver.rules;
  assert.equal(first?.helpUri, "https://docs.example/runbooks/rules/allowance/");
  const [bare] = sarif.parse(JSON.parse(printSarif([], new Map(), "content", { version: "1.2.3", codes }))).runs[0].tool.driver.rules;
  assert.equal(bare?.helpUri, undefined);
});

test("a report without faults is whole", () => {
  assert.deepEqual(parsed([]).results, []);
});

test("every fault stands in it, however many there are of one code", () => {
  const many = Array.from({ length: 25 }, (_, index) => fault({ message: `fault ${index}` }));
  assert.equal(parsed(many).results.length, 25);
});

test("a folder outside of any repository is named by its whole address", () => {
  const log = report([fault({ file: "shop/übung #1.md", line: 2 })], "/srv/other docs");
  official.parse(log);
  assert.match(JSON.stringify(log), /"uri":"file:\/\/\/srv\/other%20docs\/shop\/%C3%BCbung%20%231.md"/);
});

const damages: readonly (readonly [what: string, from: string, to: string])[] = [
  ["a version", '"2.1.0"', '"2.2.0"'],
  ["a level", '"level":"error"', '"level":"fatal"'],
  ["a line before the first", '"startLine":2', '"startLine":0'],
  ["a result without a message", '"message":', '"massage":'],
  ["a unit of columns", '"utf16CodeUnits"', '"bytes"'],
];

for (const [what, from, to] of damages) {
  test(`the schema would find a damage: ${what}`, () => {
    const text = JSON.stringify(report([fault({ line: 2 })]));
    assert.ok(text.includes(from));
    assert.equal(official.safeParse(JSON.parse(text.replace(from, to))).success, false);
  });
}
