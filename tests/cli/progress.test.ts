import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { withProgress } from "../../src/cli/progress.ts";

/** What is written on standard error while a task runs. */
function listen(context: TestContext): string[] {
  const said: string[] = [];
  context.mock.method(process.stderr, "write", (text: string) => {
    said.push(text);
    return true;
  });
  return said;
}

/** Leaves no time for timers. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

test("a task that leaves no time for timers shows that it runs when it reports", async (context) => {
  const said = listen(context);
  const seen = await withProgress("Count", async (report) => {
    work(1100);
    report("1 of 2");
    return said.length;
  });
  context.mock.restoreAll();
  assert.equal(seen, 1);
  assert.match(said.join(""), /Count/);
});

test("a short task says nothing", async (context) => {
  const said = listen(context);
  await withProgress("Count", async (report) => report("1 of 1"));
  context.mock.restoreAll();
  assert.deepEqual(said, []);
});
