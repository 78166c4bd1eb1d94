import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Diagnostic, Span } from "../../src/diagnostics/diagnostic.ts";
import { offsetOf } from "../../src/source/text-file.ts";
import type { TextFile } from "../../src/source/text-file.ts";
import { exactEdit } from "../../src/diagnostics/exact-edit.ts";
import { checkCase } from "./check-case.ts";

/** A fault whose fix is a text to put in place of another, and where. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const cases = join(import.meta.dirname, "cases");
const rangeOf = (file: TextFile, { line, column, endLine, endColumn }: Span): readonly [number, number] => [
  offsetOf(file, line, column),
  offsetOf(file, endLine, endColumn),
];

/** What the fix says to write, as far as it says so literally: for the name in the message, for the marked words, or for their line. */
function replacementOf(file: TextFile, { message, fix, span }: Diagnostic): Replacement | null {
  if (span === undefined) return null;
  const [start, end] = rangeOf(file, span);
  const marked = file.text.slice(start, end);
  const line = /^(?:Write|Type it anew|Delete `\S+ `, so that it can be copied|Write single quotes in their place):\n([^\n]+)$/.exec(
    fix,
  )?.[1];
  if (line !== undefined) {
    const from = file.text.lastIndexOf("\n", start - 1) + 1;
    const to = file.text.indexOf("\n", start);
    const indent = /^[\s>]*/.exec(file.text.slice(from, to))?.[0] ?? "";
    return { start: from, end: to, text: indent + line.trimStart() };
  }
  const words = /^Say (?:what it shows|where it leads):\n(.+)$/.exec(fix)?.[1];
  if (words !== undefined) return { start, end, text: words };
  if (fix.startsWith("Delete it: place the cursor behind it")) return { start, end, text: "" };
  const written =
    /^Write `((?![\w-]+: )[^`…]+)`(?:\.|, and save|, or (?!say|put|delete|keys)|$)/.exec(fix)?.[1] ?? /^Write ```(\w+)$/.exec(fix)?.[1];
  if (written === undefined) return null;
  const names = [...message.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name).filter((name) => marked.includes(name));
  const [name] = names.sort((a, b) => b.length - a.length);
  if (name === undefined) return { start, end, text: written };
  const at = start + marked.indexOf(name);
  const path = written.includes("#") ? (/[^\s()[\]"'<>]*$/.exec(file.text.slice(start, at))?.[0].length ?? 0) : 0;
  return { start: at - path, end: at + name.length, text: written };
}

/** What was mistyped was not judged before: an allowance may turn out to be stale, a phase to stand twice. */
const isLaidOpen = (fault: string): boolean => /allowance: Nothing below|stands twice$/.test(fault);

const identity = ({ code, file, message }: Diagnostic): string => `${file} ${code}: ${message}`;

let mended = 0;
for (const code of readdirSync(cases)) {
  for (const name of readdirSync(join(cases, code))) {
    test(`${code}: ${name.replaceAll("-", " ")}: what the fix says to write mends it`, async () => {
      const folder = join(cases, code, name);
      const { content, diagnostics } = await checkCase(folder);
      for (const diagnostic of diagnostics) {
        const file = content.files.get(diagnostic.file);
        const replacement = file === undefined ? null : replacementOf(file, diagnostic);
        if (file === undefined || replacement === null) continue;
        const text = file.text.slice(0, replacement.start) + replacement.text + file.text.slice(replacement.end);
        const after = (await checkCase(folder, { path: file.path, text })).diagnostics.map(identity);
        const known = diagnostics.filter((other) => other !== diagnostic).map(identity);
        const added = after.filter((fault) => !known.includes(fault) && !isLaidOpen(fault));
        assert.deepEqual(added, [], `${identity(diagnostic)}\n${diagnostic.fix}`);
        mended++;
      }
    });
  }
}

test("many fixes are such texts", () => {
  assert.ok(mended > 60, `${mended} were tried`);
});

/** Faults whose fix is a text for a machine too. */
let swapped = 0;
for (const code of readdirSync(cases)) {
  for (const name of readdirSync(join(cases, code))) {
    test(`${code}: ${name.replaceAll("-", " ")}: the replacement for a machine mends it`, async () => {
      const folder = join(cases, code, name);
      const { content, diagnostics } = await checkCase(folder);
      for (const diagnostic of diagnostics) {
        const file = content.files.get(diagnostic.file);
        const edit = exactEdit(diagnostic, content.files);
        if (file === undefined || edit === null) continue;
        const [start, end] = rangeOf(file, edit.span);
        const text = file.text.slice(0, start) + edit.text + file.text.slice(end);
        const after = (await checkCase(folder, { path: file.path, text })).diagnostics.map(identity);
        const known = diagnostics.filter((other) => other !== diagnostic).map(identity);
        assert.deepEqual(
          after.filter((fault) => !known.includes(fault) && !isLaidOpen(fault)),
          [],
          `${identity(diagnostic)}\n${edit.text}`,
        );
        assert.ok(!after.includes(identity(diagnostic)) || known.includes(identity(diagnostic)));
        swapped++;
      }
    });
  }
}

test("many fixes are for a machine too", () => {
  assert.ok(swapped > 60, `${swapped} were tried`);
});
