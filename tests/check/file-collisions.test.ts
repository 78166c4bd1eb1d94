import assert from "node:assert/strict";
import { test } from "node:test";
import { fileCollisions } from "../../src/check/file-collisions.ts";
import { fileName } from "../../src/check/rules/file-name.ts";
import { contentOf } from "./content-of.ts";
import { noAid } from "./no-aid.ts";

// Some systems cannot hold these names side by side, or at all, so no folder of cases can.

const messages = (paths: readonly string[]): readonly string[] => [...fileCollisions(contentOf(paths))].map(({ message }) => message);

test("finds names that differ only in case, in their ending, or in how an accent is written", () => {
  assert.deepEqual(messages(["shop/guides/deploy.md", "shop/guides/Deploy.md"]), ["A second file for `Deploy` (`shop/guides/deploy.md`)"]);
  assert.deepEqual(messages(["shop/guides/deploy.md", "shop/guides/deploy.mdx"]), ["A second file for `deploy` (`shop/guides/deploy.md`)"]);
  assert.equal(messages(["shop/guides/caf\u00e9.md", "shop/guides/cafe\u0301.md"]).length, 1);
  assert.equal(messages(["shop/env.yaml", "shop/env.yml"]).length, 1);
});

test("finds folders that differ only in case, once each", () => {
  const fault = "The folder `shop` differs from `Shop` only in its letters' case";
  assert.deepEqual(messages(["Shop/project.yaml", "Shop/env.yaml", "shop/env.yaml", "shop/project.yaml"]), [fault]);
  assert.deepEqual(messages(["Shop/project.yaml", "shop/guides/deploy.md"]), [fault]);
});

test("lets one id stand in several folders and projects", () => {
  assert.deepEqual(messages(["shop/guides/deploy.md", "shop/runbooks/deploy.md", "store/guides/deploy.md"]), []);
});

test("refuses the names of devices on Windows", async () => {
  const findings = [...(await fileName.check(contentOf(["shop/guides/aux.md", "shop/guides/COM1.md", "shop/guides/auxiliary.md"]), noAid))];
  assert.deepEqual(
    findings.map(({ file }) => file),
    ["shop/guides/aux.md", "shop/guides/COM1.md"],
  );
});

test("a name in capitals beside the same in small letters is one fault, not two", async () => {
  const content = contentOf(["shop/guides/deploy.md", "shop/guides/Deploy.md", "shop/guides/Other.md"]);
  const findings = [...(await fileName.check(content, noAid))];
  assert.deepEqual(
    findings.map(({ file }) => file),
    ["shop/guides/Other.md"],
  );
});
