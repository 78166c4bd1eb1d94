import assert from "node:assert/strict";
import { test } from "node:test";
import { shellHarm } from "../../../src/check/risk/shell-harm.ts";
import { programs } from "./shell-programs.ts";

for (const [risk, list] of Object.entries(programs)) {
  for (const program of list) {
    test(`${risk}: ${program.replaceAll("\n", "⏎")}`, () => {
      assert.equal(shellHarm(program)?.risk ?? "read", risk);
    });
  }
}

test("points at the words that do it", () => {
  const program = "ls -l && sudo rm -rf data; ls";
  const harm = shellHarm(program);
  assert.equal(program.slice(harm?.start, harm?.end), "rm -rf data");
});
