import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { finished, ROOT, runSignalbox } from "../run-signalbox.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { TINY_CONTENT } from "../tiny-content.ts";
import { siteDigest } from "./site-digest.ts";

const SIGNALBOX = ["--disable-warning=ExperimentalWarning", join(ROOT, "src/cli/signalbox.ts")];
const DEPLOY = "content/shop/guides/deploy.md";

const folder = temporaryFolder({ after: (remove) => after(remove as () => void) }, TINY_CONTENT);
const content = join(folder, "content");
const out = join(folder, "site");
let old: Readonly<Record<string, string>> = {};
let renewed: Readonly<Record<string, string>> = {};

before(async () => {
  await build(join(folder, "renewed"), true);
  renewed = siteDigest(join(folder, "renewed"));
  await build(out, false);
  old = siteDigest(out);
});

function write(isRenewed: boolean): void {
  writeFileSync(join(folder, DEPLOY), `${TINY_CONTENT[DEPLOY] ?? ""}${isRenewed ? "\nWait for it.\n" : ""}`);
}

async function build(to: string, isRenewed: boolean): Promise<void> {
  write(isRenewed);
  const { code, err } = await runSignalbox(["build", "--content", content, "--out", to]);
  assert.equal(code, 0, err);
}

const moments: Readonly<Record<string, (next: string) => boolean>> = {
  "while the pages are written": (next) => existsSync(join(next, "index.html")),
  "while the text is indexed": (next) => existsSync(join(next, "pagefind")),
  "while the sites change places": (next) => existsSync(join(next, ".signalbox")),
};

for (const [moment, hasCome] of Object.entries(moments)) {
  test(`a build killed ${moment} leaves a whole site, and the next build is clean`, async () => {
    write(true);
    const child = spawn(process.execPath, [...SIGNALBOX, "build", "--content", content, "--out", out]);
    const ended = finished(child);
    while (child.exitCode === null && !hasCome(`${out}.next-${child.pid}`)) await setImmediate();
    child.kill("SIGKILL");
    await ended;
    // Between the two renames the old site stands beside; the next build puts it back before anything else.
    const standing = existsSync(out) ? out : `${out}.old-${child.pid}`;
    const found = siteDigest(standing);
    const isSwapped = moment === "while the sites change places" && found[".signalbox"] === renewed[".signalbox"];
    assert.deepEqual(found, isSwapped ? renewed : old);

    await build(out, false);
    assert.deepEqual(siteDigest(out), old);
    assert.deepEqual(readdirSync(folder).sort(), ["content", "renewed", "site"]);
  });
}

test("two builds at once take turns, and the site is that of one of them", async () => {
  write(true);
  const both = await Promise.all([1, 2].map(() => runSignalbox(["build", "--content", content, "--out", out])));
  assert.deepEqual(
    both.map(({ code }) => code),
    [0, 0],
    both.map(({ err }) => err).join("\n"),
  );
  // Both, where another test builds too.
  assert.ok(both.some(({ err }) => /^Waiting for process \d+, which builds/m.test(err)));
  assert.deepEqual(siteDigest(out), renewed);
  assert.deepEqual(readdirSync(folder).sort(), ["content", "renewed", "site"]);
});

/** Runs a shell script with a file system of 8 MB on `$1`, which nobody else sees and which goes with the shell. */
const onSmallDisk = (script: string, ...words: readonly string[]) =>
  spawnSync("unshare", ["--map-root-user", "--mount", "sh", "-euc", `mount -t tmpfs -o size=8m tmpfs "$1"\n${script}`, "sh", ...words], {
    encoding: "utf8",
  });

// Not every kernel lets a test mount a file system.
if (onSmallDisk("true", import.meta.dirname).status === 0) {
  test("a full disk is named, and leaves the old site as it was", (context) => {
    write(true);
    const report = join(temporaryFolder(context), "report");
    const leaveSome = 'cp -r "$2" "$1/site"; head -c 9m /dev/zero > "$1/ballast" || truncate -s -100K "$1/ballast"';
    const build = '"$4" "$5" "$6" build --content "$7" --out "$1/site" 2> "$3" || code=$?';
    const words = [temporaryFolder(context), out, report, process.execPath, ...SIGNALBOX, content];
    const run = onSmallDisk(`${leaveSome}\n code=0\n ${build}\n diff -r "$2" "$1/site"\n ls "$1"\n exit $code`, ...words);
    assert.match(readFileSync(report, "utf8"), /^error: The disk is full\..* the old site stays as it was\.$/m);
    assert.equal(run.stdout, "ballast\nsite\n");
    assert.equal(run.status, 2);
  });
}
