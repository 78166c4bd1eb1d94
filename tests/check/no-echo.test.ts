import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { checkContent } from "../../src/check/check-content.ts";
import { loadContent } from "../../src/model/load-content.ts";
import { readContent } from "../../src/source/read-content.ts";
import { textFile } from "../../src/source/text-file.ts";
import type { TextFile } from "../../src/source/text-file.ts";

/**
 * The base project has no fault. One line of its data is damaged at a time; whatever is told then must be about that damage: a
 * reference, an input or a link that could not be judged for it is no fault of its own.
 */
const directory = join(import.meta.dirname, "base");
const read = readContent(directory);

/** What is done to a line `before` its value, and behind it, and the codes that may tell of it. */
const damages: Readonly<Record<string, readonly [damage: (before: string, value: string) => string, codes: readonly string[]]>> = {
  "a second colon": [(before, value) => `${before}one: two, ${value}`, ["syntax"]],
  "a sign that YAML keeps": [(before, value) => `${before}@${value}`, ["syntax"]],
  "a key twice": [(before, value) => `${before}${value}\n${before.replace("- ", "  ")}${value}`, ["syntax"]],
  "an open quote": [(before, value) => `${before}"${value}`, ["syntax"]],
  "an open list": [(before, value) => `${before}[${value}`, ["syntax"]],
  "a map for a text": [(before) => `${before}{ production: { wrong: 1 } }`, ["schema"]],
  "nothing for a text": [(before) => before, ["schema"]],
  "a slip in the key": [(before, value) => `${before.replace(/(\w)(\w)(?=: $)/, "$2$1")}${value}`, ["schema"]],
  "a key that nobody knows": [(before, value) => `${before.replace(/\w+(?=: $)/, "unheardof")}${value}`, ["schema"]],
};

/** The lines of data that hold a key and a text, by their number. */
function* valueLines({ path, text }: TextFile): Iterable<readonly [index: number, before: string, value: string]> {
  const lines = text.split("\n");
  const isYaml = path.endsWith(".yaml");
  for (const [index, line] of lines.slice(0, isYaml ? undefined : lines.indexOf("---", 1)).entries()) {
    const [, before, value] = /^(\s*(?:- )?\w{2,}: )([^{[|>].*)$/.exec(line) ?? [];
    if (before !== undefined && value !== undefined) yield [index, before, value];
  }
}

async function codesAfter(file: TextFile, index: number, line: string): Promise<readonly string[]> {
  const text = file.text.split("\n").with(index, line).join("\n");
  const files = read.files.map((other) => (other === file ? textFile(file.path, text) : other));
  return (await checkContent(loadContent(directory, { ...read, files }))).map(
    ({ code, file: path, message }) => `${code}: ${path} ${message}`,
  );
}

for (const [name, [damage, codes]] of Object.entries(damages)) {
  test(`one fault echoes nowhere: ${name}`, async () => {
    let told = 0;
    for (const file of read.files) {
      for (const [index, before, value] of valueLines(file)) {
        const faults = await codesAfter(file, index, damage(before, value));
        // An optional key may go away without a fault of its own; then what needs it speaks.
        if (!faults.some((fault) => codes.some((code) => fault.startsWith(`${code}:`)))) continue;
        told++;
        const echoes = faults.filter((fault) => !codes.some((code) => fault.startsWith(`${code}:`)));
        assert.deepEqual(echoes, [], `${file.path}:${index + 1} ${damage(before, value)}`);
      }
    }
    assert.ok(told > 20, `${told} were tried`);
  });
}
