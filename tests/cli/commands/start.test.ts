import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { finished, ROOT } from "../run-signalbox.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { TINY_CONTENT } from "../tiny-content.ts";

test("builds what has changed, serves it, and ends well when asked to", async (context) => {
  const folder = temporaryFolder(context, TINY_CONTENT);
  const start = async (): Promise<{ lines: string[]; title: string | undefined; code: number | null }> => {
    const args = ["start", "--content", join(folder, "content"), "--out", join(folder, "dist"), "--port", "0"];
    const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", join(ROOT, "src/cli/signalbox.ts"), ...args]);
    const ended = finished(child);
    const lines: string[] = [];
    let title: string | undefined;
    for await (const line of createInterface({ input: child.stdout })) {
      lines.push(line);
      const url = /^Signalbox is at (http:\/\/localhost:\d+\/) /.exec(line)?.[1];
      if (url === undefined) continue;
      title = /<h1[^>]*>([^<]+)/.exec(await (await fetch(`${url}shop/guides/deploy/`)).text())?.[1]?.trim();
      child.kill("SIGINT");
    }
    return { lines, title, code: (await ended).code };
  };

  const first = await start();
  assert.match(first.lines[0] ?? "", /^Built \d+ pages/);
  assert.deepEqual([first.title, first.code], ["Deploy", 0]);

  const second = await start();
  assert.equal(second.lines[0], "The site is up to date.");

  appendFileSync(join(folder, "content/shop/guides/deploy.md"), "\nThen wait.\n");
  const third = await start();
  assert.match(third.lines[0] ?? "", /^Built \d+ pages/);
});
