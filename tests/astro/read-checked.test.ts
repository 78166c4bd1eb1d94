import assert from "node:assert/strict";
import { EventEmitter } from "node:events";
import { join } from "node:path";
import { test } from "node:test";
import { contentDirectory } from "../../src/astro/content-directory.ts";
import { oncePerReading, readAnewOnChange, readChecked } from "../../src/astro/read-checked.ts";

process.env["SIGNALBOX_CONTENT"] = join(import.meta.dirname, "../check/base");

test("changes that come together are read once, later ones anew", async () => {
  assert.equal(contentDirectory(), process.env["SIGNALBOX_CONTENT"]);
  const watcher = new EventEmitter();
  readAnewOnChange(watcher);
  const reactions: unknown[] = [];
  watcher.on(
    "all",
    oncePerReading(async () => {
      reactions.push(await readChecked());
    }),
  );
  const before = await readChecked();

  const readings = await Promise.all(
    Array.from({ length: 100 }, () => {
      watcher.emit("all");
      return readChecked();
    }),
  );
  const [reading] = readings;
  assert.notEqual(reading, before);
  assert.ok(readings.every((one) => one === reading));
  await new Promise(setImmediate);
  assert.deepEqual(reactions, [reading]);

  watcher.emit("all");
  assert.notEqual(await readChecked(), reading);
});
