import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { finished, ROOT } from "../run-signalbox.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { TINY_CONTENT } from "../tiny-content.ts";

const GUIDE = "content/shop/guides/deploy.md";
const PATIENCE_MS = 30_000;

/** Asks until the page holds the words. */
async function until(url: string, words: RegExp): Promise<number> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const answer = await fetch(url).catch(() => null);
    const text = (await answer?.text()) ?? "";
    if (answer !== null && words.test(text)) return answer.status;
    if (performance.now() > end) throw new Error(`${url} never held ${words}; last answer: ${answer?.status} ${text.slice(0, 300)}`);
    await delay(100);
  }
}

test("shows faults in the page while they last, and what is written", async (context) => {
  const folder = temporaryFolder(context, TINY_CONTENT);
  const guide = join(folder, GUIDE);
  const good = readFileSync(guide, "utf8");
  writeFileSync(guide, good.replace("how-to", "howto"));

  const port = 20_000 + (process.pid % 20_000);
  const args = ["dev", "--content", join(folder, "content"), "--port", String(port)];
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", join(ROOT, "src/cli/signalbox.ts"), ...args]);
  context.after(() => child.kill("SIGKILL"));
  const ended = finished(child);
  const url = `http://localhost:${port}/shop/guides/deploy/`;

  assert.equal(await until(url, /shop\/guides\/deploy\.md:4:7 {2}error schema: /), 500);
  writeFileSync(guide, good.replace("Push to main.", "Push to the main branch."));
  assert.equal(await until(url, /Push to the main branch\./), 200);
  writeFileSync(guide, good.replace("reviewed: 2026-01-15", "reviewed: soon"));
  assert.equal(await until(url, /shop\/guides\/deploy\.md:5:11 {2}error schema: /), 500);

  child.kill("SIGINT");
  const { code, err } = await ended;
  assert.equal(code, 0);
  assert.match(err, /^shop\/guides\/deploy\.md:4:7 {2}error schema: /m);
});
