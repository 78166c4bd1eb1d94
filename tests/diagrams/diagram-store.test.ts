import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { diagramFileName, diagramKey } from "../../src/diagrams/diagram.ts";
import { missingDiagrams, pruneDrawn, readDrawn, storeDrawn } from "../../src/diagrams/diagram-store.ts";
import { sample } from "./samples.ts";

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0,0L1,1"/></svg>\n';

function contentDirectory(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "diagrams-"));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

test("what is stored is read back byte for byte, and is no longer missing", (t) => {
  const content = contentDirectory(t);
  const [pie, er] = [sample("pie"), sample("er")];
  assert.equal(readDrawn(content, pie), null);
  storeDrawn(
    content,
    new Map([
      [diagramKey(pie), { svg: SVG }],
      [diagramKey(er), { fault: "no" }],
    ]),
  );
  assert.equal(readDrawn(content, pie), SVG);
  assert.equal(readFileSync(join(content, ".diagrams", diagramFileName(pie)), "utf8"), SVG);
  assert.deepEqual(missingDiagrams(content, [pie, er, er]), [er]);
});

test("a changed text, title or description asks for a new drawing", () => {
  const source = sample("pie");
  const keys = [source, { ...source, text: `${source.text} ` }, { ...source, title: "x" }, { ...source, description: "x" }].map(diagramKey);
  assert.equal(new Set(keys).size, 4);
  for (const key of keys) assert.match(key, /^[0-9a-f]{16}$/);
});

test("a stored file that holds more than a drawing counts as missing", (t) => {
  const content = contentDirectory(t);
  const pie = sample("pie");
  storeDrawn(content, new Map([[diagramKey(pie), { svg: SVG.replace("<path", '<path onclick="alert(1)"') }]]));
  assert.equal(readDrawn(content, pie), null);
  assert.deepEqual(missingDiagrams(content, [pie]), [pie]);
});

test("pruning removes the drawings of sources that are gone, and nothing else", (t) => {
  const content = contentDirectory(t);
  const [pie, er] = [sample("pie"), sample("er")];
  storeDrawn(content, new Map([pie, er].map((source) => [diagramKey(source), { svg: SVG }])));
  writeFileSync(join(content, ".diagrams", "README.md"), "kept\n");
  assert.deepEqual(pruneDrawn(content, [pie]), [diagramFileName(er)]);
  assert.deepEqual(readdirSync(join(content, ".diagrams")).sort(), [diagramFileName(pie), "README.md"].sort());
});

test("pruning where nothing was ever drawn does nothing", (t) => {
  assert.deepEqual(pruneDrawn(contentDirectory(t), []), []);
});
