import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { checkContent } from "../../src/check/check-content.ts";
import { printText } from "../../src/diagnostics/print-text.ts";
import { loadContent } from "../../src/model/load-content.ts";

const ROUNDS = 150;
const base = join(import.meta.dirname, "base");
const pieces = [
  "---\n",
  "```",
  "~~~bash risk=\n",
  "`",
  "{",
  "}",
  "{{",
  "}}",
  "${{a.B}}",
  "<",
  "<Note",
  "</Tabs>",
  "<>",
  "[x](",
  "](//",
  "![",
  "- ",
  "> ",
  "## Confirm\n",
  "### \n",
  "| a |\n|-|\n",
  ": ",
  "[",
  "]",
  "*x",
  "&x",
  "!!binary ",
  "\t",
  "\r\n",
  "\r",
  "\0",
  "\u202e",
  "\ufffd",
  "\ud800",
  "â†’",
  "null\n",
  "- null\n",
  "? :\n",
  "%YAML 2\n",
  "import x\n",
  "\n<!-- signalbox-allow secret: x -->\n",
  "\n```bash risk=read\nrm $(",
  "\n```sql risk=read\n$$ '",
  "<<E\n",
  "[^1]: ",
  "#",
  "javascript:",
  "%E0%A4%A",
  "/../",
  "0",
  "true",
  "{}",
  "[]",
  "~",
];

let directory = "";
before(() => {
  directory = mkdtempSync(join(tmpdir(), "signalbox-robust-"));
});
after(() => rmSync(directory, { recursive: true, force: true }));

/** Numbers from 0 to 1 that are the same in every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

test("no damage to the files stops the check or its report", async () => {
  const roll = dice(7);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(roll() * items.length)] as Item;
  const paths = readdirSync(base, { recursive: true, encoding: "utf8" }).filter((path) => /\.\w+$/.test(path));
  for (let round = 0; round < ROUNDS; round++) {
    cpSync(base, directory, { recursive: true });
    const damaged = Array.from({ length: 3 }, () => pick(paths));
    for (const path of damaged) {
      const text = readFileSync(join(base, path), "utf8");
      const at = Math.floor(roll() * text.length);
      const cut = roll() < 0.3 ? Math.floor(roll() * 40) : 0;
      const isMdx = path.endsWith(".md") && roll() < 0.3;
      if (isMdx) rmSync(join(directory, path), { force: true });
      writeFileSync(join(directory, isMdx ? `${path}x` : path), text.slice(0, at) + pick(pieces) + pick(pieces) + text.slice(at + cut));
    }
    const content = loadContent(directory);
    const diagnostics = await checkContent(content);
    const printed = printText(diagnostics, content.files, { colour: false });
    assert.equal(diagnostics.length === 0, printed.startsWith("No faults"), `round ${round}`);
    for (const { span, file } of diagnostics) {
      const lines = content.files.get(file)?.lineStarts.length ?? Number.POSITIVE_INFINITY;
      if (span)
        assert.ok(
          span.line >= 1 && span.column >= 1 && span.endLine >= span.line && span.line <= lines,
          `round ${round}: ${file} ${JSON.stringify(span)}`,
        );
    }
    rmSync(directory, { recursive: true });
  }
});
