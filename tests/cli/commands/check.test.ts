import assert from "node:assert/strict";
import { test } from "node:test";
import { rulePage } from "../../../src/cli/rule-page.ts";
import { codes } from "../../../src/check/codes.ts";

test("every code can be explained", () => {
  for (const { code } of codes) assert.match(rulePage(code), new RegExp(`^# ${code}\n`));
});

test("a mistyped code is named with the one that was meant, and no path is read", () => {
  assert.throws(() => rulePage("secrt"), /There is no code secrt\. Did you mean secret\?/);
  assert.throws(() => rulePage("../writing"), /There is no code \.\.\/writing\. The codes are allowance, /);
});
