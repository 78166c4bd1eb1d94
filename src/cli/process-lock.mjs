import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

/** How long a lock may stand without the name of its holder, which is written right after the file is made. */
const NAMELESS_MS = 5000;
const POLL_MS = 150;

/**
 * Runs the task while this process alone, of all that use the same file, holds the lock. A holder that died is taken
 * over from; one that lives is waited for. Throws if the holder runs on another machine, where nothing can be known of it.
 *
 * Plain JavaScript, as it also runs before anything is installed.
 *
 * @template T
 * @param {string} file
 * @param {(holder: number) => void} onWait called once, with the process id of the holder
 * @param {() => T | Promise<T>} task
 * @returns {Promise<T>}
 */
export async function withProcessLock(file, onWait, task) {
  mkdirSync(dirname(file), { recursive: true });
  const own = `${process.pid} ${hostname()}\n`;
  let told = false;
  while (!create(file, own)) {
    const found = holderOf(file);
    if (found === null) continue;
    if (found.dead) {
      discard(file, found.text);
      continue;
    }
    if (!told) onWait(found.pid);
    told = true;
    await delay(POLL_MS);
  }
  const release = () => rmSync(file, { force: true });
  process.once("exit", release);
  try {
    return await task();
  } finally {
    process.off("exit", release);
    release();
  }
}

/**
 * @param {string} file
 * @param {string} text
 */
function create(file, text) {
  try {
    writeFileSync(file, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/**
 * Null when the lock has gone in the meantime.
 *
 * @param {string} file
 */
function holderOf(file) {
  try {
    const text = readFileSync(file, "utf8");
    const [id = "", host = ""] = text.trim().split(" ");
    const pid = Number(id);
    if (text === "") return { text, pid, dead: Date.now() - statSync(file).mtimeMs > NAMELESS_MS };
    if (host !== hostname()) {
      throw new Error(`${file} is held by process ${pid} on ${host}. If nothing runs there any more, delete that file.`);
    }
    return { text, pid, dead: pid === process.pid || !isAlive(pid) };
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/**
 * Removes a dead holder's lock. Another process may do the same and lock again in between: what is moved away by
 * mistake is put back.
 *
 * @param {string} file
 * @param {string} deadText
 */
function discard(file, deadText) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (readFileSync(aside, "utf8") === deadText) rmSync(aside);
    else renameSync(aside, file);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
