import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { dirname, resolve } from "node:path";

const IMPORT = /^import (?:type )?[^;]*? from "([^"]+)";\n/gm;

/**
 * A TypeScript module and all it imports as one classic script, each module before those that import it. It is for our own
 * few workers: imports are of names, from files, and no name stands in two modules; the script would not parse otherwise.
 */
export function flattenModules(entry: string): string {
  const seen = new Set<string>();
  const parts: string[] = [];
  const add = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const code = stripTypeScriptTypes(readFileSync(file, "utf8"), { mode: "strip" });
    for (const [, specifier = ""] of code.matchAll(IMPORT)) add(resolve(dirname(file), specifier));
    parts.push(code.replace(IMPORT, "").replace(/^export (?=async |class |const |function )/gm, ""));
  };
  add(entry);
  const whole = parts.join("\n").replace(/^\s*(?:\/\*\*[\s\S]*?\*\/|\/\/.*)?[ \t]*\n/gm, "");
  return `(() => {\n"use strict";\n${whole}})();\n`;
}
