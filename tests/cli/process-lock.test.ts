import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { withProcessLock } from "../../src/cli/process-lock.mjs";
import { finished, ROOT } from "./run-signalbox.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const never = () => assert.fail("waited for nobody");

test("gives the task's result and leaves no lock, also when the task fails", async (context) => {
  const file = join(temporaryFolder(context), "a/lock");
  assert.equal(await withProcessLock(file, never, () => existsSync(file)), true);
  await assert.rejects(
    withProcessLock(file, never, () => Promise.reject(new Error("no"))),
    /no/,
  );
  assert.equal(existsSync(file), false);
});

test("one process at a time", async (context) => {
  const folder = temporaryFolder(context);
  const script = `
    import { appendFileSync } from "node:fs";
    import { withProcessLock } from ${JSON.stringify(pathToFileURL(join(ROOT, "src/cli/process-lock.mjs")).href)};
    await withProcessLock("lock", () => {}, async () => {
      appendFileSync("trace", "in ");
      await new Promise((resolve) => setTimeout(resolve, 40));
      appendFileSync("trace", "out ");
    });`;
  const run = () => finished(spawn(process.execPath, ["--input-type=module", "--eval", script], { cwd: folder }));
  const ends = await Promise.all([run(), run(), run()]);
  assert.deepEqual(
    ends.map(({ code }) => code),
    [0, 0, 0],
  );
  assert.equal(readFileSync(join(folder, "trace"), "utf8"), "in out ".repeat(3));
});

test("takes over from a process that died", async (context) => {
  const file = join(temporaryFolder(context), "lock");
  const { pid } = spawnSync(process.execPath, ["--version"]);
  writeFileSync(file, `${pid} ${hostname()}\n`);
  assert.equal(await withProcessLock(file, never, () => "mine"), "mine");
});

test("does not judge a process of another machine", async (context) => {
  const file = join(temporaryFolder(context), "lock");
  writeFileSync(file, "1 elsewhere.invalid\n");
  await assert.rejects(
    withProcessLock(file, never, () => "mine"),
    /held by process 1 on elsewhere\.invalid\. If nothing runs there any more, delete that file/,
  );
});
