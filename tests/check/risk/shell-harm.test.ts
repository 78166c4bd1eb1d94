import assert from "node:assert/strict";
import { test } from "node:test";
import { shellHarm } from "../../../src/check/risk/shell-harm.ts";
import { cloudPrograms } from "./cloud-programs.ts";
import { dataPrograms } from "./data-programs.ts";
import { harmlessPrograms } from "./harmless-programs.ts";
import { machinePrograms } from "./machine-programs.ts";
import { onCallClouds } from "./on-call-clouds.ts";
import { onCallClusters } from "./on-call-clusters.ts";
import { onCallData } from "./on-call-data.ts";
import { onCallMachines } from "./on-call-machines.ts";
import { onCallShells } from "./on-call-shells.ts";
import { runbookPrograms } from "./runbook-programs.ts";
import { shellPrograms } from "./shell-programs.ts";

for (const [risk, list] of [
  shellPrograms,
  cloudPrograms,
  dataPrograms,
  machinePrograms,
  runbookPrograms,
  { read: harmlessPrograms },
  onCallClouds,
  onCallClusters,
  onCallData,
  onCallMachines,
  onCallShells,
].flatMap(Object.entries<readonly string[]>)) {
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
