import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { test } from "node:test";

const root = resolve(import.meta.dirname, "..");

/** Which stage may import which; every stage may import itself. `schemas` stands beside `src`. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  schemas: [],
  diagnostics: [],
  source: ["diagnostics"],
  model: ["schemas", "diagnostics", "source"],
  diagrams: ["diagnostics"],
  find: ["schemas", "diagnostics", "model"],
  check: ["schemas", "diagnostics", "source", "model", "diagrams", "find", "values"],
  changes: ["schemas", "diagnostics", "source", "model"],
  search: ["diagnostics", "model"],
  values: ["schemas"],
  incident: [],
  offline: ["model"],
  bundle: ["model", "find", "search", "client"],
  client: ["schemas", "model", "find", "search", "values", "incident", "styles"],
  styles: [],
  astro: ["schemas", "diagnostics", "source", "model", "diagrams", "find", "check", "search", "values", "offline", "styles"],
  views: ["schemas", "source", "model", "diagrams", "find", "astro"],
  components: ["schemas", "source", "model", "diagrams", "astro", "views", "client", "styles"],
  layouts: ["schemas", "model", "offline", "astro", "views", "components", "client", "styles"],
  "content.config.ts": ["schemas", "astro"],
  pages: ["schemas", "source", "model", "diagrams", "find", "search", "astro", "views", "components", "layouts", "client", "styles"],
  cli: ["schemas", "diagnostics", "source", "model", "diagrams", "find", "check", "changes", "search", "offline", "bundle", "astro"],
};

/** Stages whose code also runs in the browser, so none of their files may reach for Node or the disk. */
const browserStages = new Set(["find", "offline", "values", "incident", "client"]);

const stageOf = (file: string): string => {
  const [first = "", second = ""] = relative(root, file).split(sep);
  return first === "src" ? second : first;
};

const importPattern = /(?:^|[\s;])(?:import|export)\s(?:[^"';]*?\sfrom\s)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g;

function importsOf(file: string): readonly string[] {
  return [...readFileSync(file, "utf8").matchAll(importPattern)].map((match) => match[1] ?? match[2] ?? "");
}

const files = globSync("{src,schemas}/**/*.{ts,mts,mjs,astro}", { cwd: root }).map((file) => join(root, file));

test("imports follow the arrows", () => {
  const wrong = files.flatMap((file) => {
    const stage = stageOf(file);
    const allowed = arrows[stage];
    assert.ok(allowed, `${relative(root, file)}: stage "${stage}" has no row in the table of arrows`);
    return importsOf(file)
      .filter((specifier) => specifier.startsWith("."))
      .map((specifier) => stageOf(resolve(dirname(file), specifier)))
      .filter((target) => target !== stage && !allowed.includes(target))
      .map((target) => `${relative(root, file)} imports ${target}`);
  });
  assert.deepEqual(wrong, []);
});

test("schemas import zod only", () => {
  const wrong = files
    .filter((file) => stageOf(file) === "schemas")
    .flatMap((file) => importsOf(file).filter((specifier) => !specifier.startsWith(".") && specifier !== "zod"));
  assert.deepEqual(wrong, []);
});

test("only source reads content files", () => {
  const readers = files.filter(
    (file) =>
      ["model", "check", "changes", "find", "views"].includes(stageOf(file)) &&
      importsOf(file).some((specifier) => specifier.startsWith("node:fs")),
  );
  assert.deepEqual(
    readers.map((file) => relative(root, file)),
    [],
  );
});

test("browser code reaches for nothing of Node", () => {
  const wrong = files.filter(
    (file) => browserStages.has(stageOf(file)) && importsOf(file).some((specifier) => specifier.startsWith("node:")),
  );
  assert.deepEqual(
    wrong.map((file) => relative(root, file)),
    [],
  );
});

test("style sheets are taken as text, since the pages hold them themselves", () => {
  const wrong = files.filter(
    (file) =>
      importsOf(file).some((specifier) => /\.css$/.test(specifier)) ||
      (file.endsWith(".astro") && /<style(?! is:inline)/.test(readFileSync(file, "utf8"))),
  );
  assert.deepEqual(
    wrong.map((file) => relative(root, file)),
    [],
  );
});

test("file names are kebab-case, components PascalCase", () => {
  const wrong = files
    .map((file) => relative(root, file))
    .filter((file) => !file.startsWith(join("src", "pages")))
    .filter(
      (file) =>
        !(file.endsWith(".astro") ? /\/[A-Z][A-Za-z0-9]*\.astro$/ : /\/[a-z0-9]+(?:-[a-z0-9]+)*(?:\.config)?\.(?:ts|mts|mjs)$/).test(
          file.split(sep).join("/"),
        ),
    );
  assert.deepEqual(wrong, []);
});

test("no file outgrows 250 lines", () => {
  const long = globSync("{src,schemas,tests}/**/*.{ts,mjs,astro,css}", { cwd: root })
    .filter((file) => !file.includes(`${sep}cases${sep}`))
    .map((file) => [file, readFileSync(join(root, file), "utf8").split("\n").length - 1] as const)
    .filter(([, lines]) => lines > 250);
  assert.deepEqual(long, []);
});
