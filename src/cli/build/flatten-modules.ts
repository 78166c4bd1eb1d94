import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { dirname, resolve } from "node:path";

const IMPORT = /^import (?:type )?(?:(\{[^}]*\}) from )?"([^"]+)";\n/gm;
/** Styles that a module takes as text, as the bundler of the site gives them. */
const STYLES = /^import ([\w$]+) from "([^"]+\.css)\?inline";\n/gm;
const EXPORT = /^export (?=(?:async function|function|class|const|let) ([\w$]+))/gm;

/**
 * A TypeScript module and all it imports as one classic script, each module before those that import it. It is for our own
 * few scripts: imports are of names, from files, in no circle.
 */
export function flattenModules(entry: string): string {
  const numbers = new Map<string, number>();
  const entered = new Set<string>();
  const parts: string[] = [];
  const add = (file: string): number => {
    const known = numbers.get(file);
    if (known !== undefined) return known;
    if (entered.has(file)) throw new Error(`${file} imports itself by way of others`);
    entered.add(file);
    const code = stripTypeScriptTypes(readFileSync(file, "utf8"), { mode: "strip" });
    const styled = code.replace(STYLES, (_, name: string, specifier: string) => {
      return `const ${name} = ${JSON.stringify(readFileSync(resolve(dirname(file), specifier), "utf8"))};\n`;
    });
    const body = styled.replace(IMPORT, (_, names: string | undefined, specifier: string) => {
      const module = add(resolve(dirname(file), specifier));
      return names === undefined ? "" : `const ${names.replaceAll(" as ", ": ")} = m${module};\n`;
    });
    const exported = [...body.matchAll(EXPORT)].map(([, name = ""]) => name);
    const number = numbers.size;
    numbers.set(file, number);
    parts.push(`const m${number} = (() => {\n${body.replace(EXPORT, "")}\nreturn { ${exported.join(", ")} };\n})();`);
    return number;
  };
  add(entry);
  const whole = parts.join("\n").replace(/^\s*(?:\/\*\*[\s\S]*?\*\/|\/\/.*)?[ \t]*\n/gm, "");
  return `(() => {\n"use strict";\n${whole}\n})();\n`;
}
