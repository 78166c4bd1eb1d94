import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import { builtPages, readable } from "./built-site.ts";

const pages = builtPages();

for (const file of globSync("*.txt", { cwd: join(import.meta.dirname, "facts") })) {
  const project = basename(file, ".txt");
  test(`every fact of ${project} can be read on its pages`, () => {
    const own = pages.filter(({ url }) => url.startsWith(`/${project}/`) || url.startsWith(`/alerts/${project}/`));
    const text = own
      .map(({ html }) => readable(html))
      .join("\n")
      .toLowerCase();
    const facts = readFileSync(join(import.meta.dirname, "facts", file), "utf8")
      .split("\n")
      .filter((fact) => fact !== "");
    assert.deepEqual(
      facts.filter((fact) => !text.includes(fact.toLowerCase())),
      [],
    );
  });
}

test("no damaged character reaches a page, but those that the rules teach", () => {
  const damaged = pages.filter(({ url, html }) => !url.startsWith("/rules/") && /\uFFFD|â†’|ï¿½|Ã©/.test(html)).map(({ url }) => url);
  assert.deepEqual(damaged, []);
});
