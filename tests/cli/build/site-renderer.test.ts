import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { isSealed, seal } from "../../../src/cli/build/site-renderer.ts";
import { type Finished, finished, ROOT } from "../run-signalbox.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { TINY_CONTENT } from "../tiny-content.ts";
import { siteDigest } from "./site-digest.ts";

test("a folder is as it was compiled only with the same code, the same files and the same bytes", (context) => {
  const folder = temporaryFolder(context, { "code/entry.mjs": "one", "files/icon.svg": "two" });
  assert.equal(isSealed(folder, "code 1"), false);
  seal(folder, "code 1");
  assert.equal(isSealed(folder, "code 1"), true);
  assert.equal(isSealed(folder, "code 2"), false);
  const changes: Readonly<Record<string, () => void>> = {
    "another byte": () => writeFileSync(join(folder, "code/entry.mjs"), "onE"),
    "a file cut short": () => truncateSync(join(folder, "code/entry.mjs"), 2),
    "a file less": () => rmSync(join(folder, "code/entry.mjs")),
    "a file more": () => writeFileSync(join(folder, "code/other.mjs"), ""),
    "a damaged seal": () => writeFileSync(join(folder, "seal"), ""),
  };
  for (const [what, change] of Object.entries(changes)) {
    cpSync(folder, `${folder}.kept`, { recursive: true });
    change();
    assert.equal(isSealed(folder, "code 1"), false, what);
    rmSync(folder, { recursive: true });
    cpSync(`${folder}.kept`, folder, { recursive: true });
    rmSync(`${folder}.kept`, { recursive: true });
  }
});

const PARTS = ["src", "schemas", "public", "docs/rules", "astro.config.mjs", "package.json", "package-lock.json", "tsconfig.json"];

test("the compiled renderer is used again until the code changes or it is damaged", async (context) => {
  const folder = temporaryFolder(context, TINY_CONTENT);
  const project = join(folder, "project");
  for (const part of PARTS) cpSync(join(ROOT, part), join(project, part), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(project, "node_modules"));
  const kept = join(project, ".signalbox/renderer");
  const words = ["--disable-warning=ExperimentalWarning", "src/cli/signalbox.ts", "build", "--content", join(folder, "content")];
  const start = (out: string) => spawn(process.execPath, [...words, "--out", join(folder, out)], { cwd: project });
  const succeed = ({ code, err }: Finished): void => assert.equal(code, 0, err);
  const sealed = (): string => readFileSync(join(kept, "seal"), "utf8");

  const killed = start("killed");
  const ended = finished(killed);
  while (killed.exitCode === null && !existsSync(`${kept}.next-${killed.pid}`)) await setImmediate();
  killed.kill("SIGKILL");
  await ended;
  assert.ok(!existsSync(join(kept, "seal")));

  succeed(await finished(start("first")));
  const first = sealed();
  const [chunk = ""] = readdirSync(join(kept, "code/chunks"));
  writeFileSync(join(kept, "code/chunks", chunk), "throw new Error('damaged');");
  succeed(await finished(start("second")));
  assert.deepEqual(siteDigest(join(folder, "second")), siteDigest(join(folder, "first")));
  assert.deepEqual(
    readdirSync(join(project, ".signalbox")).filter((name) => name.startsWith("renderer")),
    ["renderer"],
  );

  // Code that compiles to the same would be no change.
  const card = join(project, "src/components/ThumbBar.astro");
  writeFileSync(card, readFileSync(card, "utf8").replace("<nav", '<nav data-edited="yes"'));
  succeed(await finished(start("third")));
  assert.match(readFileSync(join(folder, "third/index.html"), "utf8"), /<nav data-edited="yes"/);
  assert.notEqual(sealed(), first);
});
