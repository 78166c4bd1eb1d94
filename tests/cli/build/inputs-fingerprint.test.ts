import assert from "node:assert/strict";
import { renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { inputsFingerprint } from "../../../src/cli/build/inputs-fingerprint.ts";
import { temporaryFolder } from "../temporary-folder.ts";

test("depends on names and bytes alone", (context) => {
  const folder = temporaryFolder(context, { "a/x.md": "one", "a/y.md": "two" });
  const content = join(folder, "a");
  const first = inputsFingerprint(content);
  utimesSync(join(content, "x.md"), 1, 1);
  assert.equal(inputsFingerprint(content), first, "the time of a change");
  renameSync(content, join(folder, "b"));
  const moved = join(folder, "b");
  assert.equal(inputsFingerprint(moved), first, "the place of the folder");

  const seen = new Set([first]);
  const change = (what: string, act: () => void) => {
    act();
    const print = inputsFingerprint(moved);
    assert.ok(!seen.has(print), what);
    seen.add(print);
  };
  change("other bytes", () => writeFileSync(join(moved, "x.md"), "One"));
  change("a moved border", () => {
    writeFileSync(join(moved, "x.md"), "Onet");
    writeFileSync(join(moved, "y.md"), "wo");
  });
  change("another name", () => renameSync(join(moved, "x.md"), join(moved, "z.md")));
  change("a file less", () => rmSync(join(moved, "z.md")));
});
