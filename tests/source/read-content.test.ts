import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { readContent } from "../../src/source/read-content.ts";

const directory = mkdtempSync(join(tmpdir(), "signalbox-read-"));
after(() => rmSync(directory, { recursive: true }));

test("content files come in a stable order; images are listed; hidden folders are passed over; links are refused", () => {
  mkdirSync(join(directory, "b/guides"), { recursive: true });
  mkdirSync(join(directory, ".diagrams"));
  for (const path of ["b/project.yaml", "b/guides/z.md", "b/guides/a.mdx", "b/guides/map.png", ".diagrams/x.md"])
    writeFileSync(join(directory, path), "x");
  symlinkSync("/etc", join(directory, "b/outside"));
  const read = readContent(directory);
  assert.deepEqual(
    read.files.map((file) => file.path),
    ["b/guides/a.mdx", "b/guides/z.md", "b/project.yaml"],
  );
  assert.deepEqual([...read.assets], [["b/guides/map.png", { bytes: 1, drawing: null }]]);
  assert.deepEqual(
    read.diagnostics.map((fault) => [fault.code, fault.file]),
    [["unreadable-file", "b/outside"]],
  );
});

test("a pipe is refused instead of waited for, and a drawing comes with its text", () => {
  const folder = join(directory, "b/guides");
  execFileSync("mkfifo", [join(folder, "pipe.md")]);
  writeFileSync(join(folder, "panel.svg"), "<svg/>");
  const read = readContent(folder);
  assert.deepEqual(
    read.diagnostics.map((fault) => [fault.code, fault.file]),
    [["unreadable-file", "pipe.md"]],
  );
  assert.equal(read.assets.get("panel.svg")?.drawing?.text, "<svg/>");
  rmSync(join(folder, "pipe.md"));
});

test("a directory that is not there is one fault", () => {
  const read = readContent(join(directory, "nowhere"));
  assert.deepEqual(read.files, []);
  assert.match(read.diagnostics[0]?.message ?? "", /ENOENT/);
});
