import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { type Finished, finished, ROOT } from "../run-signalbox.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { TINY_CONTENT } from "../tiny-content.ts";

/** Random enough to be one, and of nobody. */
const SECRET = "q7Zt2LmX9vBw4Rk8Ns3Jd6Hf1Yc5Pg0T";

const GUIDE = "content/shop/guides/deploy.md";
const PATIENCE_MS = 30_000;

/** Asks until the page holds the words. */
async function until(url: string, words: RegExp): Promise<{ readonly status: number; readonly text: string }> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const answer = await fetch(url).catch(() => null);
    const text = (await answer?.text()) ?? "";
    if (answer !== null && words.test(text)) return { status: answer.status, text };
    if (performance.now() > end) throw new Error(`${url} never held ${words}; last answer: ${answer?.status} ${text.slice(0, 300)}`);
    await delay(100);
  }
}

/** The site of a folder under `npm run dev`, and how it ends on an interrupt. */
function serve(context: TestContext, folder: string): { readonly url: string; end(): Promise<Finished> } {
  const port = 20_000 + ((process.pid + served++) % 20_000);
  const args = ["dev", "--content", join(folder, "content"), "--port", String(port)];
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", join(ROOT, "src/cli/signalbox.ts"), ...args]);
  context.after(() => child.kill("SIGKILL"));
  const ended = finished(child);
  const end = () => {
    child.kill("SIGINT");
    return ended;
  };
  return { url: `http://localhost:${port}/shop/guides/deploy/`, end };
}

let served = 0;

test("shows faults in the page while they last, and what is written", async (context) => {
  const folder = temporaryFolder(context, TINY_CONTENT);
  const guide = join(folder, GUIDE);
  const good = readFileSync(guide, "utf8");
  writeFileSync(guide, good.replace("how-to", "howto"));
  const { url, end } = serve(context, folder);

  assert.equal((await until(url, /shop\/guides\/deploy\.md:4:7 {2}error schema: /)).status, 500);
  writeFileSync(guide, good.replace("Push to main.", "Push to the main branch."));
  assert.equal((await until(url, /Push to the main branch\./)).status, 200);
  writeFileSync(guide, good.replace("reviewed: 2026-01-15", "reviewed: soon"));
  assert.equal((await until(url, /shop\/guides\/deploy\.md:5:11 {2}error schema: /)).status, 500);

  const { code, err } = await end();
  assert.equal(code, 0);
  assert.match(err, /^shop\/guides\/deploy\.md:4:7 {2}error schema: /m);
});

test("shows the faults of a new file and of a new folder until they are gone, and never a secret", async (context) => {
  const folder = temporaryFolder(context, TINY_CONTENT);
  const good = readFileSync(join(folder, GUIDE), "utf8");
  const { url, end } = serve(context, folder);
  assert.equal((await until(url, /Push to main\./)).status, 200);

  const added = join(folder, "content/shop/guides/keys.md");
  writeFileSync(added, `${good}\n\`\`\`dotenv\nPAYMENT_SECRET=${SECRET}\n\`\`\`\n`);
  const shown = await until(url, /shop\/guides\/keys\.md:\d+:\d+ {2}error secret: /);
  assert.equal(shown.status, 500);
  assert.match(shown.text, /PAYMENT_SECRET=•+/);
  rmSync(added);
  assert.equal((await until(url, /Push to main\./)).status, 200);

  const store = join(folder, "content/store/guides");
  mkdirSync(store, { recursive: true });
  writeFileSync(join(store, "tour.md"), good);
  assert.equal((await until(url, /store\/project\.yaml {2}error missing-project: /)).status, 500);
  rmSync(join(folder, "content/store"), { recursive: true });
  assert.equal((await until(url, /Push to main\./)).status, 200);

  const { code, out, err } = await end();
  assert.equal(code, 0);
  for (const text of [shown.text, out, err]) assert.ok(!text.includes(SECRET));
});
