import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

interface Entry {
  readonly integrity?: string;
}

const root = join(import.meta.dirname, "..");
const read = (name: string): unknown => JSON.parse(readFileSync(join(root, name), "utf8"));
const { packages } = read("package-lock.json") as { readonly packages: Readonly<Record<string, Entry>> };
const declared = read("package.json") as Readonly<Record<string, Readonly<Record<string, string>>>>;

test("a build needs fewer than 300 packages", () => {
  const { stdout } = spawnSync("npm", ["ls", "--all", "--omit=dev", "--parseable"], { cwd: root, encoding: "utf8" });
  const needed = stdout.trim().split("\n").slice(1);
  assert.ok(needed.length > 100 && needed.length < 300, `${needed.length} packages`);
});

test("every package is pinned and proved by its hash", () => {
  for (const kind of ["dependencies", "devDependencies", "optionalDependencies"]) {
    for (const [name, version] of Object.entries(declared[kind] ?? {})) assert.match(version, /^\d+\.\d+\.\d+$/, name);
  }
  for (const [path, { integrity }] of Object.entries(packages)) {
    if (path !== "") assert.match(integrity ?? "", /^sha512-/, path);
  }
});

test("the account of the packages names each of them", () => {
  const account = readFileSync(join(root, "docs/dependencies.md"), "utf8");
  const names = ["dependencies", "devDependencies"].flatMap((kind) => Object.keys(declared[kind] ?? {}));
  assert.deepEqual(
    names.filter((name) => !account.includes(`\`${name}\``)),
    [],
  );
});
