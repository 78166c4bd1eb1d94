import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

const PLATFORM = ` ${process.platform}-${process.arch}\n`;

/**
 * True if `node_modules` is what `package-lock.json` asks for on this platform, whether `npm ci` was started by us or by hand.
 *
 * @param {string} root
 */
export function isInstalled(root) {
  const stamp = read(stampFile(root));
  if (stamp === stampOf(root)) return true;
  const isForeign = stamp !== null && !stamp.endsWith(PLATFORM);
  if (isForeign || !installedMatchesLock(root)) return false;
  markInstalled(root);
  return true;
}

/**
 * Installs with the npm that started this process, else with the one in the path. Resolves to npm's exit code.
 *
 * @param {string} root
 * @returns {Promise<number>}
 */
export function install(root) {
  // Development packages too: NODE_ENV=production would leave the tests without their tools.
  const flags = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  const starter = process.env["npm_execpath"];
  const isNpm = starter !== undefined && basename(starter) === "npm-cli.js";
  // The Node that runs npm, not the packaged one in `node_modules`, which is about to be replaced.
  const node = process.env["npm_node_execpath"] ?? process.execPath;
  const options = /** @type {const} */ ({ cwd: root, env: environment(), stdio: "inherit" });
  const npm = isNpm ? spawn(node, [starter, ...flags], options) : spawn("npm", flags, { ...options, shell: process.platform === "win32" });
  return new Promise((resolve) => {
    npm.once("error", () => resolve(127));
    npm.once("close", (code) => {
      if (code === 0) markInstalled(root);
      resolve(code ?? 1);
    });
  });
}

/** Options that came with `npm --prefix` or `npm --workspace` are about the outer npm: `root` says where to install. */
function environment() {
  const foreign = /^npm_config_(prefix|local_prefix|global|location|workspaces?|omit|include|dry_run|package_lock)$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

/** @param {string} root */
function markInstalled(root) {
  try {
    mkdirSync(join(root, "node_modules"), { recursive: true });
    writeFileSync(stampFile(root), stampOf(root));
  } catch {
    // The mark only saves a comparison; a project on a read-only disk goes without.
  }
}

/** @param {string} root */
function stampFile(root) {
  return join(root, "node_modules/.signalbox-install");
}

/** @param {string} root */
function stampOf(root) {
  const lock = readFileSync(join(root, "package-lock.json"));
  return createHash("sha256").update(lock).digest("hex") + PLATFORM;
}

/**
 * Compares the lock with the list that npm leaves in `node_modules` when it has finished.
 *
 * @param {string} root
 */
function installedMatchesLock(root) {
  const list = read(join(root, "node_modules/.package-lock.json"));
  if (list === null) return false;
  const installed = JSON.parse(list).packages;
  const locked = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const isThere = Object.keys(locked).every((path) => {
    const { version, optional, devOptional } = locked[path];
    const found = installed[path];
    return path === "" || (found === undefined ? optional === true || devOptional === true : found.version === version);
  });
  return isThere && Object.keys(installed).every((path) => path in locked);
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
