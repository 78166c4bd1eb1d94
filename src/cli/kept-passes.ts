import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { PassedBefore } from "../check/passed-before.ts";

/** Digests that a file holds at most; those of the last run stay longest. */
const MOST = 50_000;

/** What passed before, kept in two files: digests, and answers that are only read when one is asked for. */
export interface KeptPasses extends PassedBefore {
  /** Whether nothing is known to have passed. */
  readonly isEmpty: boolean;
  /** Takes over an answer, as JSON, that was worked out elsewhere. */
  learn(digest: string, answer: string): void;
  /**
   * Replaces a file as a whole, so that of two processes one wins. A disk that takes no file costs only time. Answers come
   * of texts, so they are kept only if all content `isClean`.
   */
  save(isClean: boolean): void;
}

/** Reads what the same judges let pass. A file that is missing, damaged or from other judges counts as empty. */
export function keptPasses(file: string, judges: string): KeptPasses {
  const known = new Set(read(file, judges));
  const used = new Set<string>();
  const answersFile = `${file}-answers`;
  let answers: ReadonlyMap<string, string> | undefined;
  const asked = new Map<string, () => string>();
  return {
    isEmpty: known.size === 0,
    learn: (digest, answer) => void asked.set(digest, () => answer),
    has(judge, text) {
      const digest = answerDigest(judge, text);
      if (known.has(digest)) used.add(digest);
      return known.has(digest);
    },
    add: (judge, text) => void used.add(answerDigest(judge, text)),
    recall(judge, text, work) {
      answers ??= new Map(read(answersFile, judges).map((line) => [line.slice(0, DIGEST), line.slice(DIGEST)]));
      const digest = answerDigest(judge, text);
      const before = answers.get(digest);
      if (before !== undefined) {
        asked.set(digest, () => before);
        return JSON.parse(before);
      }
      const answer = work();
      asked.set(digest, () => JSON.stringify(answer));
      return answer;
    },
    save(isClean) {
      const fresh = [...asked.keys()].filter((digest) => answers?.has(digest) !== true).length;
      if (isClean && fresh > asked.size * WORTH_WRITING) {
        write(
          answersFile,
          judges,
          [...asked].map(([digest, answer]) => digest + answer()),
        );
      }
      if ([...used].every((digest) => known.has(digest))) return;
      write(file, judges, [...used, ...[...known].filter((digest) => !used.has(digest))].slice(0, MOST));
    },
  };
}

/** The part of the answers that must be new: a few are worked out sooner than all are written. */
const WORTH_WRITING = 0.02;

/** Characters of a digest. */
const DIGEST = 64;

/** By which the answer of a judge about a text is known. */
export const answerDigest = (judge: string, text: string | Uint8Array): string =>
  createHash("sha256").update(`${judge.length}\0${judge}\0`).update(text).digest("hex");

function read(file: string, judges: string): readonly string[] {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf("\n");
    const list = bytes.subarray(end + 1);
    return bytes.toString("utf8", 0, Math.max(end, 0)) === answerDigest(judges, list) ? list.toString("utf8").split("\n") : [];
  } catch {
    return [];
  }
}

function write(file: string, judges: string, lines: readonly string[]): void {
  const list = lines.join("\n");
  const unfinished = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    try {
      writeFileSync(unfinished, `${answerDigest(judges, list)}\n${list}`);
      renameSync(unfinished, file);
    } finally {
      rmSync(unfinished, { force: true });
    }
  } catch {
    // The next check judges anew.
  }
}
