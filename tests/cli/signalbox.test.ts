import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { commands } from "../../src/cli/commands.ts";
import { type Finished, runSignalbox } from "./run-signalbox.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { TINY_CONTENT } from "./tiny-content.ts";

function assertNoTrace({ out, err }: Finished): void {
  assert.doesNotMatch(out + err, /^\s+at .+:\d+/m);
}

for (const name of Object.keys(commands)) {
  test(`${name} --help says how it is called`, async () => {
    const { code, out, err } = await runSignalbox([name, "--help"]);
    assert.deepEqual([code, err], [0, ""]);
    assert.match(out, new RegExp(`^Usage: npm (?:run )?${name}( -- .+)?$`, "m"));
    assert.match(out, /^ {2}--help /m);
  });
}

test("--help lists every command", async () => {
  const { code, out } = await runSignalbox(["--help"]);
  assert.equal(code, 0);
  for (const name of Object.keys(commands)) assert.match(out, new RegExp(`^  npm (?:run )?${name} `, "m"));
});

const misuses: readonly (readonly [string[], RegExp])[] = [
  [[], /^error: Name a command\./],
  [["biuld"], /^error: Unknown command: biuld\. Did you mean build\? Commands are: start, /],
  [["constructor"], /^error: Unknown command: constructor\./],
  [["build", "--content", "no/such/folder"], /^error: There is no folder .*no\/such\/folder\. Name one with --content DIR\.$/m],
  [["check", "--format", "xml"], /^error: --format cannot be xml\./],
  [["serve", "--port", "http"], /^error: --port must be a number up to 65535, not http$/m],
  [["serve", "--out", "no/such/folder"], /^error: No built site stands in .*no\/such\/folder\. Build it with: npm run build$/m],
  [["new", "runbok", "x"], /^error: Say what to write: project, runbook, guide, checklist\./],
];

for (const [args, message] of misuses) {
  test(`refuses: ${args.join(" ") || "nothing"}`, async () => {
    const finished = await runSignalbox(args);
    assert.deepEqual([finished.code, finished.out], [2, ""]);
    assert.match(finished.err, message);
    assertNoTrace(finished);
  });
}

test("--debug adds the stack trace", async () => {
  const { code, err } = await runSignalbox(["serve", "--out", "no/such/folder", "--debug"]);
  assert.equal(code, 2);
  assert.match(err, /^\s+at .+signalbox\.ts:\d+/m);
});

/** A slow machine is told that the check runs. */
const withoutProgress = (err: string): string => err.replace(/^Check the content(?: …|: [\d.]+ s)\n/gm, "");

test("check exits with 0 on good content and with 1 on a fault, in every format", async (context) => {
  const good = join(temporaryFolder(context, TINY_CONTENT), "content");
  const clean = await runSignalbox(["check", "--content", good]);
  assert.deepEqual([clean.code, withoutProgress(clean.err)], [0, ""]);

  const broken = TINY_CONTENT["content/shop/project.yaml"]?.replace("platforms", "platfroms") ?? "";
  const bad = join(temporaryFolder(context, { ...TINY_CONTENT, "content/shop/project.yaml": broken }), "content");
  const [text, json, github, sarif] = await Promise.all(
    ["text", "json", "github", "sarif"].map((format) => runSignalbox(["check", "--content", bad, "--format", format])),
  );
  for (const finished of [text, json, github, sarif]) {
    assert.equal(finished?.code, 1);
    assert.equal(withoutProgress(finished.err), "");
    assertNoTrace(finished);
  }
  assert.match(text?.out ?? "", /^shop\/project\.yaml:3:1 {2}error schema: /m);
  const report = JSON.parse(json?.out ?? "") as { documents: number; errors: number; diagnostics: { file: string; line: number }[] };
  assert.equal(report.documents, 4);
  assert.ok(report.errors > 0);
  assert.ok(report.diagnostics.some(({ file, line }) => file === "shop/project.yaml" && line === 3));
  assert.match(github?.out ?? "", /^::error file=.+shop\/project\.yaml,line=3/m);
  assert.equal((JSON.parse(sarif?.out ?? "") as { version: string }).version, "2.1.0");
});
